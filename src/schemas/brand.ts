import { z } from 'zod';
import { id, localized, partialDate, text } from './common.ts';

/** How well a statement about a company is backed. */
const grade = z.enum([
  'company',
  'public',
  'industry',
  'media',
  'web',
  'web-quoting-official',
  'common-knowledge',
]);

/** What a company does. */
export const brandKind = z.enum([
  'ec',
  'card',
  'bank',
  'payment',
  'telecom',
  'delivery',
  'utility',
  'public',
  'transport',
  'streaming',
  'game',
  'tech',
  'securities',
  'other',
]);

const host = z
  .string()
  .regex(
    /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/,
    'https:// や / を付けず、example.co.jp のように半角の小文字で書きます',
  );

const backed = { source: id.optional(), grade, asOf: partialDate.optional() };

const statement = z.strictObject({ fact: localized, ...backed });

/** `content/brands/<id>.yaml`: a sender that this kind of message impersonates. */
export const brand = z.strictObject({
  id,
  name: localized,
  kind: brandKind,
  /** How messages name it. Longer aliases win over shorter ones. */
  aliases: z.array(text).min(1),
  /** Names seen in fake messages only. Subset of no list: they count as aliases by themselves. */
  fakeOnlyAliases: z.array(text).default([]),
  /** Short or common words; never judged by themselves. */
  ambiguousAliases: z.array(text).default([]),
  /** Words that hold one of the names but mean something else (アマゾン川). */
  except: z.array(text).default([]),
  /** The name was invented for the company: a domain that begins with it imitates the company wherever it stands. */
  coined: z.boolean().default(false),
  /** Official domains; a host fits when it is the domain or lies below it. */
  domains: z.array(
    z
      .strictObject({
        domain: host,
        use: z.enum(['site', 'login', 'mail', 'sms-short', 'sms-link']),
        /** Hosts that were seen in use; with `thirdParty` only these count. */
        hosts: z.array(host).optional(),
        /** Somebody else's domain that the brand uses: only the listed hosts count. */
        thirdParty: z.boolean().default(false),
        ...backed,
      })
      .refine((value) => !value.thirdParty || (value.hosts?.length ?? 0) > 0, {
        path: ['hosts'],
        message: '他社のドメイン（thirdParty）には、認めるホスト名を hosts に書きます',
      }),
  ),
  /** Sender displays that are known to be genuine. Displays can be forged: they acquit nothing. */
  senders: z
    .array(z.strictObject({ sender: text, shared: z.boolean().default(false), ...backed }))
    .default([]),
  neverDoes: z.array(statement).default([]),
  doesDo: z.array(statement).default([]),
  /** How a reader checks by a route of their own. */
  verify: localized,
  caution: localized.optional(),
});

export type Brand = z.infer<typeof brand>;
