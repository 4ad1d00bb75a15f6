/**
 * Readings above kanji. On the way from the content to a page they travel inside the text, between the
 * characters that Unicode has for it (interlinear annotation, U+FFF9 to U+FFFB): no format that a text passes
 * through means anything by them. Where the text is shown they become `<ruby>`; everywhere else they are left out.
 */

const OPEN = '\uFFF9';
const MIDDLE = '\uFFFA';
const CLOSE = '\uFFFB';

const MARKED = /\uFFF9([^\uFFFA]*)\uFFFA[^\uFFFB]*\uFFFB/g;

/** A word with the reading above it, or text without one. */
export type ReadPart = string | { readonly base: string; readonly reading: string };

/** The text without its readings. */
export const withoutReadings = (text: string): string => text.replace(MARKED, '$1');

/** Whether a text has readings. */
export const hasReadings = (text: string): boolean => text.includes(OPEN);

/** The text in parts, in their order. */
export function readParts(text: string): ReadPart[] {
  const parts: ReadPart[] = [];
  for (const piece of text.split(/(\uFFF9[^\uFFFB]*\uFFFB)/)) {
    if (piece === '') continue;
    if (!hasReadings(piece)) parts.push(piece);
    else {
      const [base = '', reading = ''] = piece.slice(1, -1).split(MIDDLE);
      parts.push({ base, reading });
    }
  }
  return parts;
}

/** What a writer marks where a word has several readings: `{方|かた}`. */
const WRITTEN =
  /\{([^{}|]*\p{Script=Han}[^{}|]*)\|([\p{Script=Hiragana}\p{Script=Katakana}ー]+)\}/u;
/** An annotated word: nothing in it is annotated again. */
const DONE = /\uFFF9[^\uFFFB]*\uFFFB/;
const KANJI = /[\p{Script=Han}々〆ヶ]/u;
const DIGIT = /[0-9０-９]/;

/** Gives a text with the readings of all words that are known. */
export type Annotator = (text: string) => string;

/**
 * Makes what writes readings above kanji.
 *
 * From left to right the longest known word is taken. A writer's own mark, `{方|かた}`, goes before the list.
 *
 * @param readings Words as they are written, with what follows of them in kana where it decides the reading
 *   (`行き`), and how they are read in hiragana. One that begins with a digit fits no longer number.
 */
export function makeAnnotator(readings: Readonly<Record<string, string>>): Annotator {
  const byFirst = new Map<string, string[]>();
  for (const word of Object.keys(readings)) {
    const [first = ''] = word;
    byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
  }
  for (const words of byFirst.values()) words.sort((one, other) => other.length - one.length);

  const wordAt = (text: string, at: number): string | undefined =>
    byFirst
      .get(text[at] as string)
      ?.find(
        (word) =>
          text.startsWith(word, at) &&
          !(DIGIT.test(word[0] as string) && DIGIT.test(text[at - 1] ?? '')),
      );

  const annotatePlain = (text: string): string => {
    let told = '';
    let at = 0;
    while (at < text.length) {
      const word = wordAt(text, at);
      if (word === undefined) {
        told += text[at];
        at += 1;
      } else {
        told += annotateWord(word, readings[word] as string);
        at += word.length;
      }
    }
    return told;
  };

  return (text) =>
    text
      .split(new RegExp(`(${WRITTEN.source}|${DONE.source})`, 'u'))
      // Each capture of the expression is a piece of its own: mark, word, reading.
      .map((piece, index, pieces) => {
        if (index % 4 === 0) return annotatePlain(piece);
        if (index % 4 !== 1) return '';
        const [word, reading] = [pieces[index + 1], pieces[index + 2]];
        return word === undefined ? piece : annotateWord(word, reading as string);
      })
      .join('');
}

/** Puts the reading above the kanji of a word alone: お金 has かね above 金. */
function annotateWord(word: string, reading: string): string {
  const runs = word.split(/([\p{Script=Han}々〆ヶ0-9０-９]+)/u).filter((run) => run !== '');
  const kana = runs.map((run) =>
    KANJI.test(run) || DIGIT.test(run) ? '(.+)' : literally(hiragana(run)),
  );
  const found = new RegExp(`^${kana.join('')}$`, 'u').exec(hiragana(reading));
  if (!found) return mark(word, reading);
  let next = 1;
  return runs
    .map((run) => {
      if (!KANJI.test(run) && !DIGIT.test(run)) return run;
      const read = found[next] as string;
      next += 1;
      return mark(run, read);
    })
    .join('');
}

const mark = (base: string, reading: string): string => OPEN + base + MIDDLE + reading + CLOSE;

const hiragana = (text: string): string =>
  text.replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The kanji of a text that have no reading, each word of them once. */
export function unread(text: string): string[] {
  const bare = text.replace(new RegExp(DONE.source, 'g'), '\n');
  return [...new Set(bare.match(/[\p{Script=Han}々〆]+/gu) ?? [])];
}
