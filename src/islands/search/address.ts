/**
 * The query in the address bar: behind `#q=`, which no browser sends to a server. `?q=` is accepted from
 * links elsewhere and replaced at once.
 */

/** The query of an address, or undefined where it has none. */
export function queryOf(address: Pick<Location, 'search' | 'hash'>): string | undefined {
  const outside = /[?&]q=([^&]*)/.exec(address.search)?.[1];
  if (outside !== undefined) {
    // Forms write a space as +; in front of a number it is the sign of a foreign one.
    return decode(outside.replace(/^\+(?=\d)/, '%2B').replace(/\+/g, '%20'));
  }
  const inside = /^#q=(.*)$/.exec(address.hash)?.[1];
  return inside === undefined ? undefined : decode(inside);
}

/** The part of an address that carries a query; empty for none. */
export const addressOf = (query: string | undefined): string =>
  query === undefined ? '' : `#q=${encodeURIComponent(query)}`;

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
