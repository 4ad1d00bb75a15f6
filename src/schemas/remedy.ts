import { z } from 'zod';
import { id, localized } from './common.ts';

/** A sentence and who says so. */
const said = z.strictObject({ text: localized, source: id.optional() });

/** `content/remedies/<id>.yaml`: what to do after one way of paying, or after one thing was given away. */
export const remedy = z
  .strictObject({
    id,
    side: z.enum(['paid', 'given']),
    /** Position within its side. */
    order: z.int(),
    /** The way of paying or the thing given away, as a heading. */
    name: localized,
    /** Whom to tell first, in a few words; for the overview. */
    first: localized,
    /** How much time there is, in a few words; for the overview. */
    hurry: localized,
    /** What to do in the first hour, in order. */
    steps: z.array(said).min(1),
    /** What to have at hand on the telephone. */
    atHand: z.array(localized).min(1),
    /** Whom to call, in order. */
    contacts: z.array(id).min(1),
    /** What can come back or be prevented, and what cannot. */
    back: z.array(said).min(1),
    /** Days and dates that count. */
    limits: z.array(said).default([]),
    /** The page that says more. */
    article: id.optional(),
  })
  .refine((value) => sourcesOf(value).length > 0, {
    path: ['steps'],
    message: '少なくとも1つの文に出典（source）が要ります',
  });

export type Remedy = z.infer<typeof remedy>;

interface Said {
  readonly source?: string | undefined;
}

/** Ids of all sources that a remedy cites, once each, in the order of the page. */
export function sourcesOf(remedy: {
  readonly steps: readonly Said[];
  readonly back: readonly Said[];
  readonly limits: readonly Said[];
}): string[] {
  const { steps, back, limits } = remedy;
  return [...new Set([...steps, ...back, ...limits].flatMap(({ source }) => source ?? []))];
}
