type Dialog = typeof import('../islands/ja/SearchDialog.ts');

/**
 * Loads the dialog of a language. That of the original stands in the script of every page; what the others need
 * is told in a script of its own.
 *
 * @throws {Error} Where the language has none; the link then leads to the page of the search.
 */
async function loadDialog(lang: string): Promise<Dialog> {
  if (lang === 'ja') return import('../islands/ja/SearchDialog.ts');
  const { dialogs } = await import('./search-dialogs.ts');
  const load = dialogs[lang];
  if (!load) throw new Error(`no dialog in ${lang}`);
  return load();
}

/** Where keys are text; a box to tick takes none. */
const TYPING =
  'textarea, select, [contenteditable], input:not([type="checkbox"], [type="radio"], [type="button"])';

/**
 * Opens the search from any page: by its link in the header, `/`, Ctrl+K or ⌘K. Its scripts are loaded
 * then and not before; where they cannot be, the link goes to the page of the search.
 *
 * @param base Path the site is served under.
 */
export function listenForSearch(base: string): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-search-link]');
  if (!link) return;
  const load = (): Promise<Dialog> => loadDialog(document.documentElement.lang);

  const open = async (): Promise<void> => {
    const box = document.querySelector<HTMLInputElement>('#search-box');
    if (box) {
      // The page of the search itself.
      box.select();
      return;
    }
    link.setAttribute('aria-busy', 'true');
    try {
      await (await load()).openSearch(base.replace(/\/*$/, '/'));
    } catch {
      location.href = link.href;
    }
    link.removeAttribute('aria-busy');
  };

  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void open();
  });
  // The hand on its way to the link gains the time that loading takes.
  link.addEventListener('pointerdown', () => void load().catch(() => undefined), { once: true });
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
    if (isComposing || altKey || (event.target as Element).closest?.(TYPING)) return;
    const command = ctrlKey || metaKey;
    const asked = command ? key.toLowerCase() === 'k' && !shiftKey : key === '/' || key === '／';
    if (!asked || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    void open();
  });
}
