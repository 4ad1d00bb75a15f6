import { z } from 'zod';
import { id, text } from './common.ts';

const ending = z.strictObject({
  domain: z.string().regex(/^[a-z]+$/, '末尾は半角の小文字で、点なしで書きます'),
  sources: z.array(id).min(1),
});

const host = z.strictObject({
  domain: z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'ドメインは半角の小文字で書きます'),
  sources: z.array(id).min(1),
  note: text.optional(),
});

/** `content/hosts.yaml`: hosts that hide where a link goes. Honest senders use them too. */
export const hosts = z.strictObject({
  /** Short links: the destination cannot be seen. */
  shorteners: z.array(host),
  /** Services that point a name at anybody's machine. */
  dynamicDns: z.array(host),
  /** Top-level domains that the pages of phishing used most in the monthly counts. */
  endings: z.array(ending),
});

export type Hosts = z.infer<typeof hosts>;
