import type { Alert } from '../schemas/index.ts';

/** Addresses of the site's own pages that are not articles; no article may take one of them. */
export const reservedPages = [
  'check',
  'search',
  'numbers',
  'contacts',
  'rules',
  'sources',
  'situations',
  'understanding',
  'prevention',
  'help',
  'parts',
  'offline',
  'alerts',
  'practice',
  'data',
  '404',
] as const;

/**
 * Address of a page or file of this site, whatever path the site is served under.
 *
 * @param path Path from the site's root, with or without its leading slash: `/check/`.
 * @returns The path below the configured base; addresses of other kinds (`#part`, `https:`) unchanged.
 */
export function url(path: string): string {
  if (/^(?:[a-z][a-z0-9+.-]*:|#|\/\/)/i.test(path)) return path;
  const base = import.meta.env.BASE_URL.replace(/\/+$/, '');
  return `${base}/${path.replace(/^\/+/, '')}`;
}

/** Address of a rule's page. */
export const rulePage = (id: string): string => url(`/rules/${id}/`);

/** Address of an article. */
export const articlePage = (id: string): string => url(`/${id}/`);

/** Address of an alert on the page of its month. */
export const alertPage = ({ id, day }: Pick<Alert, 'id' | 'day'>): string =>
  `${url(`/alerts/${day.slice(0, 7)}/`)}#alert-${id}`;
