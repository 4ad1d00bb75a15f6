import type { Range } from './words.ts';

const STROKES = 'ーｰ一';

/** ー and 一 leave nothing in the key; センター and 一時 are highlighted whole. */
export function overStrokes(message: string, start: number, end: number): Range {
  let [from, to] = [start, end];
  while (STROKES.includes(message.charAt(from - 1)) && from > 0) from -= 1;
  while (STROKES.includes(message.charAt(to)) && to < message.length) to += 1;
  return { start: from, end: to };
}

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
