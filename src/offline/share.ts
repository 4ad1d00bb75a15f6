/**
 * What other apps share with the site: the phone posts it, the service worker takes the post and keeps it
 * in its memory, and the page that opens takes it from there. It is written to no address and no storage.
 *
 * The worker stays awake for the hand-over, a second or two. Should the browser end it in between, what was
 * shared is gone and the page says so; a copy on the device would outlive that, and whoever shared can
 * share again.
 */

/** What a page gets of a share. */
export interface Share {
  /** Title, text and link, as the other app gave them; may be empty where only pictures came. */
  readonly text: string;
  /** Pictures, such as screenshots of a message; in memory, for the page that took them. */
  readonly images: readonly File[];
}

/** Below the site's base: the manifest's `share_target.action`. A page there explains where no worker took the post. */
export const SHARE_PATH = 'check/share/';

/** Fields of the posted form, as the manifest names them. */
export const SHARE_FIELDS = { title: 'title', text: 'text', url: 'url', images: 'images' } as const;

/** The page that takes a share knows by this fragment that there is one; it says nothing else. */
export const RECEIVED = '#shared';

/** Nothing waits longer, in milliseconds, for a page to take it. */
export const PATIENCE = 60_000;

/** Reads the posted form. Fields that are missing, empty or of another kind count as not there. */
export function readShare(form: FormData): Share {
  const parts: string[] = [];
  for (const field of [SHARE_FIELDS.title, SHARE_FIELDS.text, SHARE_FIELDS.url]) {
    const value = form.get(field);
    if (typeof value !== 'string' || value.trim() === '') continue;
    // Many apps give the same words twice.
    if (!parts.some((part) => part.includes(value))) parts.push(value);
  }
  const [first = '', second = ''] = parts;
  if (second.includes(first)) parts.shift();
  const images = form
    .getAll(SHARE_FIELDS.images)
    .filter((value): value is File => value instanceof File && value.type.startsWith('image/'));
  return { text: parts.join('\n'), images };
}
