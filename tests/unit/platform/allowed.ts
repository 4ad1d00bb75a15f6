const PAGE = 'a page of the site';
const WORKER = 'its own worker';
const BLOB = 'the picture, by an address that only this page knows';
const OCR = 'the files of text recognition';

/**
 * All that each of our own scripts may touch of the browser beyond what is harmless, each with what goes
 * that way. What is not here must not be in a script; what is here must be.
 */
export const ALLOWED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'components/NumberBox.astro': { 'Location.href=': 'the search, with a number behind #' },
  'engine/examiner.ts': { 'Object.assign': 'the expression beside the function that tests it' },
  'islands/Checker.tsx': {
    '<a href>': PAGE,
    '<textarea …>': 'what keeps keyboards and translators off',
    'Navigator.clipboard': 'read, where the reader presses the button for it',
    'Clipboard.readText': 'read, where the reader presses the button for it',
  },
  'islands/Search.tsx': {
    '<input …>': 'what keeps keyboards and translators off, and what it calls',
    'History.replaceState': 'what was searched, behind #, never what may be a message',
  },
  'islands/SearchDialog.tsx': {
    '<a href>':
      'the page of the search, with what was searched behind #, never what may be a message',
    '<input …>': 'what keeps keyboards and translators off, and what it calls',
    'Document.createElement': 'the dialog, and the link to its styles',
    'HTMLLinkElement.href=': 'its styles',
    'HTMLLinkElement.rel=': 'that they are styles',
    'Location.href=':
      'the page of the search, with what was searched behind #, never what may be a message',
    'ParentNode.append': 'the dialog, and the link to its styles',
    'preact.render': 'the dialog',
  },
  'islands/checker/Contacts.tsx': { '<a href>': 'a number of a contact, or its own page' },
  'islands/checker/NextSteps.tsx': { '<a href>': PAGE },
  'islands/checker/Notes.tsx': { '<a href>': PAGE },
  'islands/checker/NumberFacts.tsx': { '<a href>': 'the page of a listed number' },
  'islands/checker/Received.tsx': {
    '<img src>': BLOB,
    'URL.createObjectURL': BLOB,
    'URL.revokeObjectURL': BLOB,
    'History.replaceState': 'the plain address of the page',
  },
  'islands/checker/Schemes.tsx': { '<a href>': PAGE },
  'islands/checker/Signs.tsx': { '<a href>': PAGE },
  'islands/checker/SourceLinks.tsx': { '<a href>': 'a source of the content' },
  'islands/checker/Summary.tsx': {
    'Navigator.clipboard': 'the summary, where the reader presses the button for it',
    'Clipboard.writeText': 'the summary, where the reader presses the button for it',
    'Navigator.share': 'the summary, where the reader presses the button for it',
  },
  'islands/checker/judge-away.ts': {
    Worker: WORKER,
    'Worker.postMessage': `a long message, to ${WORKER}`,
    'Worker.terminate': WORKER,
  },
  'islands/checker/judge-worker.ts': { postMessage: 'the verdict, to the page' },
  'islands/load-json.ts': { fetch: 'files of the site' },
  'islands/picture/PicturePanel.tsx': {
    'URL.createObjectURL': BLOB,
    'URL.revokeObjectURL': BLOB,
  },
  'islands/picture/clipboard.ts': {
    'Navigator.clipboard': 'read: a picture',
    'Clipboard.read': 'read: a picture',
    'ClipboardItem.getType': 'read: a picture',
    'ClipboardItem.types': 'read: a picture',
  },
  'islands/private-box.ts': {
    'Element.setAttribute(…)': 'what keeps keyboards and translators off',
  },
  'islands/search/Answer.tsx': { '<a href>': PAGE },
  'islands/search/ContactHits.tsx': {
    '<a href>': 'a number of a contact, or its place on its page',
  },
  'islands/search/LeadPart.tsx': {
    '<a href>': 'the page that answers, and the number of a contact',
  },
  'islands/search/Message.tsx': { '<a href>': PAGE },
  'islands/search/NumberPart.tsx': { '<a href>': 'the page of a listed number' },
  'islands/search/Options.tsx': { '<a href>': PAGE },
  'islands/search/PageHits.tsx': { '<a href>': PAGE },
  'islands/search/Situations.tsx': { '<a href>': PAGE },
  'islands/trusted-types.ts': {
    'globalThis as': 'Trusted Types, which TypeScript does not know yet',
  },
  'layouts/page.ts': {
    localStorage: 'the size of the text',
    'Storage.getItem': 'the size of the text',
    'Storage.setItem': 'the size of the text',
  },
  'layouts/search-opener.ts': {
    'HTMLHyperlinkElementUtils.href': 'read: the page of the search',
    'Location.href=': 'the page of the search',
  },
  'ocr/files.ts': {
    fetch: OCR,
    caches: OCR,
    'Cache.match': OCR,
    'Cache.put': OCR,
    'CacheStorage.delete': OCR,
    'CacheStorage.keys': OCR,
    'CacheStorage.open': OCR,
    Response: OCR,
  },
  'ocr/make-sheet-away.ts': {
    Worker: WORKER,
    'Worker.postMessage': `the picture, to ${WORKER}`,
    'Worker.terminate': WORKER,
  },
  'ocr/picture.ts': {
    'Document.createElement': 'a canvas',
    Image: BLOB,
    'HTMLImageElement.src=': BLOB,
  },
  'ocr/read.ts': { Worker: 'asked whether there are any' },
  'ocr/worker-prelude.js': {
    'any.createPolicy': 'which scripts may be started: of its own folder',
  },
  'ocr/sheet-worker.ts': { postMessage: 'the picture made ready, to the page' },
  'offline/install.ts': { 'Event as': 'an event of Chromium, which TypeScript does not know' },
  'offline/received.ts': {
    MessageChannel: 'what was shared, from the worker',
    'MessageChannel.port1': 'what was shared, from the worker',
    'MessageChannel.port2': 'what was shared, from the worker',
    'Navigator.serviceWorker': WORKER,
    'ServiceWorkerContainer.controller': WORKER,
    'ServiceWorker.postMessage': `that the page takes what was shared, to ${WORKER}`,
  },
  'offline/store.ts': {
    fetch: 'files of the site',
    caches: 'files of the site',
    'Cache.delete': 'files of the site that came damaged',
    'Cache.keys': 'read: which files of the site are kept',
    'Cache.match': 'files of the site',
    'Cache.put': 'files of the site',
    'CacheStorage.delete': 'files of the site',
    'CacheStorage.keys': 'files of the site',
    'CacheStorage.match': 'files of the site',
    'CacheStorage.open': 'files of the site',
    'Request.url': 'read: the address of a kept file',
    Response: 'files of the site, each compared with its hash from the build',
  },
  'offline/update.ts': {
    'Location.reload': 'the same address',
    'Navigator.serviceWorker': WORKER,
    'ServiceWorker.postMessage': `that the new version is wanted, to ${WORKER}`,
    'ServiceWorkerContainer.controller': WORKER,
    'ServiceWorkerContainer.register': WORKER,
    'ServiceWorkerRegistration.active': WORKER,
    'ServiceWorkerRegistration.installing': WORKER,
    'ServiceWorkerRegistration.waiting': WORKER,
  },
  'offline/worker.ts': {
    fetch: 'what the page asked for, as it asked',
    caches: 'read: files of the site',
    'CacheStorage.match': 'read: files of the site',
    'Client.url': 'read: the language of the open pages',
    'Clients.claim': 'takes over the open pages',
    'Clients.matchAll': 'the open pages of the site',
    'FetchEvent.request': 'what the page asks for',
    'FetchEvent.respondWith': 'files of the site, to the page',
    'MessagePort.postMessage': 'what was shared, to the page of the site that asks for it',
    'Request.headers': 'read: where a share comes from',
    'Request.method': 'read',
    'Request.mode': 'read',
    'Request.url': 'read',
    Response: 'a page of the site',
    'Response.clone': 'a page of the site that was opened, to be kept',
    'Response.error': 'nothing',
    'Response.redirect': 'a page of the site',
    'ServiceWorkerGlobalScope.clients': 'the open pages',
    'ServiceWorkerGlobalScope.registration': 'read: where the site lives',
    'ServiceWorkerGlobalScope.skipWaiting': 'the new version, where the reader wants it',
    'ServiceWorkerRegistration.scope': 'read: where the site lives',
  },
  'search/client.ts': { 'import(…)': 'Pagefind, below the base of the site' },
  'search/filter.ts': {
    atob: 'bits of the filter from text',
    btoa: 'bits of the filter as text, in the build',
  },
};
