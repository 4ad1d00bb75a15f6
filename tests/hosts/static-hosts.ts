/**
 * Netlify, Cloudflare Pages and GitHub Pages as their documentation describes them, as far as a site of plain
 * files meets them: which file answers an address, which address leads elsewhere, and what `_headers` and
 * `_redirects` do there.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseRedirects, type Redirect } from '../../src/integration/redirects.ts';
import type { Running } from './host.ts';

/** What a host answers before its own headers come to it. */
type Answer =
  | { readonly status: 200 | 404; readonly file: string }
  | { readonly status: 301 | 302 | 308; readonly location: string };

type Headers = Map<string, string>;

/** A built site in the hands of a host; all paths begin with a slash and hold the base. */
interface Site {
  has(path: string): boolean;
  readonly redirects: readonly Redirect[];
  /** The lines of `_headers` below the path that each stands under. */
  readonly headers: readonly { readonly path: string; readonly lines: readonly string[] }[];
  /** The page for what is not there. */
  readonly notFound: string;
}

interface Rules {
  /** Files that tell the host something and that it serves to nobody. */
  readonly secret: readonly string[];
  readonly defaults: Readonly<Record<string, string>>;
  answer(path: string, site: Site): Answer;
  /** What `_headers` says of an answer; nothing where the host does not read it. */
  own?(path: string, site: Site, headers: Headers): void;
}

/** A header as the line of a `_headers` file gives it; nothing for other lines. */
function readLine(line: string): [name: string, value: string] | undefined {
  const at = line.indexOf(':');
  return at < 0 ? undefined : [line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()];
}

