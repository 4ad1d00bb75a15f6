import { type Sabotage, within } from './sabotage.ts';

/** The copy for offline, and what other apps share. */
export const offline: readonly Sabotage[] = [
  ...within('src/offline/store.ts', 'unit src/offline', [
    ['files of another build are kept', '(await revisionOf(body)) !== revision', 'false'],
    ['a file is said to be compressed that is not', "kept.delete('content-encoding');", ''],
    ['caches of others are deleted', '.filter((name) => name.startsWith(CACHE_PREFIX))', ''],
    ['a full disk stays full', "fault.name === 'QuotaExceededError'", 'false'],
    ['a fault goes unnoticed', '      throw fault;', ''],
    ['a busy host is asked on and on', 'calm.rest(pause);', ''],
    ['the lanes take from each other', '    await calm.over();\n    try', '    try'],
  ]),
  ...within('src/offline/files.ts', 'unit src/offline', [
    ['another host is answered from the copy', 'url.origin !== home.origin ||', ''],
    [
      'a page without its slash is lost',
      'if (Object.hasOwn(files, `${path}/`)) return { redirect: `${path}/` };',
      '',
    ],
  ]),
  ...within('src/offline/hand-over.ts', 'unit src/offline', [
    [
      'a share is given twice',
      '      const share = held;\n      forget();',
      '      const share = held;',
    ],
    [
      'a share waits for ever',
      'setTimeout(forget, PATIENCE)',
      'setTimeout(() => undefined, PATIENCE)',
    ],
  ]),
  ...within('src/offline/share.ts', 'unit src/offline', [
    [
      'the same words come twice',
      'if (!parts.some((part) => part.includes(value))) parts',
      'parts',
    ],
    [
      'any file is a picture',
      "value instanceof File && value.type.startsWith('image/')",
      'value instanceof File',
    ],
  ]),
  ...within('src/offline/update.ts', 'unit src/offline', [
    ['an old worker comes from the cache', ", updateViaCache: 'none'", ''],
  ]),
  ...within('src/offline/worker.ts', 'e2e share', [
    [
      'a share is sent to the host',
      "request.method === 'POST' && request.url === shareTarget",
      'false',
    ],
  ]),
  ...within('src/offline/worker.ts', 'e2e offline', [
    [
      'a page that is not kept is an error offline',
      '  if (digits === undefined) return offlinePage(path);',
      '  if (digits === undefined) return fetch(path);',
    ],
    [
      'a new version takes over unasked',
      "worker.addEventListener('install', (event) => event.waitUntil(fill()));",
      "worker.addEventListener('install', (event) =>\n  event.waitUntil(fill().then(() => worker.skipWaiting())),\n);",
    ],
  ]),
];
