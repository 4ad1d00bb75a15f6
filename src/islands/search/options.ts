import { numberPage } from '../../addresses/index.ts';
import { pageIn } from '../../i18n/client/locale.ts';
import { search as words } from '../../i18n/client/search.ts';
import type { PageHit, SearchContact, ToldHit } from '../../search/index.ts';
import { contactsOf } from './Answer.tsx';
import { contactPage } from './ContactHits.tsx';
import { MATCHES } from './NumberPart.tsx';
import { SHOWN } from './PageHits.tsx';
import type { View } from './use-search.ts';

/** One line to choose. */
export type Option =
  | { readonly kind: 'number'; readonly href: string; readonly hit: ToldHit }
  | { readonly kind: 'contact'; readonly href: string; readonly contact: SearchContact }
  | { readonly kind: 'article'; readonly href: string; readonly hit: PageHit };

export interface OptionGroup {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
}

/**
 * An answer as groups of lines, in the order of the search page: whom to ask where a number asked for
 * them, numbers by how well they fit, pages, pages that are only near. Groups without a line are left out.
 *
 * @param base Path the site is served under, with a slash at its end.
 */
export function optionGroups(view: View, base: string): OptionGroup[] {
  const { query, pages, numbers } = view;
  const hits = typeof numbers === 'object' ? numbers.hits : [];
  const found = typeof pages === 'object' ? pages : undefined;
  const page = (hit: PageHit): Option => ({
    kind: 'article',
    href: base + hit.path.replace(/^\//, ''),
    hit,
  });

  const people: OptionGroup = {
    id: 'contacts',
    label: words.contacts,
    options: contactsOf(view).map((contact) => ({
      kind: 'contact',
      href: contactPage(base, contact.id),
      contact,
    })),
  };
  const listed = MATCHES.map(
    (match): OptionGroup => ({
      id: match,
      label: words.number[match],
      options: hits
        .filter((hit) => hit.match === match)
        .map((hit) => ({
          kind: 'number',
          href: base + pageIn(numberPage(hit.digits, hit.own)),
          hit,
        })),
    }),
  );
  const articles: OptionGroup = {
    id: 'pages',
    label: words.articles,
    options: (found?.hits ?? []).slice(0, SHOWN).map(page),
  };
  const written: OptionGroup = {
    id: 'written',
    label: words.written,
    options: (found?.more ?? []).slice(0, SHOWN).map(page),
  };
  const near: OptionGroup = {
    id: 'near',
    label: words.near,
    options: (found?.near ?? []).map(page),
  };

  const first = query.number
    ? [people, ...listed, articles]
    : found?.contactsFirst
      ? [people, articles]
      : [articles, people];
  const groups = [...first, written, near];
  return groups.filter(({ options }) => options.length > 0);
}
