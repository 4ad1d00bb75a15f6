import type { Locale } from '../../locales/index.ts';

/** What an island has to know of the language it speaks. */
type Spoken = Pick<Locale, 'lang' | 'prefix'>;

/** The `lang` attribute of its page. */
export let lang: Spoken['lang'];
/** First folder of the addresses of this language, below the site's base. */
export let prefix: Spoken['prefix'];
/** `lang` of what the content has in Japanese alone, such as messages and titles of sources; nothing on Japanese pages. */
export let originalLang: string | undefined;

/** Islands speak this language from now on. */
export function speak(locale: Spoken): void {
  ({ lang, prefix } = locale);
  originalLang = lang === 'ja' ? undefined : 'ja';
}
