/**
 * The small script of every page: text size, contents, stale pages, the way to the search and to other languages,
 * the offline copy. One file, because each more is a request that a slow phone waits for.
 */
import '../islands/trusted-types.ts';
import { keepBannersBack, keepOffline } from '../offline/index.ts';
import { openFolds } from './folds.ts';
import { offerLanguage } from './language-offer.ts';
import { listenForSearch } from './search-opener.ts';

const STORED = 'text-size';
const YEAR = 365 * 24 * 60 * 60 * 1000;

function stored(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

function setSize(size: string): void {
  if (size === 'normal') delete document.documentElement.dataset.textSize;
  else document.documentElement.dataset.textSize = size;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-set-text-size]')) {
    button.setAttribute('aria-pressed', String(button.dataset.setTextSize === size));
  }
}

setSize(stored() ?? 'normal');

for (const control of document.querySelectorAll<HTMLElement>('[data-text-size-control]')) {
  control.dataset.ready = '';
  control.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('[data-set-text-size]');
    const size = button?.dataset.setTextSize;
    if (!size) return;
    setSize(size);
    try {
      localStorage.setItem(STORED, size);
    } catch {
      // Without storage the size lasts for this page only.
    }
  });
}

for (const fold of document.querySelectorAll<HTMLDetailsElement>('[data-unfold-wide]')) {
  fold.open = matchMedia('(min-width: 64em)').matches;
}

for (const date of document.querySelectorAll<HTMLElement>('[data-reviewed]')) {
  const reviewed = Date.parse(date.dataset.reviewed ?? '');
  const hint = date.querySelector<HTMLElement>('[data-stale]');
  if (hint && Date.now() - reviewed > YEAR) hint.hidden = false;
}

// Without scripts the list stands open.
document.querySelector('[data-by-eye]')?.removeAttribute('open');

offerLanguage(navigator.languages);
openFolds();
listenForSearch(import.meta.env.BASE_URL);
keepBannersBack();
// The development server builds no service worker.
if (import.meta.env.PROD) keepOffline(import.meta.env.BASE_URL);