const literal = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * - Files: https://docs.netlify.com/manage/routing/redirects/redirect-options/#trailing-slash, tried out in
 *   https://github.com/slorber/trailing-slash-guide.
 * - Redirects: https://docs.netlify.com/manage/routing/redirects/overview/; a file that is there wins, and
 *   a rule fits with and without a slash at the end.
 * - Headers: https://docs.netlify.com/manage/routing/headers/; only files get them. A path fits with and
 *   without a slash at the end and in any case; the later of two rules wins, and a line without a colon is
 *   passed over (https://github.com/netlify/build/tree/main/packages/headers-parser).
 */
const netlify: Rules = {
  secret: ['_headers', '_redirects'],
  defaults: { 'cache-control': 'public,max-age=0,must-revalidate' },
  answer(path, { has, redirects, notFound }) {
    if (has(path)) return { status: 200, file: path };
    if (path.endsWith('/') && has(`${path}index.html`))
      return { status: 200, file: `${path}index.html` };
    if (has(`${path}.html`)) return { status: 200, file: `${path}.html` };
    if (has(`${path}/index.html`)) return { status: 301, location: `${path}/` };
    const bare = (address: string): string => address.replace(/(.)\/$/, '$1');
    const rule = redirects.find(({ from }) => bare(from) === bare(path));
    if (rule) return { status: 302, location: rule.to };
    return { status: 404, file: notFound };
  },
  own(path, site, headers) {
    for (const rule of site.headers) {
      const pattern = rule.path
        .split('/')
        .filter(Boolean)
        .map((part) => (part === '*' ? '?(.*)' : literal(part)))
        .join('/');
      if (!new RegExp(`^/${pattern}/?$`, 'iu').test(path)) continue;
      const values = rule.lines.map(readLine).filter((line) => line !== undefined);
      for (const [name] of values) headers.delete(name);
      for (const [name, value] of values) {
        const before = headers.get(name);
        headers.set(name, before === undefined ? value : `${before}, ${value}`);
      }
    }
  },
};

/**
 * - Files: https://developers.cloudflare.com/pages/configuration/serving-pages/; addresses lose `.html` and
 *   `index.html`, and the nearest `404.html` answers for what is not there.
 * - Redirects: https://developers.cloudflare.com/pages/configuration/redirects/; they come before files and
 *   headers.
 * - Headers: https://developers.cloudflare.com/pages/configuration/headers/; all rules that fit add theirs,
 *   joined by commas, unless `! Name` takes back what came before.
 */
const cloudflare: Rules = {
  secret: ['_headers', '_redirects'],
  defaults: {
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=0, must-revalidate',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
  },
  answer(path, { has, redirects, notFound }) {
    const rule = redirects.find(({ from }) => from === path);
    if (rule) return { status: 302, location: rule.to };
    if (path.endsWith('/') && has(`${path}index.html`))
      return { status: 200, file: `${path}index.html` };
    if (has(path)) {
      if (!path.endsWith('.html')) return { status: 200, file: path };
      return { status: 308, location: path.replace(/(?:(\/)index)?\.html$/, '$1') };
    }
    if (has(`${path}.html`)) return { status: 200, file: `${path}.html` };
    if (has(`${path}/index.html`)) return { status: 308, location: `${path}/` };
    return { status: 404, file: notFound };
  },
  own(path, site, headers) {
    const written = new Set<string>();
    for (const rule of site.headers) {
      if (!new RegExp(`^${rule.path.split('*').map(literal).join('.*')}$`).test(path)) continue;
      for (const line of rule.lines) {
        const [, detached] = /^!\s*(\S+)$/.exec(line) ?? [];
        if (detached) headers.delete(detached.toLowerCase());
        const [name, value] = (!detached && readLine(line)) || [];
        if (!name || value === undefined) continue;
        const before = written.has(name) ? headers.get(name) : undefined;
        headers.set(name, before === undefined ? value : `${before}, ${value}`);
        written.add(name);
      }
    }
  },
};

/**
 * Files, and `404.html` for what is not there:
 * https://docs.github.com/en/pages/getting-started-with-github-pages/creating-a-custom-404-page-for-your-github-pages-site;
 * addresses may leave out `.html`, a folder leads to its slash (https://github.com/slorber/trailing-slash-guide).
 * No headers or redirects of one's own; every answer may be kept for ten minutes.
 */
const github: Rules = {
  secret: [],
  defaults: { 'cache-control': 'max-age=600', 'access-control-allow-origin': '*' },
  answer(path, { has, notFound }) {
    if (has(path)) return { status: 200, file: path };
    if (has(`${path}index.html`) && path.endsWith('/'))
      return { status: 200, file: `${path}index.html` };
    if (has(`${path}.html`)) return { status: 200, file: `${path}.html` };
    if (has(`${path}/index.html`)) return { status: 301, location: `${path}/` };
    return { status: 404, file: notFound };
  },
};

const HOSTS = { netlify, cloudflare, github } as const;

/** One answer of so many a busy host refuses. */
const REFUSED_EACH = 33;

export type StaticHost = keyof typeof HOSTS;

/** All three know these: https://docs.github.com/en/pages/getting-started-with-github-pages/about-github-pages#mime-types. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'application/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.webmanifest': 'application/manifest+json',
};

/**
 * Serves a built site as one of these hosts would.
 *
 * @param directory The built site.
 * @param base Path it was built for, with slashes at both ends.
 * @param busy Refuses 3 % of the files that scripts fetch, and says that every answer varies by everything.
 */
export async function startStaticHost(
  kind: StaticHost,
  directory: string,
  base: string,
  busy = false,
): Promise<Running> {
  const rules = HOSTS[kind];
  const site = readSite(directory, base, rules);
  let fetched = 0;
  const refuses = ({ headers, url = '' }: IncomingMessage): boolean => {
    const { pathname } = new URL(url, 'http://localhost');
    // A worker fetches the pages that readers open too; one that is missing is answered as anywhere.
    const isFile = site.has(pathname.replace(/\/$/, '/index.html'));
    if (!busy || !isFile || headers['sec-fetch-dest'] !== 'empty') return false;
    fetched += 1;
    return fetched % REFUSED_EACH === 0;
  };
  const server = createServer((request, response) => {
    if (busy) response.setHeader('vary', '*');
    if (request.method !== 'GET' && request.method !== 'HEAD') response.writeHead(405).end();
    else if (refuses(request)) response.writeHead(503).end();
    else reply(rules, site, (file) => join(directory, file.slice(base.length)), request, response);
  });
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(0, '127.0.0.1', resolve),
  );
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://localhost:${port}${base}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function readSite(directory: string, base: string, { secret }: Rules): Site {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  const files = new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => base + join(entry.parentPath, entry.name).slice(join(directory, '/').length))
      .filter((path) => !secret.includes(path.slice(base.length))),
  );
  const read = (name: string): string => readFileSync(join(directory, name), 'utf8');
  const headers: { path: string; lines: string[] }[] = [];
  for (const line of read('_headers')
    .split('\n')
    .map((text) => text.trim())) {
    if (line.startsWith('/')) headers.push({ path: line, lines: [] });
    else if (line !== '') headers.at(-1)?.lines.push(line);
  }
  return {
    has: (path) => files.has(path),
    redirects: parseRedirects(read('_redirects')),
    headers,
    notFound: `${base}404.html`,
  };
}

function reply(
  rules: Rules,
  site: Site,
  fileAt: (path: string) => string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const answer = rules.answer(decodeURIComponent(pathname), site);
  if ('location' in answer) {
    response.writeHead(answer.status, { location: answer.location + search }).end();
    return;
  }
  const type = TYPES[extname(answer.file)] ?? 'application/octet-stream';
  const headers: Headers = new Map(Object.entries({ ...rules.defaults, 'content-type': type }));
  rules.own?.(pathname, site, headers);
  let body = readFileSync(fileAt(answer.file));
  if (
    /text|javascript|json|svg|xml/.test(type) &&
    /gzip/.test(`${request.headers['accept-encoding']}`)
  ) {
    body = gzipSync(body);
    headers.set('content-encoding', 'gzip');
    if (!response.hasHeader('vary')) headers.set('vary', 'accept-encoding');
  }
  for (const [name, value] of headers) response.setHeader(name, value);
  response.setHeader('content-length', body.length);
  response.writeHead(answer.status).end(request.method === 'HEAD' ? undefined : body);
}
