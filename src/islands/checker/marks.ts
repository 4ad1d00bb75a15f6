import type { Sign, Span } from '../../engine/index.ts';

/** A highlighted part; highlights inside it are its children. */
export interface Mark {
  readonly sign: string;
  readonly pieces: readonly Piece[];
}

export type Piece = string | Mark;

/** The parts of a message that are shown: all of it, or the surroundings of its highlights. */
export interface Excerpt {
  readonly parts: readonly (readonly Piece[])[];
  /** Something stands before, between or after the parts. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** Messages up to this length, in UTF-16 units, are shown whole: some ten postcards. */
const WHOLE = 4000;
/** In a longer message this much is shown on each side of a highlight, in UTF-16 units. */
const AROUND = 150;
/** At most this many places of a long message are shown. */
const MOST_PARTS = 12;
/** At most this many highlights are drawn: more help nobody, and would freeze a page of megabytes. */
const MOST_MARKS = 300;

interface SignSpan extends Span {
  readonly sign: string;
}

/**
 * Divides a message into plain and highlighted pieces. Highlights that lie in one another are nested,
 * the longer outside; where two cross, the later one is cut at the end of the earlier.
 *
 * The text of all parts of a message of ordinary length is the message.
 */
export function markUp(text: string, signs: readonly Sign[]): Excerpt {
  const spans = signs
    .flatMap(({ id, spans }) => spans.map(({ start, end }) => ({ start, end, sign: id })))
    .filter(({ start, end }) => start >= 0 && end > start && end <= text.length)
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .slice(0, MOST_MARKS);
  const windows =
    text.length <= WHOLE ? [{ start: 0, end: text.length }] : surroundings(text, spans);
  return {
    parts: windows.map(({ start, end }) =>
      nest(
        text,
        spans.filter((span) => span.start >= start && span.end <= end),
        start,
        end,
      ),
    ),
    cutBefore: (windows[0]?.start ?? 0) > 0,
    cutAfter: (windows.at(-1)?.end ?? text.length) < text.length,
  };
}

function surroundings(text: string, spans: readonly SignSpan[]): Span[] {
  if (spans.length === 0) return [{ start: 0, end: wholeCharacter(text, AROUND * 2) }];
  const windows: { start: number; end: number }[] = [];
  for (const span of spans) {
    const start = wholeCharacter(text, Math.max(0, span.start - AROUND));
    const end = wholeCharacter(text, Math.min(text.length, span.end + AROUND));
    const last = windows.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (windows.length === MOST_PARTS) break;
    else windows.push({ start, end });
  }
  return windows;
}

/** Moves a cut that would fall inside a surrogate pair. */
function wholeCharacter(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff ? index + 1 : index;
}

function nest(text: string, spans: readonly SignSpan[], from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  const waiting = [...spans];
  let position = from;
  for (let span = waiting.shift(); span; span = waiting.shift()) {
    if (span.end <= position) continue;
    const start = Math.max(span.start, position);
    const end = Math.min(span.end, to);
    if (start > position) pieces.push(text.slice(position, start));
    const inside: SignSpan[] = [];
    while (waiting[0] && waiting[0].start < end) {
      const other = waiting.shift() as SignSpan;
      inside.push({ ...other, end: Math.min(other.end, end) });
      if (other.end > end) later(waiting, { ...other, start: end });
    }
    pieces.push({ sign: span.sign, pieces: nest(text, inside, start, end) });
    position = end;
  }
  if (position < to) pieces.push(text.slice(position, to));
  return pieces;
}

function later(waiting: SignSpan[], span: SignSpan): void {
  const place = waiting.findIndex(
    (other) => other.start > span.start || (other.start === span.start && other.end < span.end),
  );
  waiting.splice(place < 0 ? waiting.length : place, 0, span);
}
