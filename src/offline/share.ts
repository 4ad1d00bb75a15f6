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

/**
 * Whether a post may come from the phone's sharing, and not from a page of some other site that wants to
 * put words into the box. A share is opened on behalf of no page: browsers send no `Origin` with it, or
 * `null`, and `Sec-Fetch-Site: none` where a worker gets to see it. A page that hides its own origin looks
 * the same; what it hands over stands in the box like any other text, and is told to have been shared.
 *
 * @param home Address of the site's home page.
 */
export function mayBeShared(headers: Headers, home: string): boolean {
  const origin = headers.get('origin') ?? 'null';
  const site = headers.get('sec-fetch-site') ?? 'none';
  return (
    (origin === 'null' || origin === new URL(home).origin) &&
    (site === 'none' || site === 'same-origin')
  );
}

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
