import { useEffect, useRef, useState } from 'preact/hooks';
import { pageIn } from '../../i18n/client/locale.ts';
import { search as words } from '../../i18n/client/search.ts';
import { type Query, readQuery } from '../../search/index.ts';
import { addressOf } from './address.ts';
import { loadCheckerEngine, useDoubt } from './doubt.ts';
import { giveToChecker } from './hand-over.ts';
import { moveChoice } from './move-choice.ts';
import { optionId } from './Options.tsx';
import { optionGroups } from './options.ts';
import { readSettings, useSettings } from './settings.ts';
import { isInputMethodKey, useBox } from './use-box.ts';
import { useHandedOver } from './use-handed-over.ts';
import { useSaid } from './use-said.ts';
import { PAUSE, type SearchQuery, type UseSearch, useSearch } from './use-search.ts';

/** Id of the list that the box controls. */
export const LIST = 'site-search-list';

/** Until the settings are there, and where they cannot be had. */
const NONE = { hotlines: [], situations: [] };

export type UseDialog = ReturnType<typeof useDialog>;

/**
 * A combobox over the whole site: the keyboard stays in the box while the arrow keys choose.
 *
 * @param base Path the site is served under, with a slash at its end.
 * @param onClose Closes the dialog.
 */
export function useDialog(base: string, onClose: () => void) {
  const box = useRef<HTMLInputElement>(null);
  const [message, setMessage, onBack] = useHandedOver(box);
  const { search, doubt, isPlain, mayStand, ...site } = useSiteSearch(base);
  const { view, busy, ask, warmUp } = search;
  useEffect(warmUp, []);
  const { groups, count, active, choose } = useChoice(search, base);

  const handOver = (text: string, typing: boolean): void => {
    ask(undefined, 0);
    if (document.querySelector('textarea[name="message"]')) {
      onClose();
      giveToChecker(text, !typing);
    } else setMessage({ text, typing });
  };
  const run = (query: Query): void => {
    choose(-1);
    if (query.kind === 'message') handOver(query.text, true);
    else ask(query.kind === 'search' ? query : undefined, PAUSE);
  };
  const attributes = useBox(box, { onQuery: run, onMessage: (text) => handOver(text, false) });

  const onKeyDown = (event: KeyboardEvent): void => {
    if (isInputMethodKey(event)) return;
    const next = moveChoice(event.key, active, count);
    if (event.key === 'Escape' && box.current?.value) {
      box.current.value = '';
      ask(undefined, 0);
    } else if (next !== undefined) choose(next);
    else return;
    event.preventDefault();
  };
  /** Only what may stand in an address is taken to another page; else the answers here have to do. */
  const openResults = async (query: SearchQuery): Promise<void> => {
    const plain = await mayStand(query);
    if (box.current?.value.trim() !== query.text) return;
    if (plain) location.href = resultsPage(base, query.text);
    else choose(count > 0 ? 0 : -1);
  };
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    const query = readQuery(box.current?.value ?? '');
    const option = optionAt(active);
    if (option) option.click();
    else if (query.kind === 'message') handOver(query.text, true);
    else if (query.kind === 'search') void openResults(query);
  };

  const announcement = useSaid(view, busy, doubt, message, words.dialog.announce);
  const combobox = { box, groups, open: count > 0, active, attributes, onKeyDown, onSubmit };
  return { ...combobox, ...site, search, doubt, isPlain, message, onBack, handOver, announcement };
}

/** The search, with what the site tells the dialog. */
function useSiteSearch(base: string) {
  const settings = useSettings(base, true);
  const { hotlines, situations } = typeof settings === 'object' ? settings : NONE;
  const heads = async (): Promise<string> => (await readSettings(base)).heads;
  const search = useSearch({ base, heads, hotlines });
  const loadEngine = () =>
    readSettings(base).then(({ checker }) => loadCheckerEngine(base, checker.files));
  return { settings, hotlines, situations, search, ...useDoubt(search, loadEngine) };
}

/** The lines of the answer, and which of them the arrow keys have chosen; -1 for none. */
function useChoice({ view }: UseSearch, base: string) {
  const [chosen, choose] = useState(-1);
  const groups = view ? optionGroups(view, base) : [];
  const count = groups.reduce((sum, { options }) => sum + options.length, 0);
  const active = chosen < count ? chosen : -1;
  useEffect(() => choose(-1), [view?.query.text]);
  useEffect(() => optionAt(active)?.scrollIntoView({ block: 'nearest' }), [active]);
  return { groups, count, active, choose };
}

const optionAt = (place: number): HTMLElement | null =>
  document.getElementById(optionId(LIST, place));

/** The page of the search, which shows the same answer in full. */
export const resultsPage = (base: string, text: string): string =>
  base + pageIn(`search/${addressOf(text)}`);
