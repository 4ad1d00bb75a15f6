/**
 * The languages of the site, in one place. Addresses, `lang` attributes, the schemas of texts, which articles
 * are accepted and which words the pages say all follow from this list.
 */

import type { Coverage } from './pages.ts';

/** Languages that content can be written in. Japanese is the original; every text has it. */
export const CONTENT_LOCALES = ['ja', 'en', 'ja-easy', 'zh', 'vi', 'ko', 'pt'] as const;

export type ContentLocale = (typeof CONTENT_LOCALES)[number];

/** `pseudo` is no language: tests build it to find sentences that stand in code (`src/i18n/pseudo.ts`). */
export type LocaleCode = ContentLocale | 'pseudo';

export { hasPage } from './pages.ts';

export interface Locale {
  readonly code: LocaleCode;
  /** First folder of its addresses, with a slash at its end; nothing for the original. */
  readonly prefix: string;
  /** Value of the `lang` attribute (BCP 47). */
  readonly lang: string;
  /** What it calls itself. */
  readonly name: string;
  /** As Open Graph writes it, `ja_JP`. */
  readonly openGraph: string;
  readonly coverage: Coverage;
  /** The day of which its translation is; the original has none. */
  readonly translated?: string;
  /** Built and linked to. */
  readonly published: boolean;
}

/** The language of every text that has no translation. */
export const ORIGINAL: Locale = {
  code: 'ja',
  prefix: '',
  lang: 'ja',
  name: '日本語',
  openGraph: 'ja_JP',
  coverage: 'whole',
  published: true,
};

/** Every language the site knows of, the original first. */
export const LOCALES: readonly Locale[] = [
  ORIGINAL,
  {
    code: 'en',
    prefix: 'en/',
    lang: 'en',
    name: 'English',
    openGraph: 'en_US',
    coverage: 'whole',
    translated: '2026-11-26',
    published: true,
  },
  // The subtag for plain language is registered with IANA; browsers take it for Japanese.
  {
    code: 'ja-easy',
    prefix: 'ja-easy/',
    lang: 'ja-simple',
    name: 'やさしい日本語',
    openGraph: 'ja_JP',
    coverage: 'whole',
    translated: '2026-11-26',
    published: true,
  },
  {
    code: 'zh',
    prefix: 'zh/',
    lang: 'zh-Hans',
    name: '中文',
    openGraph: 'zh_CN',
    coverage: 'partial',
    translated: '2026-11-26',
    published: true,
  },
  {
    code: 'vi',
    prefix: 'vi/',
    lang: 'vi',
    name: 'Tiếng Việt',
    openGraph: 'vi_VN',
    coverage: 'partial',
    translated: '2026-11-26',
    published: true,
  },
  {
    code: 'ko',
    prefix: 'ko/',
    lang: 'ko',
    name: '한국어',
    openGraph: 'ko_KR',
    coverage: 'partial',
    translated: '2026-11-26',
    published: true,
  },
  {
    code: 'pt',
    prefix: 'pt/',
    lang: 'pt-BR',
    name: 'Português',
    openGraph: 'pt_BR',
    coverage: 'partial',
    translated: '2026-11-26',
    published: true,
  },
  // The tag that Microsoft gives to its pseudo-locale.
  {
    code: 'pseudo',
    prefix: 'pseudo/',
    lang: 'qps-ploc',
    name: 'Pseudo',
    openGraph: 'ja_JP',
    coverage: 'whole',
    published: false,
  },
];

/**
 * The languages that this build makes pages of, the original first.
 *
 * @param settings The environment; `PSEUDO_LOCALE=1` adds the pseudo-locale.
 */
export function builtLocales(
  settings: Readonly<Record<string, string | undefined>> = process.env,
): readonly Locale[] {
  return LOCALES.filter(
    ({ code, published }) => published || (code === 'pseudo' && settings.PSEUDO_LOCALE === '1'),
  );
}

/**
 * The language of a page, by its address.
 *
 * @param path Below the site's base, with or without a slash at its beginning: `/en/check/`.
 */
export function localeOfPath(path: string): Locale {
  const [folder] = path.replace(/^\/+/, '').split('/');
  return LOCALES.find(({ prefix }) => prefix === `${folder}/`) ?? ORIGINAL;
}

/** Whether a page or file, by its path below the site's base, is in the original language or in none. */
export const isOriginal = (path: string): boolean => localeOfPath(path).code === ORIGINAL.code;

/** Texts of one meaning, by language. */
export type LocalizedText = { readonly ja: string } & {
  readonly [code in ContentLocale]?: string | undefined;
};

/** A text as a reader of one language gets it. */
export interface Said {
  readonly text: string;
  /** `lang` of the text, where it is not the language that was asked for. */
  readonly lang?: string;
}

/** The text in a language, or else the Japanese original, which says so by its `lang`. */
export function localize(texts: LocalizedText, code: LocaleCode): Said {
  const own = code === 'pseudo' ? undefined : texts[code];
  return own === undefined ? { text: texts.ja, lang: ORIGINAL.lang } : { text: own };
}
