import type { IncomingHttpHeaders } from 'node:http';
import type { BrowserContext, ConsoleMessage, Page, Request } from '@playwright/test';
import { SHARE_PATH } from '../../src/offline/index.ts';
import { readKept, reportAddresses, reportMessages, reportPeers, type Written } from './kept.ts';
import { Secrets } from './pieces.ts';
import type { Published } from './published.ts';

/** What a page asked of a host. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<IncomingHttpHeaders>;
  readonly body: string;
}

interface Settings {
  /** Address of the home page. */
  readonly home: string;
  readonly published: Published;
  /** Errors on the console are what the test is about. */
  readonly faults: boolean;
  /** Forms may be posted to the share target, if the service worker is the one that answers. */
  readonly shares: boolean;
}

/** Pagefind puts the time of day behind the first file of its index; its script is asked for again by a count. */
const COUNTED = /\/pagefind\/(?:pagefind-entry\.json\?ts=\d+|pagefind\.js\?\d{1,3})$/;

/** A link to the search with a number, which may also stand in the message on the page. */
const NUMBER_ASKED = /^#q=[\d+-]{3,15}$/;

/**
 * Watches all that a test's browser does, and proves that the site keeps to itself: no breach of its
 * policy, no request to another host, none but for its own files, and no piece of any text that stood in a
 * message box in an address, a header, a body, the history, the title or any storage, nor in an address of
 * the page's markup, followed or not.
 */
export class Watch {
  readonly #settings: Settings;
  readonly #secrets = new Secrets();
  readonly #breaches: string[] = [];
  readonly #asked: Asked[] = [];
  readonly #said: string[] = [];
  readonly #written = new Map<string, Written & { readonly page: string }>();
  readonly #shared: Request[] = [];
  /** Addresses that the test itself has opened. */
  readonly #given = new Set<string>();
  /** Paths of pages that the test itself has added to the site, below the home page. */
  readonly #added = new Set<string>();
  #ended = false;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** A text that stands in no message box and must not get out either. */
  keepSecret(text: string): void {
    this.#secrets.add(text);
  }

  /** @param path Of a page that the test adds to the site, below the home page. */
  publish(path: string): void {
    this.#added.add(path);
  }

