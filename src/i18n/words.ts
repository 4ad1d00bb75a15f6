import type { LocaleCode } from '../locales/index.ts';
import * as en from './en/index.ts';
import * as ja from './ja/index.ts';
import * as easy from './ja-easy/index.ts';
import * as ko from './ko/index.ts';
import { type Kept, pseudoOf } from './pseudo.ts';
import * as pt from './pt/index.ts';
import * as vi from './vi/index.ts';
import * as zh from './zh/index.ts';

/**
 * What another language has to say: everything the Japanese original says, sentence for sentence, in
 * functions of the same arguments and in lists of the same length.
 */
export type Translated<T> = T extends string
  ? string
  : T extends (...args: infer Args) => infer Result
    ? (...args: Args) => Translated<Result>
    : { readonly [K in keyof T]: K extends Kept ? AsItIs<T[K]> : Translated<T[K]> };

type AsItIs<T> = T extends string ? T : Translated<T>;

/** Every sentence of the interface, by section. */
export type Words = Translated<typeof ja>;

/**
 * The interface of every language that has one. A section that is missing, or a sentence in it, is a type
 * error. A language that has not translated a section yet names the one that stands in, as
 * `{ ...sections, accessibility: ja.accessibility }`; nothing falls back unseen.
 */
const WORDS: Partial<Readonly<Record<LocaleCode, Words>>> = {
  ja,
  en,
  'ja-easy': easy,
  zh,
  vi,
  ko,
  pt,
  pseudo: pseudoOf(ja),
};

/**
 * Every sentence of the interface in one language. Of the server alone: it holds all languages. Islands
 * take theirs from `client/`.
 *
 * @throws {Error} Where the language has no interface yet.
 */
export function words(code: LocaleCode): Words {
  const found = WORDS[code];
  if (!found) throw new Error(`src/i18n/words.ts: no words for "${code}"`);
  return found;
}
