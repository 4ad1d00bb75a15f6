import { createHash } from 'node:crypto';

/**
 * Finds pieces of a text in another, whatever they were turned into on their way: percent signs, a form's
 * plus signs, escapes of JSON, base64, hexadecimal digits, lists of code numbers, hashes; numbers also by
 * their digits alone and reversed.
 */

/** So many characters in a row are a piece of this text and of no other, as long as one of them is not ASCII. */
const LENGTH = 6;
/** Where all are ASCII, as in headers and addresses. */
const ASCII_LENGTH = 12;
/** Digits in a row; phone numbers have ten, and masked ones eight. */
const DIGITS = 8;
/** Something encoded may have been encoded before. */
const DEPTH = 3;

/** Hashes that a browser can make, and so many bytes of one tell it. */
const HASHES = ['sha1', 'sha256', 'sha384', 'sha512'] as const;
const HASH_BYTES = 16;
/** Of the pieces of a very long text, which its two ends stand for anyway, so many are hashed. */
const HASHED_PIECES = 500;

/** Texts of which no piece may be anywhere. Texts shorter than a piece count as none. */
export class Secrets {
  readonly #pieces = new Set<string>();
  /** Beginnings of hashes, each with what it was made of. */
  readonly #hashes = new Map<string, string>();

  add(text: string): void {
    const pieces = [...piecesOf(text)];
    for (const piece of pieces) this.#pieces.add(piece);
    // A text too short for a piece may be anything, and so may its hash.
    if (pieces.length === 0) return;
    for (const whole of [text, text.trim(), ...pieces.slice(0, HASHED_PIECES)]) {
      for (const kind of HASHES) {
        const hash = createHash(kind).update(whole).digest();
        this.#hashes.set(beginOf(hash), `${kind} of ${whole}`);
      }
    }
  }

  /** @returns The first piece that the text holds in any form. */
  findIn(text: string): string | undefined {
    if (this.#pieces.size === 0) return undefined;
    for (const reading of readingsOf(text)) {
      for (const piece of piecesOf(reading)) if (this.#pieces.has(piece)) return piece;
      for (const bytes of bytesIn(reading)) {
        const hashed = this.#hashes.get(beginOf(bytes));
        if (hashed !== undefined) return hashed;
      }
    }
    return undefined;
  }
}

const beginOf = (bytes: Buffer): string => bytes.toString('hex', 0, HASH_BYTES);

function* piecesOf(text: string): Generator<string> {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}]+/gu, '');
  for (let at = 0; at < plain.length; at += 1) {
    const piece = plain.slice(at, at + LENGTH);
    if (piece.length === LENGTH && /[^\0-\x7f]/.test(piece)) yield piece;
    const longer = plain.slice(at, at + ASCII_LENGTH);
    if (longer.length === ASCII_LENGTH && /^[\0-\x7f]*$/.test(longer)) yield longer;
  }
  for (const [run] of plain.matchAll(/\d(?:[-.()・ー−‐–]{0,2}\d)+/g)) {
    const digits = run.replace(/\D/g, '');
    for (const row of [digits, [...digits].reverse().join('')]) {
      for (let at = 0; at + DIGITS <= row.length; at += 1) yield `#${row.slice(at, at + DIGITS)}`;
    }
  }
}

/** The text and everything it may stand for. */
function readingsOf(text: string): Set<string> {
  const readings = new Set([text]);
  let last = [text];
  for (let depth = 0; depth < DEPTH; depth += 1) {
    last = last.flatMap(decodings).filter((reading) => !readings.has(reading));
    for (const reading of last) readings.add(reading);
  }
  return readings;
}

function decodings(text: string): string[] {
  const found = new Set<string>();
  const percent = (from: string): string =>
    from.replace(/(?:%[\da-f]{2})+/gi, (run) => fromHex(run.replaceAll('%', '')).toString('utf8'));
  if (text.includes('%') || text.includes('+')) {
    found.add(percent(text));
    found.add(percent(text.replaceAll('+', ' ')));
  }
  if (text.includes('\\u')) {
    found.add(
      text.replace(/\\u([\da-f]{4})/gi, (_, code) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      ),
    );
  }
  for (const bytes of bytesIn(text)) addText(found, bytes);
  for (const codes of listsIn(text)) {
    found.add(codes.map((code) => String.fromCodePoint(code)).join(''));
  }
  return [...found];
}

/** Bytes that a text may hold: in hexadecimal digits, in base64, each as a number of its own. */
function* bytesIn(text: string): Generator<Buffer> {
  for (const [run] of text.matchAll(/(?:[\da-f]{2}){8,}/gi)) yield fromHex(run);
  for (const [run] of text.matchAll(/[\w+/-]{12,}/g)) {
    // Something else may stand in front of it.
    for (let start = 0; start < 4; start += 1) yield Buffer.from(run.slice(start), 'base64');
  }
  for (const codes of listsIn(text))
    if (codes.every((code) => code < 256)) yield Buffer.from(codes);
}

/** Lists of numbers that may be those of characters or bytes. */
function* listsIn(text: string): Generator<number[]> {
  for (const [run] of text.matchAll(/\d{1,7}(?:[^\d]{1,4}\d{1,7}){5,}/g)) {
    const codes = (run.match(/\d+/g) ?? []).map(Number);
    if (codes.every((code) => code <= LAST_CODE)) yield codes;
  }
}

/** The last code number of Unicode. */
const LAST_CODE = 0x10ffff;

const fromHex = (digits: string): Buffer => Buffer.from(digits, 'hex');

/** As bytes are made of text: in UTF-8, or two for a character. What is no text at all is left out. */
function addText(found: Set<string>, bytes: Buffer): void {
  for (const encoding of ['utf8', 'utf16le'] as const) {
    const text = bytes.toString(encoding);
    if (/[\p{L}\p{N}]{4}/u.test(text)) found.add(text);
  }
}
