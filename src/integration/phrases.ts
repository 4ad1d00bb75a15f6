import { loadDefaultJapaneseParser } from 'budoux';
import { detached } from './detached.ts';

const parser = loadDefaultJapaneseParser();

/** Marks that must not begin a line. */
const MARKS = /^[・、。」』）？ー…]+/;
/** What the model cuts off its verb (急が|せる, 知|られたくない), and the single letters of kana that it makes of words in hiragana (は|が|きや). */
const TAIL = /^(?:せ[てる]|られ|\p{Script=Hiragana}$)/u;
const ONE_LETTER = /^\p{Script=Hiragana}$/u;
const KATAKANA_BEFORE = /[ァ-ヶー]$/u;
const KATAKANA_FIRST = /^[ァ-ヶー]/u;

/** Pages of a kind share their headings; so many are remembered, which are found in the first pages of each. */
const MOST_KNOWN = 5000;
const known = new Map<string, readonly string[]>();

/** Phrases of a sentence; none begins with what must not begin a line. */
export function phrasesOf(sentence: string): readonly string[] {
  const phrases = known.get(sentence) ?? findPhrases(sentence);
  if (known.size < MOST_KNOWN) known.set(detached(sentence), phrases.map(detached));
  return phrases;
}

function findPhrases(sentence: string): string[] {
  const phrases: string[] = [];
  let previous = '';
  for (const phrase of parser.parse(sentence)) {
    const joins =
      TAIL.test(phrase) ||
      ONE_LETTER.test(previous) ||
      (KATAKANA_BEFORE.test(previous) && KATAKANA_FIRST.test(phrase));
    const [head = ''] = joins ? [phrase] : (MARKS.exec(phrase) ?? []);
    if (head === '' || phrases.length === 0) phrases.push(phrase);
    else {
      phrases[phrases.length - 1] += head;
      if (phrase !== head) phrases.push(phrase.slice(head.length));
    }
    previous = phrase;
  }
  return phrases.flatMap((phrase) => phrase.split(/(?<=・)(?=.)/u));
}

/** Headings of the first three levels, and the titles of links that are set like them. */
const TITLE = /(<(h[1-3])(?:\s[^>]*)?>|<(span) class="[\w-]+__title">)(.*?)(?=<\/(?:\2|\3)>)/gs;
/** Text, and neither a tag nor a reference such as `&amp;`. */
const TEXT = /(<[^>]*>|&[#\w]+;)|[^<&]+/g;
/** What the browser takes over by itself must stay as its scripts expect it. */
const ISLAND = /(<astro-island .*?<\/astro-island>)/gs;

/**
 * Lets the lines of titles end between phrases (`<wbr>`; `src/styles/base.css` forbids other breaks), in
 * every browser and without the work that `word-break: auto-phrase` costs a phone.
 *
 * @param html A page as it was built.
 * @returns The page, the same but for its titles outside islands.
 */
export function breakTitles(html: string): string {
  return html
    .split(ISLAND)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(TITLE, breakTitle)))
    .join('');
}

function breakTitle(
  _: string,
  open: string,
  _heading: string,
  _span: string,
  content: string,
): string {
  return (
    open +
    content.replace(TEXT, (text: string, markup?: string) =>
      markup ? text : phrasesOf(text).join('<wbr>'),
    )
  );
}
