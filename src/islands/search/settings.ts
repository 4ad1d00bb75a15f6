import { useEffect, useState } from 'preact/hooks';
import { pageIn } from '../../i18n/client/locale.ts';
import type { SearchContact } from '../../search/index.ts';
import type { CheckerProps } from '../Checker.tsx';
import { loadJson } from '../load-json.ts';
import type { Situation } from './Situations.tsx';
import type { Part } from './use-search.ts';

/** What the site tells the search, `search/settings.json`. */
export interface SearchSettings {
  /** 188 and #9110: the next step of whoever finds nothing. */
  readonly hotlines: readonly SearchContact[];
  readonly situations: readonly Situation[];
  /** File that answers at once, below the site's base. */
  readonly heads: string;
  /** What the checker needs where a message lands in the box. */
  readonly checker: CheckerProps;
}

/**
 * Reads them, once however often they are asked for.
 *
 * @param base Path the site is served under, with a slash at its end.
 * @throws {Error} Where they cannot be had.
 */
export const readSettings = (base: string): Promise<SearchSettings> =>
  loadJson(base + pageIn('search/settings.json'));

/**
 * Reads them when they are wanted. Without them the dialog lacks the hotlines and a message its checker, no more.
 */
export function useSettings(base: string, wanted: boolean): Part<SearchSettings> {
  const [settings, setSettings] = useState<Part<SearchSettings>>('loading');
  useEffect(() => {
    if (wanted) readSettings(base).then(setSettings, () => setSettings('failed'));
  }, [base, wanted]);
  return settings;
}

/** What the checker needs, as far as it is there. */
export const checkerIn = (settings: Part<SearchSettings>): Part<CheckerProps> =>
  typeof settings === 'object' ? settings.checker : settings;
