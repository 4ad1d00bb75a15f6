/** The small script of every page: text size, contents, stale pages, the way to the search, the offline copy. */
import '../islands/trusted-types.ts';
import { keepBannersBack, keepOffline } from '../offline/index.ts';
import { openFolds } from './folds.ts';
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

/** In the order in which one press after another chooses them. */
const SIZES = ['normal', 'large', 'largest'] as const;
type Size = (typeof SIZES)[number];

function setSize(size: Size): void {
  if (size === 'normal') delete document.documentElement.dataset.textSize;
  else document.documentElement.dataset.textSize = size;
}

const sizeKept = SIZES.find((size) => size === stored()) ?? 'normal';
setSize(sizeKept);

for (const control of document.querySelectorAll<HTMLElement>('[data-text-size-control]')) {
  let size: Size = sizeKept;
  control.hidden = false;
  control.addEventListener('click', () => {
    size = SIZES[(SIZES.indexOf(size) + 1) % SIZES.length] as Size;
    setSize(size);
    const names = JSON.parse(control.dataset.sizes ?? '{}') as Record<Size, string>;
    const now = control.querySelector('[data-text-size-now]');
    if (now) now.textContent = names[size];
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

openFolds();
listenForSearch(import.meta.env.BASE_URL);
keepBannersBack();
// The development server builds no service worker.
if (import.meta.env.PROD) keepOffline(import.meta.env.BASE_URL);
