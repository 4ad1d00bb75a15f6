import { type Line, textOf } from './letters.ts';
import type { Block } from './sheet.ts';

/** What was read of one block of the sheet. */
export interface Part {
  readonly block: Block;
  readonly lines: readonly Line[];
}

/** A line of less mean confidence is no line but a sign, a face, a stain. */
const NOISE = 45;
/** On a page stains and shadows are read too: below the first, and so far below the longest paragraph, a line is none. */
const [PAGE_NOISE, PAGE_BELOW] = [90, 6];
/** The phone's own lines and names are smaller than the message, as a share of its letters. */
const [SMALLER, LARGER] = [0.84, 1.25];
/** Digits are three quarters as high as kanji: behind the first message only what is smaller still is the phone's own. */
const SMALLEST = 0.76;
/** A paragraph of one line with fewer letters is a sign. */
const LEAST_LETTERS = 3;
/** One line is a message only where it has so many letters. */
const MESSAGE_LETTERS = 8;

const DATE =
  '(?:今日|昨日|きょう|きのう|[月火水木金土日]曜日|(?:\\d{4}[年/])?\\d{1,2}[月/]\\d{1,2}日?(?:[(（][月火水木金土日][)）]?)?)';
const CLOCK = '(?:午[前後])?\\d{1,2}[:：]\\d{2}';

/** Clock, date, state of delivery and the field for an answer: lines that are the phone's own. */
const PHONES_OWN = [
  /^\d{1,2}[:：]\d{2}(?: [^\u3040-\u309f]{0,30})?$/,
  new RegExp(`^${DATE}(?:${CLOCK})?$`),
  new RegExp(`^(?:既読)?${CLOCK}(?:[・･.。]?(?:SMS|MMS|RCS))?$`),
  /^.{0,3}(?:テキスト ?メッセージ|メッセージを?入力|iMessage|SMS|MMS|RCS|SMS\/MMS)[・･.。-]*(?:SMS|MMS|RCS)?$/i,
  /^(?:既読|配信済み|開封済み|送信済み|未読)/,
];

/** The bars and the battery above a page; bars are read as anything but hiragana. */
const STATUS_BAR = [
  /^[^\u3041-\u3096\u4e00-\u9fff]{0,10}\d{1,3}%.{0,4}$/,
  /^[^\u3041-\u3096]{0,12}(?:[345]G|LTE|VoLTE|Wi-?Fi)(?:\W[^\u4e00-\u9fff]{0,6})?$/i,
];

/** A telephone number as screens show it. */
export const NUMBER = /\+?[(（]?\d[\d()（） -]{7,}\d/;

function isPhonesOwn({ letters }: Line, patterns = PHONES_OWN): boolean {
  const text = textOf(letters).trim().normalize('NFKC');
  const closed = text.replace(/\s/g, '');
  return patterns.some((pattern) => pattern.test(text) || pattern.test(closed));
}

const isAboutPhone = (line: Line): boolean => isPhonesOwn(line, [...PHONES_OWN, ...STATUS_BAR]);

/** The mean confidence of what was read, 0 to 100; 0 for nothing. */
export function confidenceOf(lines: readonly Line[]): number {
  const read = lines.flatMap(({ letters }) => letters.filter(({ text }) => text.trim() !== ''));
  return read.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, read.length);
}

export interface Sorted {
  /** What belongs to the messages. */
  readonly messages: readonly Part[];
  /** What stands above them, where it is told from them. */
  readonly head: readonly Part[];
}

/** Tells the messages from what is the phone's own and from what is no writing at all. */
export function sortParts(parts: readonly Part[]): Sorted {
  const quiet = parts.map(({ block, lines }) => ({
    block,
    lines: lines.filter((line) => confidenceOf([line]) >= NOISE),
  }));
  const pages = quiet.filter(({ block }) => block.kind === 'page');
  const head = quiet.filter(({ block }) => block.kind === 'head');
  if (pages.length > 0) return sortPage(pages);
  const messages = quiet
    .filter(({ block }) => block.kind === 'bubble')
    .map(without((line) => isPhonesOwn(line)));
  return { messages: messages.filter(({ lines }) => lines.length > 0), head };
}

const without =
  (unwanted: (line: Line) => boolean) =>
  ({ block, lines }: Part): Part => ({ block, lines: lines.filter((line) => !unwanted(line)) });

/** On a page that shows a phone all above its first message is the phone's own, and what is set smaller below it. */
function sortPage(parts: readonly Part[]): Sorted {
  const longest = mainOf(parts);
  if (!longest) return { messages: [], head: [] };
  const least = Math.min(PAGE_NOISE, confidenceOf(longest.lines) - PAGE_BELOW);
  const read: Part[] = parts
    .map(({ block, lines }) => ({
      block,
      lines: lines.filter((one) => confidenceOf([one]) >= least),
    }))
    .filter((part) => part.lines.length > 1 || lettersIn(part) >= LEAST_LETTERS);
  const shareOf = (part: Part): number => part.block.letters / longest.block.letters;
  const isPhone = parts.some(({ lines }) => lines.some(isAboutPhone));
  if (!isPhone) return { messages: read, head: [] };
  const withoutOwn = without(isAboutPhone);
  const found = read.findIndex((part) => isMessage(withoutOwn(part), shareOf(part)));
  const first = Math.max(0, found);
  const messages = read
    .slice(first)
    .filter((part) => shareOf(part) > SMALLEST)
    .map(withoutOwn)
    .filter((part) => part.lines.length > 1 || lettersIn(part) >= LEAST_LETTERS);
  return { messages, head: read.slice(0, first) };
}

/** The paragraph with the most letters. */
function mainOf(parts: readonly Part[]): Part | undefined {
  const weight = (part: Part): number => lettersIn(part) * confidenceOf(part.lines) ** 2;
  return parts.reduce<Part | undefined>(
    (most, part) => (most && weight(most) >= weight(part) ? most : part),
    undefined,
  );
}

function isMessage(part: Part, share: number): boolean {
  const isSize = share > SMALLER && share < LARGER;
  return isSize && (part.lines.length > 1 || lettersIn(part) >= MESSAGE_LETTERS) && !isNumber(part);
}

/** A number alone stands above messages: it is the sender's. The signs beside it may look like letters. */
function isNumber({ lines }: Part): boolean {
  const rest = lines.map(({ letters }) => textOf(letters).replace(NUMBER, '')).join('');
  return (rest.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS;
}

/** Letters and digits that were read; strokes, bars and brackets are none. */
function lettersIn({ lines }: Part): number {
  const text = lines.map(({ letters }) => textOf(letters)).join('');
  return text.match(/[^\s\p{P}\p{S}ー一二エ]/gu)?.length ?? 0;
}
