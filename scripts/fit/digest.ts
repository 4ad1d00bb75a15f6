import { createHash } from 'node:crypto';

/** The first 16 hexadecimal digits of SHA-256 over a value as JSON: enough to see that it was changed. */
export const digestOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
