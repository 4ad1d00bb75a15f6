/**
 * The service worker: answers every page and file of the build it belongs to from the browser's cache, and
 * takes what other apps share with the site. The build bundles it into `sw.js` (`integration/service-worker.ts`).
 */
import { numberOfPage, numberPage } from '../addresses/index.ts';
import { createAsked } from './asked.ts';
import { type Build, findFile, isKeptWhenAsked, languageOf, pathOf } from './files.ts';
import { createHandOver } from './hand-over.ts';
import { TAKE_SHARE } from './received.ts';
import { mayBeShared, RECEIVED, readShare, SHARE_PATH } from './share.ts';
import { createStore } from './store.ts';
import { ACTIVATE } from './update.ts';

/** Put in by the build. */
declare const __BUILD__: Build;

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const build = __BUILD__;
const base = worker.registration.scope;
const store = createStore(build, base);
const asked = createAsked(build, base);
const handOver = createHandOver();
const shareTarget = new URL(SHARE_PATH, base).href;

/** What an address asks for, below the base. Windows of the host that lie above count as the home page. */
const pathIn = (address: string): string => pathOf(address, base) ?? '';

worker.addEventListener('install', (event) => event.waitUntil(fill()));

worker.addEventListener('activate', (event) =>
  // A page opened before the first worker came goes on offline as well.
  event.waitUntil(
    store
      .deleteOthers()
      .then(() => worker.clients.claim())
      .then(() => asked.takeOver()),
  ),
);

worker.addEventListener('message', (event) => {
  if (event.data === ACTIVATE) event.waitUntil(worker.skipWaiting());
  if (event.data === TAKE_SHARE) event.ports[0]?.postMessage(handOver.take());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'POST' && request.url === shareTarget) event.respondWith(receive(event));
  if (request.method !== 'GET' || !request.url.startsWith(base)) return;
  const path = pathIn(request.url);
  const found = findFile(build.files, request.url, base);
  if (found && 'redirect' in found) {
    event.respondWith(Response.redirect(new URL(found.redirect, base).href));
  } else if (found) {
    event.respondWith(answer(event, found.path));
  } else if (isKeptWhenAsked(path, build)) {
    event.respondWith(answerAsked(event, path));
  } else if (request.mode === 'navigate') {
    event.respondWith(fetch(request).catch(() => withoutHost(path)));
  } else {
    // Files too large for everyone's copy lie in caches of their own, once they were asked for.
    event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request)));
  }
});

/** The post goes no further than this worker; the page is opened by a plain address, and empty where another site has posted. */
async function receive(event: FetchEvent): Promise<Response> {
  if (!mayBeShared(event.request.headers, base)) {
    return Response.redirect(new URL('check/', base).href, 303);
  }
  try {
    event.waitUntil(handOver.hold(readShare(await event.request.formData())));
  } catch {
    // Not a form: the page will say that nothing came.
  }
  return Response.redirect(new URL(`check/${RECEIVED}`, base).href, 303);
}

async function answer(event: FetchEvent, path: string): Promise<Response> {
  const { request } = event;
  const kept = await store.read(path);
  if (kept) return kept;
  try {
    const response = await fetch(request);
    event.waitUntil(mend(path, response.clone()));
    return response;
  } catch (error) {
    if (request.mode === 'navigate') return withoutHost(path);
    throw error;
  }
}

/** From the host, which may know more by now; without it what was kept. */
async function answerAsked(event: FetchEvent, path: string): Promise<Response> {
  const { request } = event;
  try {
    const response = await fetch(request);
    event.waitUntil(asked.keep(path, response.clone()).catch(() => undefined));
    return response;
  } catch (error) {
    const kept = await asked.read(path);
    if (kept) return kept;
    if (request.mode === 'navigate') return withoutHost(path);
    throw error;
  }
}

/** What helps where a page cannot be had: of a number the page that shows any. */
async function withoutHost(path: string): Promise<Response> {
  const language = languageAt(path);
  const digits = numberOfPage(path.slice(language.length).replace(/\/?$/, '/'));
  if (digits === undefined) return offlinePage(path);
  return Response.redirect(new URL(language + numberPage(digits, false), base).href);
}

/** Keeps a page of another language, or what the browser has lost or damaged, with all that is missing. */
async function mend(path: string, response: Response): Promise<void> {
  await store.keep(path, response).catch(() => undefined);
  await refill();
}

/** Browsers throw caches away where room is short; the copy is made whole again, tried once a worker's life. */
let refilling: Promise<void> | undefined;
function refill(): Promise<void> {
  refilling ??= fill().catch(() => undefined);
  return refilling;
}

/** Fills the copy, in the languages of the pages that are open. */
async function fill(): Promise<void> {
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const open = windows.map(({ url }) => languageAt(pathIn(url)));
  await store.fill(open.length > 0 ? [...new Set(open)] : ['']);
}

/** The language of the page at a path, whether or not there is one. */
const languageAt = (path: string): string => languageOf(path, build.languages) ?? '';

/** The page for what cannot be had: in the language of the path, or of the reader where it has none. */
async function offlinePage(path: string): Promise<Response> {
  for (const language of [languageAt(path), '', ...build.languages]) {
    const page = await store.read(`${language}offline/`);
    if (page) return new Response(page.body, { status: 503, headers: page.headers });
  }
  return Response.error();
}
