/** A text that must not get out, and things it could get out through. */
export const GIVEN = `export {};
declare const found: string;
declare const anchor: HTMLAnchorElement, image: HTMLImageElement, element: HTMLElement, form: HTMLFormElement;
declare const button: HTMLButtonElement, video: HTMLVideoElement, link: HTMLLinkElement, sheet: CSSStyleSheet;
`;

/** Ways to let a text out, and by what each is seen. */
export const SINKS: Readonly<Record<string, string>> = {
  // Requests
  "fetch('favicon.svg?' + encodeURIComponent(found))": 'fetch',
  "const { fetch: ask } = window; ask('/?' + found)": 'WindowOrWorkerGlobalScope.fetch',
  "const page = window; page.fetch('/?' + found)": 'WindowOrWorkerGlobalScope.fetch',
  "globalThis['fetch']('/?' + found)": 'globalThis.fetch',
  "(window as unknown as { fetch(a: string): void }).fetch('/?' + found)": 'Window as',
  "navigator.sendBeacon('/', found)": 'Navigator.sendBeacon',
  "navigator['sendBeacon']('/', found)": 'Navigator.sendBeacon',
  "new XMLHttpRequest().open('GET', '/?' + found)": 'XMLHttpRequest',
  "new EventSource('/?' + found)": 'EventSource',
  "new WebSocket('/?' + found)": 'WebSocket',
  'new RTCPeerConnection()': 'RTCPeerConnection',
  'void import(found)': 'import(…)',
  'form.requestSubmit()': 'HTMLFormElement.requestSubmit',
  'form.submit()': 'HTMLFormElement.submit',
  // The browser's own things, taken for others
  "const page: { fetch(a: string): unknown } = window; page.fetch('/?' + found)": 'Window as',
  'interface Mine { readonly fetch: (a: string) => unknown } const mine: Mine = self; mine.fetch(found)':
    'Window as',
  'const put = (to: { href: string }): void => { to.href = found; }; put(location)': 'Location as',
  'const put = (to: { href: string }): void => { to.href = found; }; put(anchor)':
    'HTMLAnchorElement as',
  'const page: { title: string } = document; page.title = found': 'Document as',
  "const past: { pushState(a: unknown, b: string): void } = history; past.pushState(found, '')":
    'History as',
  "const own: { sendBeacon(a: string, b: string): boolean } = navigator; own.sendBeacon('/', found)":
    'Navigator as',
  'const set = <T, K extends keyof T>(of: T, key: K, value: T[K]): void => { of[key] = value; }; set(location, "href", found)':
    'Location as',
  'class Holder { constructor(readonly page: { fetch(a: string): unknown }) {} } new Holder(window)':
    'Window as',
  "const page: unknown = window; (page as { fetch(a: string): void }).fetch('/?' + found)":
    'Window as',
  "const page: any = window; page['fe' + 'tch']('/?' + found)": 'any[…]',
  'const pages: { fetch(a: string): unknown }[] = [window]; pages[0]?.fetch(found)': 'Window as',
  'const held = { page: window }; const taken: { page: { fetch(a: string): unknown } } = held; taken.page.fetch(found)':
    'Window as',
  'const ask = (): { fetch(a: string): unknown } => window; ask().fetch(found)': 'Window as',
  'const open = () => window; const ask: () => { fetch(a: string): unknown } = open; ask().fetch(found)':
    'Window as',
  "addEventListener('click', (event: { currentTarget: unknown }) => event)": 'Event as',
  "addEventListener('click', ({ currentTarget }) => { (currentTarget as never as { fetch(a: string): void }).fetch(found); })":
    'EventTarget as',
  "Object.entries(window).find(([name]) => name === 'fetch')?.[1](found)": 'Window as',
  "Object.getOwnPropertyDescriptor(window, 'fetch')?.value(found)": 'Window as',
  'const all: Record<string, unknown> = { ...window }; (all.fetch as (a: string) => void)(found)':
    'globalThis[…]',
  'throw window': 'Window as',
  'interface More extends Window { ask(a: string): void } (window as unknown as More).ask(found)':
    'Window as',
  // Elements that load
  "new Image().src = '/?' + found": 'Image',
  "image.src = '/?' + found": 'HTMLImageElement.src=',
  "image.setAttribute('src', found)": 'Element.setAttribute(src)',
  "anchor.setAttribute('href', found)": 'Element.setAttribute(href)',
  'element.setAttribute(found, found)': 'Element.setAttribute(…)',
  'anchor.href = found': 'HTMLHyperlinkElementUtils.href=',
  'anchor.href += found': 'HTMLHyperlinkElementUtils.href=',
  "anchor['href'] = found": 'HTMLHyperlinkElementUtils.href=',
  "anchor[found as 'href'] = found": 'HTMLAnchorElement[…]',
  '({ href: anchor.href } = { href: found })': 'HTMLHyperlinkElementUtils.href=',
  '[anchor.href] = [found]': 'HTMLHyperlinkElementUtils.href=',
  'for (anchor.href of [found]) break': 'HTMLHyperlinkElementUtils.href=',
  'Object.assign(anchor, { href: found })': 'Object.assign',
  "Reflect.set(anchor, 'href', found)": 'Reflect',
  'video.poster = found': 'HTMLVideoElement.poster=',
  'button.formAction = found': 'HTMLButtonElement.formAction=',
  'link.imageSrcset = found': 'HTMLLinkElement.imageSrcset=',
  'new Audio(found)': 'Audio',
  "new FontFace('a', found)": 'FontFace',
  "document.createElement('img')": 'Document.createElement',
  // Styles
  'element.style.backgroundImage = found': 'CSSStyleProperties.backgroundImage=',
  "element.style.setProperty('background', found)": 'CSSStyleDeclarationBase.setProperty',
  'element.style.cssText = found': 'CSSStyleDeclarationBase.cssText=',
  "element.setAttribute('style', found)": 'Element.setAttribute(style)',
  'sheet.insertRule(found)': 'CSSStyleSheet.insertRule',
  // Markup and code
  'element.innerHTML = found': 'Element.innerHTML=',
  "element.insertAdjacentHTML('beforeend', found)": 'Element.insertAdjacentHTML',
  'document.write(found)': 'Document.write',
  'eval(found)': 'eval',
  'new Function(found)': 'Function',
  '(() => {}).constructor(found)': 'constructor',
  'setTimeout(found)': 'setTimeout(…)',
  "void import('preact').then(({ h }) => h('img', { src: found }))": 'preact.*',
  "import { jsx } from 'preact/jsx-runtime'; jsx('img', { src: found })": 'preact/jsx-runtime.jsx',
  "import { createElement as make } from 'preact/compat'; make('img', { src: found })":
    'preact/compat.createElement',
  "import * as all from 'preact'; all.h('img', { src: found })": 'preact.*',
  "export { h } from 'preact'": 'preact.h',
  "export * from 'preact'": 'preact.*',
  // Addresses, history and names
  'location.pathname = found': 'Location.pathname=',
  'location.href = found': 'Location.href=',
  'location.hash = found': 'Location.hash=',
  'location.search = found': 'Location.search=',
  'location.assign(found)': 'Location.assign',
  'location.replace(found)': 'Location.replace',
  'location = found as never': 'location=',
  "history.pushState(found, '')": 'History.pushState',
  'open(found)': 'open',
  'window.name = found': 'Window.name=',
  'document.title = found': 'Document.title=',
  '(document as any).title = found': 'any.title=',
  // Storage, other tabs and apps
  "localStorage.setItem('a', found)": 'Storage.setItem',
  "localStorage[found] = '1'": 'Storage[…]',
  "sessionStorage.setItem('a', found)": 'sessionStorage',
  'document.cookie = found': 'Document.cookie=',
  'indexedDB.open(found)': 'IDBFactory.open',
  'void caches.open(found)': 'CacheStorage.open',
  'void navigator.storage.getDirectory()': 'StorageManager.getDirectory',
  "new BroadcastChannel('a').postMessage(found)": 'BroadcastChannel',
  'void navigator.clipboard.writeText(found)': 'Clipboard.writeText',
  // Names declared anew, or not to be looked at, and elements taken for what they are not
  "declare function fetch(a: string): unknown; fetch('/favicon.svg?' + found)": 'declare fetch',
  'declare const location: { href: string }; location.href = found': 'declare location',
  'declare class Image { src: string } new Image().src = found': 'declare Image',
  'declare namespace navigator { function sendBeacon(a: string, b: string): boolean } navigator.sendBeacon(found, found)':
    'declare navigator',
  "declare global { interface Window { fetchLater: (a: string) => void } } window.fetchLater('/?' + found)":
    'declare global',
  "// @ts-expect-error not known yet\nfetchLater('/?' + found)": '@ts-expect-error',
  "// @ts-ignore\nfetchLater('/?' + found)": '@ts-ignore',
  "const a = document.querySelector<HTMLElement & { href: string }>('a'); if (a) a.href = found":
    'ParentNode.querySelector<…>',
  "interface Mine extends Element { src: string } const a = element.closest<Mine>('img'); if (a) a.src = found":
    'Element.closest<…>',
};

/** The same in markup. */
export const SINKS_OF_MARKUP: Readonly<Record<string, string>> = {
  '<img src={found} />': '<img src>',
  '<img src={`/a?${found}`} />': '<img src>',
  '<img srcSet={found} />': '<img srcSet>',
  '<video poster={found} />': '<video poster>',
  '<button formAction={found} />': '<button formAction>',
  '<form action={found} />': '<form action>',
  '<iframe name={found} />': '<iframe name>',
  '<p style={{ backgroundImage: found }} />': '<p style>',
  '<p dangerouslySetInnerHTML={{ __html: found }} />': '<p dangerouslySetInnerHTML>',
  '<a {...{ href: found }} />': '<a …>',
  "((Img: 'img') => <Img src={found} />)('img')": '<… …>',
  "((Tag: 'img' | 'video') => <Tag {...{ src: found }} />)('img')": '<… …>',
  "{ ...<img alt='' />, props: { src: found } }": '{props}',
  "<form action='/search/'><input type='hidden' name='q' value={found} /></form>": '<form action>',
  "<form><input type='hidden' name='q' value={found} /></form>": '<form>',
  "<form method='get'><input type='hidden' name='q' value={found} /></form>": '<form>',
};
