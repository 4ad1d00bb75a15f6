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
  "(window as unknown as { fetch(a: string): void }).fetch('/?' + found)": 'globalThis as',
  "navigator.sendBeacon('/', found)": 'Navigator.sendBeacon',
  "navigator['sendBeacon']('/', found)": 'Navigator.sendBeacon',
  "new XMLHttpRequest().open('GET', '/?' + found)": 'XMLHttpRequest',
  "new EventSource('/?' + found)": 'EventSource',
  "new WebSocket('/?' + found)": 'WebSocket',
  'new RTCPeerConnection()': 'RTCPeerConnection',
  'void import(found)': 'import(…)',
  'form.requestSubmit()': 'HTMLFormElement.requestSubmit',
  'form.submit()': 'HTMLFormElement.submit',
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
};
