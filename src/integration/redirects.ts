/** An address that leads to another one. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/**
 * Addresses that are no page. Pages that move leave theirs here, so that printed posters and links in
 * messages keep working.
 *
 * @param base Path under which the site lives, with slashes at both ends.
 */
export function redirects(base: string): Redirect[] {
  // Typed by hand from a poster or a telephone call.
  const short = { '188': 'contacts/', '9110': 'contacts/' };
  const typed = Object.entries(short).flatMap(([from, to]) =>
    ['', '/'].map((end) => ({ from: `${base}${from}${end}`, to: `${base}${to}` })),
  );
  return base === '/' ? typed : [{ from: '/', to: base }, ...typed];
}

/** Writes the contents of `_redirects`, which Cloudflare Pages and Netlify read. */
export function renderRedirects(list: readonly Redirect[]): string {
  return list.map(({ from, to }) => `${from} ${to} 302\n`).join('');
}

/** Reads a `_redirects` file back, for the server that shows the site as a host would. */
export function parseRedirects(text: string): Redirect[] {
  return text.split('\n').flatMap((line) => {
    const [from, to] = line.split(' ');
    return from && to ? [{ from, to }] : [];
  });
}
