import type { Folded, MappedText } from './fold.ts';
import { wordingUnit } from './look-alikes.ts';
import { joinSpans, spanReader } from './spans.ts';
import type { Span } from './types.ts';

/** The unit that replaces an entity in the neutral text, from Unicode's private use area. */
export const SHAPES = { link: '\ue000', mail: '\ue001', phone: '\ue002' } as const;

/** The neutral text and the units it is made of: sentences, lines and quotations, each once. */
export interface Neutral extends MappedText {
  /** Where each unit begins in `text`; the last entry is the length of `text`. */
  readonly units: readonly number[];
  /** For each entry of `units`: whether a line or quotation ends there, not only a sentence. */
  readonly hard: readonly boolean[];
}

/** Shorter units are joined to the next, longer ones are cut: letters of the neutral text. */
const SHORTEST_UNIT = 8;
const LONGEST_UNIT = 80;

const DIGIT = '0'.charCodeAt(0);
const SMALL_X = 'x'.charCodeAt(0);
/** 〇 is a number to Unicode and a placeholder to everybody else. */
const CIRCLE = '〇'.charCodeAt(0);

/** A line ends here. Quotation marks separate what is quoted from what is said about it. */
const HARD = '\n「」『』“”';
const BREAK = /[。!?\n「」『』“”;]|\.(?= )/gu;

/**
 * Brings a message to the form whose wording is weighed: letters alone, links, addresses and phone
 * numbers as one shape each, every run of digits as one 0, placeholders (○○, xxx) left out. So
 * the weights cannot learn which numbers and hosts the corpus happens to use.
 *
 * @param entities Links, mail addresses and phone numbers, with their places in the message.
 */
export function neutralise(
  folded: Folded,
  entities: readonly (Span & { readonly shape: keyof typeof SHAPES })[],
): Neutral {
  const { plain, key } = folded;
  const units: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (unit: number, start: number, end: number): void => {
    units.push(unit);
    starts.push(start);
    ends.push(end);
  };
  const sorted = [...entities].sort((one, other) => one.start - other.start);
  let next = 0;
  let behind = 0;
  const pushEntities = (before: number): void => {
    for (; next < sorted.length && (sorted[next] as Span).start < before; next += 1) {
      const { start, end, shape } = sorted[next] as (typeof sorted)[number];
      if (start < behind) continue;
      push(SHAPES[shape].charCodeAt(0), start, end);
      behind = end;
    }
  };
  for (let index = 0; index < key.text.length; index += 1) {
    const start = key.starts[index] as number;
    const end = key.ends[index] as number;
    pushEntities(end);
    if (start < behind) continue;
    const code = key.text.charCodeAt(index);
    if (code === CIRCLE || isPlaceholder(key.text, index)) continue;
    const unit = code >= DIGIT && code <= DIGIT + 9 ? DIGIT : (wordingUnit[code] as number);
    if (unit === DIGIT && units.at(-1) === DIGIT) ends[ends.length - 1] = end;
    else push(unit, start, end);
  }
  pushEntities(Number.POSITIVE_INFINITY);
  return withoutRepetition({
    text: units.map((unit) => String.fromCharCode(unit)).join(''),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    ...unitStarts(starts, breaksOf(plain, joinSpans(entities))),
  });
}

/** Leaves out units that were there before: a sentence says no more for being repeated, a scam's or an honest one. */
function withoutRepetition(neutral: Neutral): Neutral {
  const { text, starts, ends, units, hard } = neutral;
  if (text === '') return neutral;
  const said = new Set<string>();
  const once: { readonly units: number[]; readonly hard: boolean[] } = { units: [], hard: [] };
  const [newStarts, newEnds] = [new Uint32Array(starts.length), new Uint32Array(ends.length)];
  let length = 0;
  for (let at = 0; at + 1 < units.length; at += 1) {
    const [start, end] = [units[at] as number, units[at + 1] as number];
    const unit = text.slice(start, end);
    if (said.has(unit)) continue;
    said.add(unit);
    once.units.push(length);
    once.hard.push(hard[at] as boolean);
    newStarts.set(starts.subarray(start, end), length);
    newEnds.set(ends.subarray(start, end), length);
    length += unit.length;
  }
  return {
    text: [...said].join(''),
    starts: newStarts.subarray(0, length),
    ends: newEnds.subarray(0, length),
    units: [...once.units, length],
    hard: [...once.hard, true],
  };
}

/** xx and xxxx stand for what was left out. */
function isPlaceholder(text: string, index: number): boolean {
  return (
    text.charCodeAt(index) === SMALL_X &&
    (text.charCodeAt(index - 1) === SMALL_X || text.charCodeAt(index + 1) === SMALL_X)
  );
}

interface Break {
  /** Place in the message behind it. */
  readonly end: number;
  readonly hard: boolean;
}

/** Ends of sentences, lines and quotations in the message, in order; none inside an entity. */
function breaksOf(plain: MappedText, entities: readonly Span[]): Break[] {
  const inside = spanReader(entities);
  const breaks: Break[] = [];
  for (const { index, 0: sign } of plain.text.matchAll(BREAK)) {
    const place = plain.starts[index] as number;
    if (!inside(place))
      breaks.push({ end: plain.ends[index] as number, hard: HARD.includes(sign) });
  }
  return breaks;
}

/** @param starts Place in the message of every unit of the neutral text. */
function unitStarts(
  starts: readonly number[],
  breaks: readonly Break[],
): { units: number[]; hard: boolean[] } {
  const units: number[] = [0];
  const hard: boolean[] = [true];
  let next = 0;
  for (let index = 1; index < starts.length; index += 1) {
    let parted = false;
    let isHard = false;
    while (next < breaks.length && (breaks[next] as Break).end <= (starts[index] as number)) {
      parted = true;
      isHard ||= (breaks[next] as Break).hard;
      next += 1;
    }
    let length = index - (units.at(-1) as number);
    // What is too short by itself goes to the sentence before it in the same line.
    if (isHard && length < SHORTEST_UNIT && units.length > 1 && !hard.at(-1)) {
      units.pop();
      hard.pop();
      length = index - (units.at(-1) as number);
    }
    if (length >= LONGEST_UNIT || (parted && length >= SHORTEST_UNIT)) {
      units.push(index);
      hard.push(isHard);
    }
  }
  const last = starts.length - (units.at(-1) as number);
  if (units.length > 1 && last < SHORTEST_UNIT) {
    units.pop();
    hard.pop();
  }
  if (starts.length > 0) {
    units.push(starts.length);
    hard.push(true);
  }
  return { units, hard };
}
