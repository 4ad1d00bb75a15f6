import { z } from 'zod';
import { channel, day, id, localized, text } from './common.ts';
import { unsafePattern } from './pattern.ts';

/** What a sign is evidence of. Each kind is capped in the score, so that repetition proves nothing. */
export const signKind = z.enum([
  'claim',
  'threat',
  'deadline',
  'contact',
  'sender',
  'payment',
  'link',
  'reassurance',
  'context',
]);

/** Facts about a link that need no network. */
export const linkTrait = z.enum([
  'outside-brand',
  'inside-brand',
  'look-alike',
  'shortener',
  'dynamic-dns',
  'ip-address',
  'user-info',
  'punycode',
  'obscured',
  'unreadable',
  'odd-ending',
]);

/** One named group of a rule: any of its members is an occurrence of the group. */
export const group = z
  .strictObject({
    /** Sets of `content/lexicon.yaml`. */
    lexicon: z.array(id).default([]),
    /** Words of this rule alone, with the same `[a|b]` alternatives as the lexicon. */
    words: z.array(text).default([]),
    /** Regular expressions over the NFKC form; bounded, no look-around. */
    patterns: z
      .array(
        text.superRefine((pattern, context) => {
          const fault = unsafePattern(pattern);
          if (fault) context.addIssue({ code: 'custom', message: fault });
        }),
      )
      .default([]),
    /** Things found in every message; `opening` is the place where it begins. */
    entity: z.enum(['phone', 'link', 'amount', 'deadline', 'email', 'opening']).optional(),
    /** With `entity: phone`: only numbers of these kinds. */
    phoneKinds: z
      .array(
        z.enum([
          'fixed',
          'mobile',
          'ip',
          'tollfree',
          'navi',
          'special',
          'sender-code',
          'international',
          'partial',
          'impossible',
        ]),
      )
      .optional(),
    /** With `entity: link`: only links with this trait. */
    linkTrait: linkTrait.optional(),
    /** A name of one of these brands; `any` for all. */
    brand: z.union([z.literal('any'), z.array(id).min(1)]).optional(),
    /** Present when it occurs anywhere in the message, not only within the rule's distance. */
    anywhere: z.boolean().optional(),
    /** Only occurrences inside, or only those outside, quotation marks count. */
    quotes: z.enum(['inside', 'outside']).optional(),
    /** With `brand`: only names seen in fake messages alone. */
    fakeNamesOnly: z.boolean().optional(),
  })
  .refine(
    (value) =>
      value.lexicon.length > 0 ||
      value.words.length > 0 ||
      value.patterns.length > 0 ||
      value.entity !== undefined ||
      value.brand !== undefined,
    'グループには lexicon・words・patterns・entity・brand のどれかが要ります',
  );

const ruleFields = z.strictObject({
  id,
  kind: signKind,
  updated: day,
  title: localized,
  /** What the reader is told: what was found and why it matters, in one or two sentences. */
  why: localized,
  detect: z.record(z.string().regex(/^[a-z][a-zA-Z]*$/, 'グループ名は英小文字で始めます'), group),
  /** Group names joined by `and`, `or`, `not` and round brackets. */
  condition: text,
  /** Everything the condition names must lie within so many folded characters. */
  within: z.int().min(1).max(400).default(60),
  /** Restricts the rule to messages of at most so many folded characters. */
  upTo: z.int().min(1).optional(),
  /** Groups whose occurrences are highlighted; all that the condition asks for, if absent. */
  mark: z.array(z.string()).optional(),
  /** Restricts the rule to messages that came this way. */
  channels: z.array(channel).optional(),
  /** What is shown above the verdict when the rule finds its evidence. */
  note: z.enum(['court-document', 'one-time-code']).optional(),
  /** A hard rule: the level rises no higher. For what may be a real paper of a court, and for codes. */
  atMost: z.enum(['suspicious']).optional(),
  /** A hard rule: the level falls no lower. For what a genuine sender may want an answer to. */
  atLeast: z.enum(['suspicious']).optional(),
  /** A hard rule: nobody honest asks for this, so a flagged message that does is a scam. */
  decisive: z.boolean().default(false),
  /** Who says so. Only what we see in the wording itself (`context`, `reassurance`) may stand without. */
  sources: z.array(id),
  /** The source that says so of everybody, where `why` says never, nobody or always. */
  universal: id.optional(),
  falsePositives: z.array(localized).min(1),
});

/** `content/rules/<kind>/<id>.yaml`: one sign the checker looks for. */
export const rule = ruleFields
  .refine(
    ({ kind, sources }) => sources.length > 0 || kind === 'context' || kind === 'reassurance',
    { path: ['sources'], message: '少なくとも 1 要ります' },
  )
  .refine(({ universal, sources }) => universal === undefined || sources.includes(universal), {
    path: ['universal'],
    message: 'universal に書く出典は、sources にも書きます',
  });

const example = z.strictObject({
  text,
  channel: channel.optional(),
  /** Parts of `text`, as written there, that must be highlighted for this rule. */
  marks: z.array(text).optional(),
});

/** `content/rules/<kind>/<id>.test.yaml`: the rule's examples, which are its documentation and its tests. */
export const ruleFixtures = z.strictObject({
  hit: z.array(example).min(3),
  miss: z.array(example).min(3),
  /** Known to be missed today; a test tells when one starts to hit. */
  knownMiss: z.array(example).default([]),
});

export type Group = z.infer<typeof group>;
export type Rule = z.infer<typeof rule>;
export type RuleFixtures = z.infer<typeof ruleFixtures>;
export type SignKind = z.infer<typeof signKind>;
