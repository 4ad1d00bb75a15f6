import { classifyPhone, type NumberAnalysis, parsePhone } from '../phone/index.ts';

/** A number that is looked for. */
export interface NumberQuery {
  /** Its kind by its form, which is shown whether or not the number is listed. */
  readonly analysis: NumberAnalysis;
  /**
   * Digits a record has to match, hidden ones as `x`, the most likely reading first; more than one where
   * the digits as typed are not those of the number (+81 3… is 03…).
   */
  readonly forms: readonly string[];
}

export type Query =
  | { readonly kind: 'empty' }
  /** A received message, which is handed to the checker and to nothing else. */
  | { readonly kind: 'message'; readonly text: string }
  | {
      readonly kind: 'search';
      /** As typed, without spaces around. */
      readonly text: string;
      /** What is left to look for as words; empty where the text is a number and nothing else. */
      readonly words: readonly string[];
      readonly number?: NumberQuery;
    };

/** A longer text is a message and goes to the checker. Counted in characters, not in UTF-16 units. */
export const LONGEST_QUERY = 40;

/** Shorter runs of digits would find too much. */
const SHORTEST_NUMBER = 3;

/** Digits with everything that people write between them or for hidden ones, and a sign in front. */
const NUMBER_RUN =
  /[+＋#＃]?[(（]?\p{Nd}(?:[\p{Nd}*＊※○●×xXｘＸ \u00a0\u3000.．・()（）\p{Pd}−ー~〜～]*[\p{Nd}*＊※○●×xXｘＸ])?/gu;

/** Followed by one of these, a figure is an amount, a date or a count, and no phone number. */
const UNIT =
  /^\s?(?:[年月日時分秒円万億千百件個歳才名人回通本台社枚章点代度割倍種週字桁つ%％]|[ヶかカケ]月)/u;
/** What joins a number to the words behind it: 188に電話, 0120…から来た. */
const PARTICLE = /^(?:番)?(?:から|より|って|という|[にはをがのへとでも])?/u;
const LATIN = /[A-Za-zＡ-Ｚａ-ｚ]/;

/**
 * Decides what the text of the search box is. Any string is allowed.
 *
 * - A line break inside, more than 40 characters, or a link: a message.
 * - Three or more digits in any writing are a number; what stands beside them are words.
 */
export function readQuery(input: string): Query {
  const text = input.trim();
  if (text === '') return { kind: 'empty' };
  const whole = parsePhone(text);
  if (whole === undefined && isMessage(text)) return { kind: 'message', text };
  if (whole !== undefined) {
    return { kind: 'search', text, words: [], number: numberQuery(classifyPhone(whole), text) };
  }

  for (const run of text.matchAll(NUMBER_RUN)) {
    const number = numberIn(text, run.index, run[0]);
    if (number === undefined) continue;
    const rest = `${text.slice(0, run.index)} ${text.slice(run.index + run[0].length).replace(PARTICLE, '')}`;
    return { kind: 'search', text, words: splitWords(rest), number };
  }
  return { kind: 'search', text, words: splitWords(text) };
}

function isMessage(text: string): boolean {
  return (
    /[\n\r\u2028\u2029]/.test(text) ||
    text.length > LONGEST_QUERY * 2 ||
    [...text].length > LONGEST_QUERY ||
    /https?:\/\/|^www\./i.test(text.normalize('NFKC'))
  );
}

/** Words stand between spaces, commas and dots in the middle of the line. */
function splitWords(text: string): string[] {
  return text
    .normalize('NFKC')
    .split(/[\s,、・|/]/u)
    .filter((word) => /[\p{L}\p{N}#*]/u.test(word));
}

function numberIn(text: string, index: number, run: string): NumberQuery | undefined {
  const after = text.slice(index + run.length);
  if (LATIN.test(text.charAt(index - 1)) || LATIN.test(after.charAt(0)) || UNIT.test(after)) {
    return undefined;
  }
  if (/[¥￥]$/.test(text.slice(0, index).trimEnd())) return undefined;
  const number = parsePhone(run);
  return number === undefined ? undefined : numberQuery(classifyPhone(number), run);
}

function numberQuery(analysis: NumberAnalysis, written: string): NumberQuery {
  const { number } = analysis;
  // #9110 is not in the directory: nobody can call from it.
  if (number.prefix !== undefined) return { analysis, forms: [] };
  const typed = written.normalize('NFKC').replace(/\D/g, '');
  const forms = new Set([number.digits]);
  if (number.hidden === 0 && typed.length >= SHORTEST_NUMBER) forms.add(typed);
  return { analysis, forms: [...forms] };
}
