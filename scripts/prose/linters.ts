import { spellCheckDocument } from 'cspell-lib';
import dictionaryKo from 'dictionary-ko';
import { loadModule } from 'hunspell-asm';
import retextEnglish from 'retext-english';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextRepeatedWords from 'retext-repeated-words';
import retextSentenceSpacing from 'retext-sentence-spacing';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { run } from 'zhlint';
import { japaneseRuns } from '../../src/i18n/japanese-runs.ts';
import type { Piece } from './pieces.ts';

/** What a linter says of a place in a file. */
export interface Remark {
  readonly code: 'prose-spelling' | 'prose-form';
  /** UTF-16 units from the beginning of the file. */
  readonly offset: number;
  /** What stands there. */
  readonly value: string;
  /** What the linter says, in its own language; nothing where the code says all. */
  readonly reason?: string;
}

/**
 * Reads the pieces of one file.
 *
 * @param allowed Names and terms that are right and in no dictionary, in lower case.
 */
export type Linter = (
  pieces: readonly Piece[],
  allowed: ReadonlySet<string>,
) => Promise<readonly Remark[]>;

/** A piece with its Japanese blanked: it is quoted from messages and papers, and no linter here reads it. */
function foreign({ text, offset }: Piece, lang: string): Piece {
  const blanked = japaneseRuns(text, lang).map((part, index) =>
    index % 2 === 1 ? part.replace(/\S/g, ' ') : part,
  );
  return { text: blanked.join(''), offset };
}

/** Addresses, placeholders and codes are no words. */
const NO_WORDS = /https?:\S+|\{[\w-]+\}|\b[\w-]+(?:[.@][\w-]+)+\b|&\w+;/g;
const blank = (text: string): string => text.replace(NO_WORDS, (match) => ' '.repeat(match.length));

/** Japanese in Latin letters, as it is pronounced. */
const ROMANISED = /[āīūēō]/i;

/** cspell, with the dictionary of a language. */
function spelling(lang: string, locale: string, dictionary: string | undefined): Linter {
  const imports = dictionary ? [import.meta.resolve(dictionary)] : [];
  return async (pieces, allowed) => {
    const texts = pieces.map((piece) => foreign(piece, lang));
    const { issues } = await spellCheckDocument(
      {
        uri: 'prose.txt',
        text: texts.map(({ text }) => blank(text)).join('\n'),
        languageId: 'plaintext',
        locale,
      },
      { generateSuggestions: false, noConfigSearch: true },
      { language: locale, import: imports, words: [...allowed], maxNumberOfProblems: 10_000 },
    );
    return issues.flatMap(({ text, offset }): Remark[] => {
      const at = placeOf(texts, offset);
      return at === undefined || ROMANISED.test(text)
        ? []
        : [{ code: 'prose-spelling', offset: at, value: text }];
    });
  };
}

/** Where in the file something stands that was found in its pieces, one a line. */
function placeOf(pieces: readonly Piece[], found: number): number | undefined {
  let start = 0;
  for (const { text, offset } of pieces) {
    if (found < start + text.length) return offset + found - start;
    start += text.length + 1;
  }
  return undefined;
}

/** More than two spaces: something is left out here. */
const GAP = /^\s{3}/;

const english = unified()
  .use(retextEnglish)
  .use(retextRepeatedWords)
  .use(retextIndefiniteArticle)
  .use(retextSentenceSpacing);

/** retext: words written twice, “a” before a vowel, more than one space between sentences. */
const englishForm: Linter = async (pieces) => {
  const remarks = pieces.map(async (piece): Promise<Remark[]> => {
    const { text, offset } = foreign(piece, 'en');
    const file = new VFile(blank(text));
    await english.run(english.parse(file), file);
    return file.messages.flatMap(({ place, reason }): Remark[] => {
      const at = place && 'start' in place ? place.start.offset : place?.offset;
      const end = place && 'start' in place ? place.end.offset : undefined;
      if (at === undefined) return [];
      const value = piece.text.slice(at, end);
      // What is blanked looks like spaces, between sentences or behind an article.
      if (GAP.test(value) || GAP.test(String(file).slice(end))) return [];
      return [{ code: 'prose-form', offset: offset + at, value, reason }];
    });
  });
  return (await Promise.all(remarks)).flat();
};

let korean: Promise<{ spell(word: string): boolean }> | undefined;

/** Milliseconds; ends what hangs. */
const LIMIT = 600_000;

/** Hunspell with the Korean dictionary, loaded anew; may take long. */
export async function loadKorean() {
  // Its own limit of three seconds counts while other linters hold the thread.
  const factory = await loadModule({ timeout: LIMIT });
  const aff = factory.mountBuffer(dictionaryKo.aff, 'ko.aff');
  const dic = factory.mountBuffer(dictionaryKo.dic, 'ko.dic');
  return factory.create(aff, dic);
}

const HANGUL = /\p{Script=Hangul}+/gu;

/** Hunspell with the Korean dictionary; cspell has none, because Korean words take endings. */
const koreanSpelling: Linter = async (pieces, allowed) => {
  korean ??= loadKorean();
  const speller = await korean;
  return pieces.flatMap(({ text, offset }) =>
    Array.from(text.matchAll(HANGUL)).flatMap(({ 0: word, index }): Remark[] =>
      isAllowed(word, allowed) ||
      speller.spell(word) ||
      speller.spell(word.replace(PARTICLES, '') || word)
        ? []
        : [{ code: 'prose-spelling', offset: offset + index, value: word }],
    ),
  );
};

/** Particles that follow each other, of which the dictionary knows few: 이것만으로는, 진짜라고는. */
const PARTICLES = /(?:만으로|까지|이?라고|마다|에게|뿐|만)?(?:[은는도의이가을를만]|이?나)?$/u;

/** A name, by itself or with what Korean writes at its end. */
const isAllowed = (word: string, allowed: ReadonlySet<string>): boolean =>
  [...word].some((_, index) => allowed.has(word.slice(0, word.length - index)));

/**
 * zhlint: Chinese punctuation, and nothing between Chinese letters. Between Chinese and Latin letters there is no
 * space on this site, and Japanese keeps its 「」.
 */
const CHINESE = {
  halfwidthPunctuation: '[]{}',
  fullwidthPunctuation: '，。：；？！（）',
  noSpaceBetweenFullwidthContent: true,
  noSpaceBeforePauseOrStop: true,
  noSpaceAfterFullwidthPauseOrStop: true,
  noSpaceInsideQuotation: true,
} as const;

const chineseForm: Linter = async (pieces) =>
  pieces.flatMap(({ text, offset }) => {
    const { validations } = run(text, { rules: CHINESE });
    return validations.map(({ index, length, message }) => ({
      code: 'prose-form' as const,
      offset: offset + index,
      value: text.slice(index, index + Math.max(length, 1)),
      reason: message,
    }));
  });

/** By language. Japanese is read as it is rendered, by textlint (`tests/site/prose.test.ts`). */
export const LINTERS: Readonly<Record<string, readonly Linter[]>> = {
  en: [spelling('en', 'en', undefined), englishForm],
  pt: [spelling('pt-BR', 'pt_BR', '@cspell/dict-pt-br/cspell-ext.json')],
  vi: [spelling('vi', 'vi', '@cspell/dict-vi-vn/cspell-ext.json')],
  ko: [koreanSpelling],
  zh: [chineseForm],
};
