/**
 * The same text, on its own: V8 keeps a part of a text as a view into the whole, and so the whole in memory, which
 * is a built page here and there are ten thousand of them.
 */
export const detached = (part: string): string => Buffer.from(part).toString('utf8');
