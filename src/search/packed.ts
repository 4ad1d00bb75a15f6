/**
 * All listed numbers in one small text: what a small directory is asked in, and what the copy for offline
 * holds of a larger one. Pure.
 */

/**
 * Numbers by their form, `00000000xx` or `+00000000000`: hidden digits as `x`, international ones with a
 * plus. Each number is written as its distance from the one before it, in ascending order, five bits to a
 * letter, the smallest first: {@link ZERO} is 0, and 32 more says that another letter follows.
 */
export type PackedNumbers = Readonly<Record<string, string>>;

/** `0`: all 64 letters are then printable ASCII. */
const ZERO = 0x30;
const BASE = 32;

/** Packs numbers of at most 15 digits, each with a plus where it is international; none twice. */
export function packNumbers(numbers: Iterable<string>): PackedNumbers {
  const forms = new Map<string, number[]>();
  for (const number of numbers) {
    const form = number.replace(/\d/g, '0');
    const values = forms.get(form) ?? [];
    values.push(Number(number.replace('+', '').replaceAll('x', '0')));
    forms.set(form, values);
  }
  const packed: Record<string, string> = {};
  for (const form of [...forms.keys()].sort()) {
    let before = 0;
    const letters: string[] = [];
    for (const value of (forms.get(form) as number[]).sort((a, b) => a - b)) {
      write(value - before, letters);
      before = value;
    }
    packed[form] = letters.join('');
  }
  return packed;
}

/** The numbers as they were packed, those of a form in ascending order. */
export function unpackNumbers(packed: PackedNumbers): string[] {
  return Object.entries(packed).flatMap(([form, text]) => unpackForm(form, text));
}

function unpackForm(form: string, text: string): string[] {
  const plus = form.startsWith('+') ? '+' : '';
  const mask = form.slice(plus.length);
  const numbers: string[] = [];
  let value = 0;
  let scale = 1;
  for (const letter of text) {
    const at = letter.charCodeAt(0) - ZERO;
    value += (at % BASE) * scale;
    scale *= BASE;
    if (at >= BASE) continue;
    scale = 1;
    numbers.push(plus + hide(String(value).padStart(mask.length, '0'), mask));
  }
  return numbers;
}

const hide = (digits: string, mask: string): string =>
  mask.includes('x')
    ? digits.replace(/./g, (digit, at) => (mask[at] === 'x' ? 'x' : digit))
    : digits;

function write(distance: number, letters: string[]): void {
  let rest = distance;
  while (rest >= BASE) {
    letters.push(String.fromCharCode(ZERO + BASE + (rest % BASE)));
    rest = Math.floor(rest / BASE);
  }
  letters.push(String.fromCharCode(ZERO + rest));
}
