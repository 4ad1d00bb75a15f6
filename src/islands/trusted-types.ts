/**
 * Which scripts the site may start by their address: its own workers. The content security policy demands
 * that somebody vouches for every such address; Pagefind starts its worker with a plain string, so that the
 * vouching is the default policy's. Nothing vouches for markup or code, which therefore cannot be injected.
 *
 * Whatever starts a worker imports this first. A worker is bound by the host's policy too: one that itself
 * starts scripts by their address, as with `importScripts`, makes a default policy of its own.
 */

/** The part of the browsers' Trusted Types that is used; TypeScript's own library does not know them yet. */
interface TrustedTypes {
  createPolicy(name: 'default', rules: { createScriptURL(address: string): string }): unknown;
}

/** Below the site's base. */
const STARTED = /^(?:sw|pagefind\/pagefind-worker|(?:_astro|ocr)\/[\w./-]+)\.js$/;

/**
 * @param address Address of a script, relative or not.
 * @param page Address of the page that starts it.
 * @param base Path the site is served under, with a slash at its end.
 * @returns Whether it is one of the site's own.
 */
export function mayStart(address: string, page: string, base: string): boolean {
  const home = new URL(base, page).href;
  const { href } = new URL(address, page);
  return href.startsWith(home) && STARTED.test(href.slice(home.length));
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
trustedTypes?.createPolicy('default', {
  createScriptURL(address) {
    if (mayStart(address, location.href, import.meta.env.BASE_URL)) return address;
    throw new TypeError(address);
  },
});
