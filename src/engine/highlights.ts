import type { Range } from './words.ts';

/** 支払い｜の｜確認 is one highlight, not two with a particle between them. */
export function overParticles(message: string, spans: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const between = last && message.slice(last.end, span.start);
    if (last && between !== undefined && /^[ぁ-ゖ ]{1,3}$/u.test(between)) {
      joined[joined.length - 1] = { start: last.start, end: span.end };
    } else joined.push(span);
  }
  return joined;
}
