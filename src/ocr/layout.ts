import { type Letter, type Line, replaceLetters, type Span, sure, textOf } from './letters.ts';
import { confidenceOf, NUMBER, type Part, sortParts } from './parts.ts';
import type { Box } from './pixels.ts';
import { type Block, LETTERS } from './sheet.ts';

/** What was read from a picture. */
export interface Reading {
  /** The messages in order, an empty line between bubbles; empty where nothing was found. */
  readonly text: string;
  /** Places in the text that may be wrong. */
  readonly doubtful: readonly Span[];
  /** The number that stands at the top of the screen, as written there. */
  readonly sender?: string;
  /** How sure its letters are, 0 to 100. */
  readonly confidence: number;
  /** Letters that were read, as a share of those that the ink has room for: 1 or near it where all were. */
  readonly coverage: number;
}

/** Letters of less confidence are doubtful; measured on drawn pictures, where right ones reach 98. */
const DOUBTFUL = 96.5;
/** A wrapped line ends within so many letters of the edge; signs that may not begin a line take two. */
const WRAP = 2.2;

/**
 * Puts together what was read: drops what is the phone's own, joins the lines that were wrapped, mends
 * numbers and links.
 *
 * @param lines All lines of the sheet, from top to bottom.
 */
export function layOutText(lines: readonly Line[], blocks: readonly Block[]): Reading {
  const { messages, head } = sortParts(
    blocks.map((block) => ({ block, lines: lines.filter(({ box }) => isInside(box, block.box)) })),
  );
  const texts = messages
    .map(({ block, lines }) => mend(joinLines(lines, block.box.right)))
    .filter((letters) => textOf(letters).trim() !== '');
  const letters = texts.flatMap((part, at) => (at === 0 ? part : [...sure('\n\n'), ...part]));
  const sender = findSender(head.flatMap((part) => part.lines));
  return {
    text: textOf(letters),
    doubtful: doubtfulSpans(letters),
    confidence: confidenceOf(messages.flatMap((part) => part.lines)),
    coverage: coverageOf(messages),
    ...(sender ? { sender } : {}),
  };
}

/** Latin letters and digits are about half as wide as high. */
const NARROW = 0.55;

function coverageOf(parts: readonly Part[]): number {
  const room = parts.reduce((sum, { block }) => sum + block.room, 0);
  const read = textOf(parts.flatMap(({ lines }) => lines.flatMap(({ letters }) => letters)));
  const wide = [...read.replace(/\s/g, '')].reduce(
    (sum, letter) => sum + (letter < '\u0080' ? NARROW : 1),
    0,
  );
  return room === 0 ? 0 : wide / room;
}

function isInside(line: Box, block: Box): boolean {
  const middle = (line.top + line.bottom) / 2;
  return middle >= block.top - LETTERS / 2 && middle <= block.bottom + LETTERS / 2;
}

/** The last number above the messages: clock and battery stand above it. */
function findSender(lines: readonly Line[]): string | undefined {
  return lines
    .map(({ letters }) => NUMBER.exec(textOf(letters))?.[0])
    .filter((found) => found !== undefined)
    .at(-1)
    ?.replace(/\s+/g, ' ');
}

/** Joins the lines of a block; a line end is kept where the sender made one. */
export function joinLines(lines: readonly Line[], edge: number): Letter[] {
  const out: Letter[] = [];
  for (const [at, line] of lines.entries()) {
    const letters = trimLetters(line.letters);
    const before = lines[at - 1];
    if (before) out.push(...sure(between(textOf(out), textOf(letters), before.box.right, edge)));
    out.push(...letters);
  }
  return out;
}

/** What stands between a line and the next: nothing, a space, a line end. */
function between(before: string, after: string, right: number, edge: number): string {
  if (/\d[-‐–—ー−]$/.test(before) && /^\d/.test(after)) return '';
  const link = /https?:/.test(endOf(before, /[\x21-\x7e]/));
  const inLink = link && /^[\w./?=&%#-]/.test(after);
  if (inLink && /[-./_?=&]$/.test(before)) return '';
  const wrapped = right > edge - WRAP * LETTERS;
  if (!wrapped || /[。！？!?]$/.test(before)) return '\n';
  if (link) return inLink ? '' : '\n';
  if (/\d$/.test(before) && /^\d/.test(after)) return isOneNumber(before, after) ? '' : '\n';
  return /[a-z]$/i.test(before) && /^[a-z]/i.test(after) ? ' ' : '';
}

/** Two runs of digits are one number, broken, where neither is a whole one. */
function isOneNumber(before: string, after: string): boolean {
  const first = endOf(before, /[\d-]/).replaceAll('-', '');
  const second = /^[\d-]+/.exec(after)?.[0].replaceAll('-', '') ?? '';
  return first.length < 10 && second.length < 10 && first.length + second.length <= 15;
}

/** The end of a text, as far back as every letter is one of these. */
function endOf(text: string, letter: RegExp): string {
  let start = text.length;
  while (start > 0 && letter.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start);
}

function trimLetters(letters: readonly Letter[]): Letter[] {
  const isSpace = (letter: Letter | undefined): boolean => letter?.text.trim() === '';
  let start = 0;
  let end = letters.length;
  while (start < end && isSpace(letters[start])) start += 1;
  while (end > start && isSpace(letters[end - 1])) end -= 1;
  return letters.slice(start, end);
}

/** Mends what is read wrong in numbers and links, where nothing else can have stood. */
export function mend(letters: readonly Letter[]): Letter[] {
  let mended = replaceLetters(letters, /(?<=\d)[‐‑–—―−ー一](?=\d)/g, '-');
  mended = replaceLetters(mended, /(?<=\d)-[.,·・ ]+(?=\d)|(?<=\d)[.,·・ ]+-(?=\d)/g, '-');
  mended = replaceLetters(mended, /(?<=[\d-])[OoＯ〇○](?=[\d-])/g, '0');
  mended = replaceLetters(mended, /(?<=[\d-])[lI|｜](?=[\d-])/g, '1');
  mended = replaceLetters(mended, /https?[:;：][/／]{1,3} ?(?=\w)/g, (found) =>
    found.startsWith('https') ? 'https://' : 'http://',
  );
  // Behind a full stop the recogniser takes the air in its square for a space.
  return replaceLetters(mended, /(?<=[、。」】]) +/g, '');
}

function doubtfulSpans(letters: readonly Letter[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  let at = 0;
  for (const { text, confidence } of letters) {
    const end = at + text.length;
    if (confidence < DOUBTFUL) {
      const last = spans.at(-1);
      if (last?.end === at) last.end = end;
      else spans.push({ start: at, end });
    }
    at = end;
  }
  return spans;
}
