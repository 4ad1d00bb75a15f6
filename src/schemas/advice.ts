import { z } from 'zod';
import { channel, id, level, localized } from './common.ts';

/** What a message is about, as far as the advice goes. */
export const topic = z.enum([
  'unpaid',
  'parcel',
  'account',
  'bank',
  'code',
  'robot-call',
  'person-call',
  'official',
  'court',
  'dunning',
  'support',
  'lure',
  'refund',
  'family',
  'recovery',
  'nothing',
]);

/** What the reader has done already, or what has happened. */
export const situation = z.enum([
  'received',
  'called',
  'told',
  'gift',
  'paid-bank',
  'paid-store',
  'paid',
  'link',
  'card',
  'app',
  'court',
  'visit',
]);

/** Where the route of the named company stands in a sentence. */
export const ROUTE = '{route}';

/**
 * `content/advice/<id>.yaml`: a piece of advice and when it holds. Of the pieces that hold, each field is
 * taken from the most specific one that has it: one that names a situation goes before one that names a
 * topic, that before a channel, and that before a level.
 */
export const advice = z.strictObject({
  id,
  when: z
    .strictObject({
      levels: z.array(level).min(1).optional(),
      topics: z.array(topic).min(1).optional(),
      channels: z.array(channel).min(1).optional(),
      situations: z.array(situation).min(1).optional(),
    })
    .refine((when) => Object.keys(when).length > 0, '少なくとも1つの条件が要ります'),
  /** What stands below the verdict, in the largest letters. */
  lead: localized.optional(),
  /** The one thing to do first. */
  first: localized.optional(),
  /** The same where the message names a company: `{route}` is how to check with that one. */
  withRoute: localized
    .refine(({ ja }) => ja.includes(ROUTE), { path: ['ja'], message: `${ROUTE} を書きます` })
    .optional(),
  /** What to do after that, in order. */
  steps: z.array(localized).min(1).optional(),
  /** What not to do. */
  avoid: z.array(localized).min(1).optional(),
  /** The page that says more. */
  article: id.optional(),
  /** A page about something that helps as well. */
  also: id.optional(),
  /** Whom to call, the first beside the first step. */
  contacts: z.array(id).min(1).optional(),
  /** Nobody is told to wait until the morning. */
  urgent: z.boolean().optional(),
});

export type Advice = z.infer<typeof advice>;
export type Topic = z.infer<typeof topic>;
export type Situation = z.infer<typeof situation>;
