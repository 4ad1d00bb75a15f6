import { createHash } from 'node:crypto';
import { posix } from 'node:path';

/**
 * Numbers a page's islands. Astro names them by a hash of the folder that the site is built in, which
 * nothing reads and which would make two builds of one commit differ.
 *
 * @param html A built page.
 */
export function numberIslands(html: string): string {
  let count = 0;
  return html.replaceAll(/(<astro-island uid=")[^"]*"/g, (_, start: string) => {
    count += 1;
    return `${start}${count}"`;
  });
}

/** What a script imports before it can run; `import()` is not among it. */
const IMPORT = /(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w*{}\s,$]+from\s*)?["'](\.[^"']+)["']/g;

const DATA = /<link rel="preload" as="fetch"[^>]*>/g;

/** What is loaded later and yet stands between a question and its first answer, as the built scripts name it. */
const SOON = /import\([`"'](\.\/Done\.[\w-]+\.js)[`"']\)/g;

/** Takes what waits in the template into the page once the page is painted. */
const WHEN_PAINTED =
  'requestAnimationFrame(()=>setTimeout(()=>{document.head.append(document.getElementById("later").content)}))';
const WHEN_PAINTED_HASH = createHash('sha256').update(WHEN_PAINTED).digest('base64');

/**
 * Lets the browser fetch all scripts of a page's islands at once. It would learn of each only from the one that
 * imports it, and on a slow phone every step takes half a second.
 *
 * Where a script shows the first answer, it and the data are fetched once the page is painted: before, they take from
 * what is painted its share of a slow line. Data alone, as for the search, stand behind the scripts.
 *
 * @param html A built page.
 * @param read Gives a script of the built site by its address in the page; nothing where there is none.
 * @returns The page, its policy with the hash of the script that is added.
 */
export function preloadIslands(
  html: string,
  read: (address: string) => string | undefined,
): string {
  const islands = html.matchAll(/(?:component|renderer|before-hydration)-url="([^"]+)"/g);
  const targetsIn = (address: string, pattern: RegExp): string[] =>
    Array.from((read(address) ?? '').matchAll(pattern), ([, target]) =>
      posix.join(posix.dirname(address), target as string),
    );
  const follow = (addresses: Iterable<string>): string[] => {
    const chain = new Set(addresses);
    for (const address of chain) for (const one of targetsIn(address, IMPORT)) chain.add(one);
    return [...chain];
  };
  const now = follow(Array.from(islands, ([, address]) => address as string));
  const soon = follow(now.flatMap((address) => targetsIn(address, SOON)));
  const preload = (address: string): string => `<link rel="modulepreload" href="${address}">`;
  const head = now.map(preload).join('');
  const data = html.match(DATA) ?? [];
  const bare = html.replace(DATA, '');
  const answer = soon.filter((address) => !now.includes(address)).map(preload);
  if (answer.length === 0) return bare.replace('</head>', `${head}${data.join('')}</head>`);
  const later = [...data, ...answer].join('');
  return bare
    .replace(/script-src (?='self')/, `script-src 'sha256-${WHEN_PAINTED_HASH}' `)
    .replace(
      '</head>',
      `${head}<template id="later">${later}</template><script>${WHEN_PAINTED}</script></head>`,
    );
}
