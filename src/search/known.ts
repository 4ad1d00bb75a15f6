import { isNumberOf } from './find-contacts.ts';
import { coarse } from './meaning.ts';
import type { Query } from './query.ts';
import type { Library } from './texts.ts';

/** Prefixes that are asked for by themselves, as anybody's: calls that cost nothing, or more. */
const PREFIX = /^(?:0120|0800|0570|0990)$/;
const YEAR = /^(?:19|20)\d\d$/;
/** Kinds of numbers that somebody can be called at; other digits by themselves may be a code. */
export const CALLED: ReadonlySet<string> = new Set([
  'fixed',
  'mobile',
  'ip',
  'tollfree',
  'navi',
  'international',
]);
/** Of E.164, without the country code of Japan; a bank card has more. */
const LONGEST_NUMBER = 13;
/** So many digits in a row may be a code, an amount, or somebody's number. */
const PRIVATE_DIGITS = 4;
/** Digits with what people write between them. */
const DIGITS = /[#*]?\d(?:[\s\p{Pd},.、・:/|ー−()]{0,2}\d)*/gu;

/** Sentences of somebody who tells or wants something. */
const TELLS =
  /(?:ます|ました|ません|ください|下さい|なさい)(?!か|が|け|よね|って|と(?:言|い|書|出|表示))|(?:して|で)[ねよ]?$/u;
/** Sentences of somebody who asks, or tells what has happened to them. */
const ASKS =
  /[?？]|か$|しまい|ちゃい|[言い]われ|とられ|取られ|でき|[来き]ました|届きました|ありました|教えて|たいです|ほしい|欲しい|どうして/u;

/**
 * Makes what tells whether a query may stand in an address and so in the browser's history: a bare number, or a
 * question all of whose words the site has itself, so that it can hold no name, code or address of anybody.
 */
export function createKnown(library: Library): (query: Query) => boolean {
  const isKnown = knownWords(library);
  return (query) => isKnownQuestion(query, library, isKnown);
}

function isKnownQuestion(
  query: Query,
  library: Library,
  isKnown: (text: string) => boolean,
): boolean {
  if (query.kind !== 'search') return false;
  if (query.number && query.words.length === 0) {
    const { kind, number } = query.number.analysis;
    if (kind === 'impossible' && number.digits.length <= LONGEST_NUMBER) return true;
    return CALLED.has(kind) || isAnybodys(number.digits, '', library);
  }
  const text = query.text.normalize('NFKC');
  if (/@|[a-z\d]\.[a-z]{2}|様/i.test(text.replace(/(?:お客|皆)様/gu, ''))) return false;
  if (TELLS.test(text) && !ASKS.test(text)) return false;
  const numbers = text.match(DIGITS) ?? [];
  if (!numbers.every((run) => isAnybodys(run, text, library))) return false;
  return isKnown(text);
}

function isAnybodys(run: string, text: string, { contacts }: Library): boolean {
  const digits = run.replace(/\D/g, '');
  if (digits.length < PRIVATE_DIGITS || PREFIX.test(digits)) return true;
  if (YEAR.test(run) && text.includes(`${run}年`)) return true;
  return contacts.some(({ contact }) => isNumberOf(contact, digits));
}

/** Whether the site says or has been asked every word. Kana only joins and ends words: its pairs are enough. */
function knownWords({ reader, words, said, filter }: Library): (text: string) => boolean {
  const known = new Set(words.map(coarse));
  const kanji = coarse(said.join('\n'));
  return (text) =>
    reader.read(reader.fold(text)).rest.every((word) => {
      if (/^\d+$/.test(word) || known.has(word)) return true;
      if (/^[ぁ-ゖー]+$/u.test(word)) return filter?.mayHave(word) ?? false;
      return /^[\p{Script=Han}々〆]+$/u.test(word) && kanji.includes(word);
    });
}
