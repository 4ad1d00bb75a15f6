/** Read inside a page, which therefore has it whole: nothing outside this function can be used in it. */

/** One place where a browser keeps something for a site, and what it keeps there. */
export interface Kept {
  readonly place: string;
  readonly text: string;
  /** What the site may fill with its own words: the title of a page, the address of a file. */
  readonly own?: 'title' | 'address';
}

/**
 * All that the browser keeps for the page's site and tab, but for cookies and history.
 *
 * @param known SHA-256 of files that need not be told of.
 */
export async function readKept(known: readonly string[]): Promise<Kept[]> {
  const kept: Kept[] = [
    { place: 'the title', text: document.title, own: 'title' },
    { place: 'window.name', text: window.name },
    { place: 'the state of the history', text: JSON.stringify(history.state) ?? '' },
  ];
  for (const [place, storage] of Object.entries({ localStorage, sessionStorage })) {
    for (const pair of Object.entries(storage)) kept.push({ place, text: pair.join(': ') });
  }
  const settled = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await settled(indexedDB.open(name));
    kept.push({ place: 'the name of a database', text: name });
    for (const store of database.objectStoreNames) {
      const objects = database.transaction(store).objectStore(store);
      const all = [await settled(objects.getAllKeys()), await settled(objects.getAll())];
      kept.push({ place: `database ${name}`, text: `${store}: ${JSON.stringify(all)}` });
    }
    database.close();
  }
  for (const name of await caches.keys()) {
    kept.push({ place: 'the name of a cache', text: name });
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const { pathname, search } = new URL(request.url);
      kept.push({ place: `an address in cache ${name}`, text: pathname + search, own: 'address' });
      const bytes = await (await cache.match(request))?.arrayBuffer();
      const digest = new Uint8Array(
        await crypto.subtle.digest('SHA-256', bytes ?? new ArrayBuffer()),
      );
      const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
      if (known.includes(hash)) continue;
      kept.push({ place: `${pathname} in cache ${name}`, text: new TextDecoder().decode(bytes) });
    }
  }
  for await (const [name, file] of (await navigator.storage.getDirectory()).entries()) {
    const text = file instanceof FileSystemFileHandle ? await (await file.getFile()).text() : '';
    kept.push({ place: 'a file of the site’s own', text: `${name}: ${text}` });
  }
  return kept;
}

/** Tells of every text that stands in a message box at any time, by the binding `reportMessage`. */
export function reportMessages(): void {
  /** Of a very long text its ends are enough, and quick to pass on. */
  const END = 2000;
  const report = (text: string): void => {
    const tell = (globalThis as { reportMessage?: (text: string) => void }).reportMessage;
    tell?.(text.length > 2 * END ? `${text.slice(0, END)}\n${text.slice(-END)}` : text);
  };
  const box = HTMLTextAreaElement.prototype;
  const value = Object.getOwnPropertyDescriptor(box, 'value') as Required<PropertyDescriptor>;
  const read = (area: unknown): void => {
    if (area instanceof HTMLTextAreaElement) report(value.get.call(area));
  };
  Object.defineProperty(box, 'value', {
    ...value,
    set(text) {
      value.set.call(this, text);
      read(this);
    },
  });
  addEventListener('input', ({ target }) => read(target), true);
  // What the browser puts back by itself.
  addEventListener('pageshow', () => document.querySelectorAll('textarea').forEach(read));
}

/**
 * Tells of every connection to another device, by the binding `reportBreach`: the names of its servers are asked
 * for, whatever the policy.
 */
export function reportPeers(): void {
  const { RTCPeerConnection } = globalThis;
  globalThis.RTCPeerConnection = class extends RTCPeerConnection {
    constructor(settings?: RTCConfiguration) {
      const { reportBreach } = globalThis as { reportBreach?: (breach: string) => void };
      reportBreach?.(`a peer connection: ${JSON.stringify(settings)}`);
      super(settings);
    }
  };
}

/** One address in a page's markup, followed or not. */
export interface Written {
  /** The element and its attribute, as in `a href`. */
  readonly place: string;
  readonly address: string;
  /** A `<link>`, which a browser follows by itself, some of them without a request. */
  readonly isLink: boolean;
}

/**
 * Tells of every address that stands in the page's markup at any time, by the binding `reportWritten`, and of
 * every frame, which would be a page of its own that nobody watches, by `reportBreach`.
 */
export function reportAddresses(): void {
  const NAMES = ['href', 'xlink:href', 'src', 'srcset', 'imagesrcset', 'action', 'formaction'];
  NAMES.push('data', 'poster', 'ping', 'cite', 'background', 'manifest', 'download');
  const told = new Set<string>();
  const report = (written: Written[]): void => {
    const { reportWritten } = globalThis as { reportWritten?: (written: Written[]) => void };
    if (written.length === 0 || !reportWritten) return;
    // Old libraries change how arrays are written as JSON, and the binding writes its own so.
    const lists = Array.prototype as { toJSON?: unknown };
    const { toJSON } = lists;
    delete lists.toJSON;
    reportWritten(written);
    if (toJSON !== undefined) lists.toJSON = toJSON;
  };
  const writtenIn = (element: Element): Written[] =>
    NAMES.flatMap((name) => {
      const address = element.getAttribute(name);
      const tag = element.tagName.toLowerCase();
      if (!address || told.has(`${tag} ${name} ${address}`)) return [];
      told.add(`${tag} ${name} ${address}`);
      return [{ place: `${tag} ${name}`, address, isLink: tag === 'link' && name === 'href' }];
    });
  const tellFrames = (elements: readonly Element[]): void => {
    const { reportBreach } = globalThis as { reportBreach?: (breach: string) => void };
    for (const element of elements)
      if (/^(?:iframe|frame|object|embed)$/i.test(element.tagName))
        reportBreach?.(`a frame: ${element.outerHTML.slice(0, 200)}`);
  };
  const below = (node: Node): Element[] =>
    node instanceof Element ? [node, ...node.querySelectorAll('*')] : [];
  const watched = { subtree: true, childList: true, attributeFilter: NAMES };
  const observer = new MutationObserver((changes) => {
    const elements = changes.flatMap(({ type, target, addedNodes }) =>
      type === 'attributes' ? [target as Element] : [...addedNodes].flatMap(below),
    );
    tellFrames(elements);
    report(elements.flatMap(writtenIn));
  });
  observer.observe(document, watched);
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (settings) {
    const root = attachShadow.call(this, settings);
    observer.observe(root, watched);
    return root;
  };
  // Also those that the next one replaces at once.
  for (const name of ['pushState', 'replaceState'] as const) {
    const change = history[name];
    history[name] = function (state, unused, address) {
      if (address) report([{ place: 'the address', address: String(address), isLink: false }]);
      change.call(this, state, unused, address);
    };
  }
}
