/**
 * Fields that every language has in common: ids, pages by their id, and what the other side is likely to have
 * said, which the engine judges and nobody reads.
 */
const KEPT = ['id', 'article', 'phrase', 'only', 'did'] as const;

export type Kept = (typeof KEPT)[number];

/**
 * The pseudo-locale: the Japanese sentences, each between ［ and ］. Japanese on its pages that stands neither
 * in brackets nor in an element with `lang="ja"` comes from code, where no translator would find it.
 *
 * @param words Sentences, functions that make them, and lists and records of both.
 */
export function pseudoOf<T>(words: T): T {
  return bracket(words) as T;
}

function bracket(value: unknown): unknown {
  if (typeof value === 'string') return value === '' ? value : `［${value}］`;
  if (typeof value === 'function') {
    return (...args: readonly unknown[]): unknown =>
      bracket((value as (...args: readonly unknown[]) => unknown)(...args));
  }
  if (Array.isArray(value)) return value.map(bracket);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, isKept(key, part) ? part : bracket(part)]),
  );
}

function isKept(key: string, part: unknown): boolean {
  return typeof part === 'string' && (KEPT as readonly string[]).includes(key);
}