  /** Begins with a context in which nothing is open yet. */
  async follow(context: BrowserContext): Promise<void> {
    await context.exposeBinding('reportBreach', (_, breach: string) => this.#breaches.push(breach));
    await context.exposeBinding('reportMessage', (_, text: string) => this.#secrets.add(text));
    await context.exposeBinding('reportWritten', ({ frame }, written: Written[]) => {
      const page = withoutHash(frame.url());
      for (const one of written) this.#written.set(`${one.place} ${one.address}`, { ...one, page });
    });
    await context.addInitScript(reportMessages);
    await context.addInitScript(reportAddresses);
    await context.addInitScript(reportPeers);
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const { reportBreach } = globalThis as { reportBreach?: (breach: string) => void };
        reportBreach?.(
          `policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`,
        );
      });
    });
    context.on('page', (page) => this.#open(page));
    context.on('request', (request) => this.#request(request));
    context.on('weberror', (error) => this.#breaches.push(`error: ${error.error().message}`));
    context.on('console', (message) => this.#console(message));
  }

  /** A request as a host saw it. */
  hear(asked: Asked): void {
    this.#asked.push(asked);
    const { headers, url } = asked;
    // Chromium looks for a new worker on behalf of the worker itself, whatever the page's policy.
    const own = url.endsWith('/sw.js') && headers.referer === url;
    if (headers.referer !== undefined && !own) this.#breaches.push(`a referrer to ${url}`);
    if (headers.cookie !== undefined) this.#breaches.push(`a cookie to ${url}`);
  }

  /** Reads what a context has kept, before it closes. */
  async examine(context: BrowserContext, scripts = true): Promise<void> {
    if (this.#ended) return;
    for (const request of this.#shared.splice(0)) {
      const response = await request.response();
      if (response?.fromServiceWorker()) continue;
      this.#breaches.push('a share that no service worker took');
    }
    for (const page of context.pages()) {
      await this.#examineHistory(page);
      if (!scripts || !page.url().startsWith(this.#settings.home)) continue;
      // Only what lies in caches is told by its hash; hardly a test makes one.
      const caching = await page.evaluate(async () => (await caches.keys()).length > 0);
      const known = caching ? this.#settings.published.hashes : [];
      for (const { place, text, own } of await page.evaluate(readKept, known)) {
        if (own === 'title' && this.#settings.published.titles.has(text)) continue;
        const found = this.#search(place, own === 'address' ? this.#beyondFiles(text) : text);
        if (!found && !isUsual(place, text))
          this.#breaches.push(`${place}: more than the site keeps: ${text.slice(0, 100)}`);
      }
    }
    for (const { name, value } of await context.cookies()) {
      this.#breaches.push(`cookie ${name}`);
      this.#search('a cookie', `${name}: ${value}`);
    }
  }

  /**
   * Ends the watch; what happens from then on is not seen.
   *
   * @returns Everything that should not have been, in plain words.
   */
  end(): string[] {
    if (this.#ended) return [];
    for (const asked of this.#asked) this.#judge(asked);
    for (const said of this.#said) this.#search('the console', said);
    for (const written of this.#written.values()) this.#judgeWritten(written);
    this.#ended = true;
    return this.#breaches.splice(0);
  }

  get #origin(): string {
    return new URL(this.#settings.home).origin;
  }

  #open(page: Page): void {
    const { goto } = page;
    page.goto = (url, options) => {
      this.#given.add(withoutHash(new URL(url, this.#settings.home).href));
      return goto.call(page, url, options);
    };
    page.on('websocket', (socket) => this.#breaches.push(`a socket to ${socket.url()}`));
  }

  #request(request: Request): void {
    const target = new URL(SHARE_PATH, this.#settings.home).href;
    if (this.#settings.shares && request.method() === 'POST' && request.url() === target) {
      this.#shared.push(request);
      return;
    }
    this.#asked.push({
      method: request.method(),
      url: request.url(),
      headers: request.headers(),
      body: request.postData() ?? '',
    });
  }

  #console(message: ConsoleMessage): void {
    const text = message.text();
    // Tesseract's Japanese model names settings that its program no longer has.
    if (text.startsWith('Warning: Parameter not found: ')) return;
    this.#said.push(text);
    if (message.type() === 'error' && !this.#settings.faults)
      this.#breaches.push(`console: ${text}`);
  }

  #judge({ method, url, headers, body }: Asked): void {
    const { origin, protocol, href } = new URL(url);
    // What has been made on this device, and goes nowhere.
    if (protocol === 'blob:' || protocol === 'data:') return;
    if (method !== 'GET') this.#breaches.push(`${method} ${href}`);
    if (body !== '') this.#breaches.push(`a body sent to ${href}`);
    const what = `a request for ${href}`;
    this.#search(what, body);
    this.#search(what, JSON.stringify(headers));
    if (this.#given.has(withoutHash(href))) return;
    if (origin === this.#origin) this.#judgeAddress('a request', withoutHash(href));
    else this.#breaches.push(`a request to ${origin}`);
  }

  /** A name of another host is told to a name server before any request; what stands in a link may be tapped. */
  #judgeWritten({ place, address, isLink, page }: Written & { readonly page: string }): void {
    if (!page.startsWith(this.#settings.home) || !URL.canParse(address, page)) return;
    const { origin, protocol, href, hash } = new URL(address, page);
    const goes = /^https?:$/.test(protocol);
    if (isLink && goes && origin !== this.#origin && !this.#settings.published.links.has(href))
      this.#breaches.push(`a link to ${origin}`);
    if (this.#settings.published.addresses.has(address) || protocol === 'blob:') return;
    const own = goes && origin === this.#origin;
    const behind = NUMBER_ASKED.test(hash) ? '' : hash;
    this.#search(place, own ? this.#beyondFiles(pathOf(href)) + behind : href);
  }

  async #examineHistory(page: Page): Promise<void> {
    const session = await page.context().newCDPSession(page);
    const { entries } = await session.send('Page.getNavigationHistory');
    await session.detach();
    for (const { url, title } of entries) {
      if (!this.#settings.published.titles.has(title))
        this.#search('a title in the history', title);
      const { protocol, hash } = new URL(url);
      if (!/^https?:$/.test(protocol)) continue;
      this.#search('the history', hash);
      // A test may have come by an address with more in it; none of it may be somebody's message.
      if (this.#given.has(withoutHash(url)))
        this.#search('the history', this.#beyondFiles(pathOf(url)));
      else this.#judgeAddress('the history', url);
    }
  }

  /** An address may name a file of the site, and nothing else. */
  #judgeAddress(place: string, address: string): void {
    const beyond = this.#beyondFiles(pathOf(address));
    if (beyond === '' || COUNTED.test(pathOf(address))) return;
    this.#breaches.push(`${place}: no file of the site: ${address}`);
    this.#search(place, pathOf(address));
  }

  /** What an address, without its host, has beside the name of a file of the site. */
  #beyondFiles(address: string): string {
    const base = new URL(this.#settings.home).pathname;
    const [, path = '', rest = ''] = /^([^?]*)(.*)$/s.exec(address) ?? [];
    const own = path.startsWith(base) ? path.slice(base.length) : undefined;
    const isOwn = own !== undefined && (this.#settings.published.has(own) || this.#added.has(own));
    return isOwn ? rest : address;
  }

  /** @returns Whether the text holds a piece of a message. */
  #search(place: string, text: string): boolean {
    const piece = this.#secrets.findIn(text);
    if (piece !== undefined) this.#breaches.push(`${place}: “${piece}” of a message`);
    return piece !== undefined;
  }
}

/** Matches no text, not even none. */
const NOTHING = /(?!)/;

/**
 * All that the site keeps in places where it can be listed: whatever a message was turned into, it is not among
 * these. What lies in caches, and the title, is judged by what it holds.
 */
const USUAL: readonly (readonly [place: RegExp, text: RegExp])[] = [
  [/^localStorage$/, /^text-size: (?:normal|large|largest)$/],
  [/^the name of a cache$/, /^(?:(?:site|asked)-[\da-f]+|ocr-[\w.-]+)$/],
  [/^the state of the history$/, /^null$/],
  [/^window\.name$/, /^$/],
  [/^(?:sessionStorage|the name of a database|database .*|a file of the site’s own)$/, NOTHING],
];

const isUsual = (place: string, text: string): boolean =>
  USUAL.find(([known]) => known.test(place))?.[1].test(text) ?? true;

const withoutHash = (address: string): string => address.replace(/#.*$/s, '');

function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname + search;
}
