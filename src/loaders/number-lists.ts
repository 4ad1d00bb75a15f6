import { listPage } from '../addresses/index.ts';
import { words } from '../i18n/index.ts';
import type { LocaleCode } from '../locales/index.ts';
import type { NumberAnalysis } from '../phone/index.ts';
import type { ListedNumber } from './directory.ts';

/** The numbers of one area, or of one kind where it has none. */
export interface NumberList {
  /** Part of addresses: `03`, `mobile`, `intl-1`. */
  readonly id: string;
  readonly title: string;
  readonly numbers: readonly ListedNumber[];
}

/** Up to so many numbers in all, the page of numbers names every one of them. */
const ON_ONE_PAGE = 200;
/** So many stand on one page of a list. */
const ON_A_PART = 400;

/** Whether the lists have pages of their own. */
export const haveListPages = (numbers: readonly ListedNumber[]): boolean =>
  numbers.length > ON_ONE_PAGE;

/**
 * By area: fixed lines by their code, other kinds, then countries; the numbers keep their order.
 *
 * @param code Language of the titles.
 */
export function listsOf(numbers: readonly ListedNumber[], code: LocaleCode): NumberList[] {
  const lists = new Map<string, { title: string; numbers: ListedNumber[] }>();
  for (const number of numbers) {
    const { id, title } = areaOf(number.analysis, code);
    const list = lists.get(id);
    if (list) list.numbers.push(number);
    else lists.set(id, { title, numbers: [number] });
  }
  return [...lists]
    .map(([id, list]) => ({ id, ...list }))
    .sort((a, b) => rank(a.id) - rank(b.id) || (a.id < b.id ? -1 : 1));
}

/** A long list in the parts that have a page each. */
export function partsOf(list: NumberList): readonly (readonly ListedNumber[])[] {
  return Array.from({ length: Math.ceil(list.numbers.length / ON_A_PART) }, (_, at) =>
    list.numbers.slice(at * ON_A_PART, (at + 1) * ON_A_PART),
  );
}

/** Addresses of the pages of a list, below the site's base. */
export const pagesOf = (list: NumberList): string[] =>
  partsOf(list).map((_, at) => listPage(list.id, at + 1));

function areaOf(
  { kind, areaCode, countryCode }: NumberAnalysis,
  code: LocaleCode,
): { id: string; title: string } {
  const { areaNames, countryNames, site } = words(code);
  const { lists } = site.numbers;
  if (kind === 'fixed' && areaCode)
    return { id: areaCode, title: lists.area(areaCode, areaNames[areaCode]) };
  if (kind === 'international' && countryCode)
    return {
      id: `intl-${countryCode}`,
      title: lists.country(countryCode, countryNames[countryCode]),
    };
  return { id: kind, title: lists.kinds[kind] };
}

const rank = (id: string): number => (/^\d/.test(id) ? 0 : id.startsWith('intl-') ? 2 : 1);
