/**
 * The languages of the site, in one place. Addresses, `lang` attributes, the schemas of texts, which articles
 * are accepted and which words the pages say all follow from this list.
 */

/** Languages that content can be written in. Japanese is the original; every text has it. */
export const CONTENT_LOCALES = ['ja', 'en', 'ja-easy', 'zh', 'vi', 'ko', 'pt'] as const;

export type ContentLocale = (typeof CONTENT_LOCALES)[number];

/** `pseudo` is no language: tests build it to find sentences that stand in code (`src/i18n/pseudo.ts`). */
export type LocaleCode = ContentLocale | 'pseudo';

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
  /** A partial one has the checker, its answers, the contacts and a page that explains; a whole one has every page. */
  readonly coverage: 'whole' | 'partial';
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

const TRANSLATIONS: readonly Locale[] = [
  whole({ code: 'en', lang: 'en', name: 'English', openGraph: 'en_US' }),
  // The subtag for plain language is registered with IANA; browsers take it for Japanese.
  whole({ code: 'ja-easy', lang: 'ja-simple', name: 'やさしい日本語', openGraph: 'ja_JP' }),
  partial({ code: 'zh', lang: 'zh-Hans', name: '中文', openGraph: 'zh_CN' }),
  partial({ code: 'vi', lang: 'vi', name: 'Tiếng Việt', openGraph: 'vi_VN' }),
  partial({ code: 'ko', lang: 'ko', name: '한국어', openGraph: 'ko_KR' }),
  partial({ code: 'pt', lang: 'pt-BR', name: 'Português', openGraph: 'pt_BR' }),
];

/** The tag that Microsoft gives to its pseudo-locale. */
const PSEUDO: Locale = whole({
  code: 'pseudo',
  lang: 'qps-ploc',
  name: 'Pseudo',
  openGraph: 'ja_JP',
});

type Named = Pick<Locale, 'code' | 'lang' | 'name' | 'openGraph'>;

function whole(named: Named): Locale {
  return { ...named, prefix: `${named.code}/`, coverage: 'whole', published: false };
}

function partial(named: Named): Locale {
  return { ...whole(named), coverage: 'partial' };
}

/** The pages of a partial language, below its home page, beside the articles that it has. */
const PARTIAL_PAGES: readonly string[] = [
  '/',
  '/check/',
  '/check/share/',
  '/contacts/',
  '/search/',
  '/search/settings.json',
  '/offline/',
];

/**
 * Whether a language has a page of the interface. Articles are no such pages: each language has its own.
 *
 * @param path Below the language's home page: `/check/`.
 */
export function hasPage({ coverage }: Locale, path: string): boolean {
  return coverage === 'whole' || PARTIAL_PAGES.includes(path);
}

/** Every language the site knows of, the original first. */
export const LOCALES: readonly Locale[] = [ORIGINAL, ...TRANSLATIONS, PSEUDO];

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
