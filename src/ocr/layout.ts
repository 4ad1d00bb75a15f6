import { type Letter, type Line, replaceLetters, type Span, sure, textOf } from './letters.ts';
import { type Block, LETTERS } from './sheet.ts';

/** What was read from a picture. */
export interface Reading {
  /** The messages in order, an empty line between bubbles; empty where nothing was found. */
  readonly text: string;
  /** Places in the text that may be wrong. */
  readonly doubtful: readonly Span[];
  /** The number that stands at the top of the screen, as written there. */
  readonly sender?: string;
}

/** Letters of less confidence are doubtful; measured on drawn pictures, where right ones reach 98. */
const DOUBTFUL = 96.5;
/** A line of less mean confidence is no line but a sign, a face, a stain. */
const NOISE = 45;
/** A wrapped line ends within so many letters of the edge; signs that may not begin a line take two. */
const WRAP = 2.2;

/** Clock, date, state of delivery and the field for an answer: lines that are the phone's own. */
const PHONES_OWN = [
  /^\d{1,2}[:：]\d{2}(?: [^\u3040-\u309f]{0,30})?$/,
  /^(?:今日|昨日|きょう|きのう|[月火水木金土日]曜日|(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:[(（][月火水木金土日][)）])?)(?:午[前後])?(?:\d{1,2}[:：]\d{2})?$/,
  /^午[前後]\d{1,2}[:：]\d{2}/,
  /^(?:テキストメッセージ|メッセージを?入力|iMessage|SMS|MMS|RCS|SMS\/MMS)[・·･.。-]*(?:SMS|MMS|RCS)?$/i,
  /^(?:既読|配信済み|開封済み|送信済み|未読)/,
];

const NUMBER = /\+?[(（]?\d[\d()（） -]{7,}\d/;

/**
 * Puts together what was read: drops what is the phone's own, joins the lines that were wrapped, mends
 * numbers and links.
 *
 * @param lines All lines of the sheet, from top to bottom.
 */
export function layOutText(lines: readonly Line[], blocks: readonly Block[]): Reading {
  const parts: Letter[][] = [];
  let sender: string | undefined;
  for (const block of blocks) {
    const inside = lines.filter(({ box }) => {
      const middle = (box.top + box.bottom) / 2;
      return middle >= block.box.top - LETTERS / 2 && middle <= block.box.bottom + LETTERS / 2;
    });
    if (block.kind === 'head') {
      sender = findSender(inside);
      continue;
    }
    const kept = inside.filter((line) => !isNoise(line) && !isPhonesOwn(line));
    const joined = mend(joinLines(kept, block.box.right));
    if (textOf(joined).trim() !== '') parts.push(joined);
  }
  const letters = parts.flatMap((part, at) => (at === 0 ? part : [...sure('\n\n'), ...part]));
  return {
    text: textOf(letters),
    doubtful: doubtfulSpans(letters),
    ...(sender ? { sender } : {}),
  };
}

function isNoise({ letters }: Line): boolean {
  const read = letters.filter(({ text }) => text.trim() !== '');
  if (read.length === 0) return true;
  return read.reduce((sum, { confidence }) => sum + confidence, 0) / read.length < NOISE;
}

function isPhonesOwn({ letters }: Line): boolean {
  const text = textOf(letters).trim().normalize('NFKC');
  const closed = text.replace(/\s/g, '');
  return PHONES_OWN.some((pattern) => pattern.test(text) || pattern.test(closed));
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
