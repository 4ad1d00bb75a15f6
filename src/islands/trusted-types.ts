/**
 * Allows the site's own workers, and no other script, to be started by address. The content security policy
 * demands that a Trusted Types policy approves every such address. Pagefind starts its worker with a plain
 * string, so this has to be the default policy. No policy approves markup or code, so neither can be injected.
 *
 * Modules that start a worker import this first. The host's policy holds inside workers too: a worker that
 * starts scripts by address, such as with `importScripts`, makes a default policy of its own.
 */

/** The part of Trusted Types that is used here; TypeScript's library does not declare them yet. */
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
