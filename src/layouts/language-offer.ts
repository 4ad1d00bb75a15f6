/** Japanese in easy words is for whoever reads no language that the site has. */
const EASY = 'ja-simple';
const COMMON = 'en';

/**
 * Shows in which of the page's offers a reader is likely to be at home, and hides the others.
 *
 * @param languages What the browser says that the reader reads, the best first (`navigator.languages`).
 */
export function offerLanguage(languages: readonly string[]): void {
  const offers = [...document.querySelectorAll<HTMLElement>('[data-language-offer]')];
  const wanted = offersFor(
    languages,
    document.documentElement.lang,
    offers.map(({ lang }) => lang),
  );
  for (const offer of offers) offer.hidden = !wanted.includes(offer.lang);
}

/**
 * The languages to offer.
 *
 * @param languages What the reader reads, the best first.
 * @param page `lang` of the page.
 * @param offered `lang` of the pages that can be offered.
 * @returns Some of `offered`; none where the reader reads the page's language best.
 */
export function offersFor(
  languages: readonly string[],
  page: string,
  offered: readonly string[],
): string[] {
  for (const language of languages) {
    if (primary(language) === primary(page)) return [];
    const own = offered.find((one) => one !== EASY && primary(one) === primary(language));
    if (own) return [own];
  }
  if (languages.length === 0) return [];
  return offered.filter((one) => one === EASY || one === COMMON);
}

const primary = (tag: string): string | undefined => tag.toLowerCase().split('-')[0];
