import { z } from 'zod';
import { channel, id, localized, partialDate, text } from './common.ts';
import { sourceKind } from './source.ts';

/** What is published for other programs below `data/`: forms that change only with a new major version. */

const words = z.array(z.string());
const channels = z.array(channel);
const byId = <T extends z.ZodType>(value: T) => z.record(z.string(), value);

const publishedGroup = z.strictObject({
  lexicon: words.optional(),
  words: words.optional(),
  patterns: words.optional(),
  entity: z.string().optional(),
  phoneKinds: words.optional(),
  linkTrait: z.string().optional(),
  brand: z.union([z.literal('any'), words]).optional(),
  fakeNamesOnly: z.boolean().optional(),
  anywhere: z.boolean().optional(),
  quotes: z.enum(['inside', 'outside']).optional(),
});

const publishedRule = z.strictObject({
  id,
  detect: byId(publishedGroup),
  condition: z.string().optional(),
  within: z.number().optional(),
  upTo: z.number().optional(),
  mark: words.optional(),
  channels: channels.optional(),
  note: z.string().optional(),
  atMost: z.literal('suspicious').optional(),
  atLeast: z.literal('suspicious').optional(),
  decisive: z.boolean().optional(),
});

const publishedScheme = z.strictObject({
  id,
  forms: z.array(
    z.strictObject({
      parts: z.array(words),
      without: words.optional(),
      channels: channels.optional(),
    }),
  ),
  priority: z.number(),
});

const publishedBrand = z.strictObject({
  id,
  aliases: words,
  fakeNames: words.optional(),
  except: words.optional(),
  coined: z.boolean().optional(),
  domains: words,
  hosts: words,
});

const publishedSet = z.strictObject({
  words,
  sequences: z.array(z.strictObject({ of: words, gap: z.int() })).optional(),
  except: words.optional(),
});

const publishedWeights = z.strictObject({
  bias: z.strictObject({ scam: z.number(), about: z.number(), frame: z.number() }),
  signs: byId(z.number()),
  about: byId(z.number()),
  together: z.number(),
  quantum: z.number(),
  grams: z.strictObject({ letters: words, children: words, weights: z.array(words) }),
  thresholds: z.strictObject({
    suspicious: z.number(),
    scam: z.number(),
    about: z.number(),
    frame: z.number(),
  }),
  telling: z.array(words),
});

/** `rulebook.json`: all that `createEngine` judges by. */
export const publishedRulebook = z
  .strictObject({
    version: z.literal(2),
    rules: z.array(publishedRule),
    schemes: z.array(publishedScheme),
    lexicon: byId(publishedSet),
    brands: z.array(publishedBrand),
    hosts: z.strictObject({ shorteners: words, dynamicDns: words, endings: words }),
    weights: publishedWeights,
  })
  .describe('All that the engine judges by: signs, and weights in natural log-odds');

/** `explanations-ja.json`: what a verdict says of its findings. */
export const publishedExplanations = z
  .strictObject({
    rules: byId(z.strictObject({ title: text, why: text })),
    schemes: byId(z.strictObject({ title: text, what: text, article: id })),
    brands: byId(z.strictObject({ name: text, verify: text, caution: text.optional() })),
  })
  .describe('Titles and reasons for people, by the ids of what a verdict holds');

/** A line of `numbers.jsonl`: a reported number that search engines may show too. */
export const publishedNumber = z
  .strictObject({
    digits: z.string().regex(/^\d[\dx]{6,14}$/),
    international: z.boolean(),
    reports: z
      .array(
        z.strictObject({
          date: partialDate.optional(),
          channel,
          names: words,
          wording: localized,
          doubt: localized.optional(),
          source: z.strictObject({
            title: text,
            publisher: text,
            kind: sourceKind,
            url: z.url(),
            published: partialDate.optional(),
            doubt: text.optional(),
          }),
        }),
      )
      .min(1),
  })
  .describe(
    'A number as reported in public; hidden digits are x. It says nothing of whoever has the number today',
  );

export type PublishedNumber = z.infer<typeof publishedNumber>;
