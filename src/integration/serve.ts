import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, readHeaders } from './headers.ts';
import { parseRedirects } from './redirects.ts';

/**
 * Serves a built site the way a static host does, with the headers and redirects of its own `_headers`
 * and `_redirects`. Files that have a `.br` beside them are sent compressed.
 *
 * @param directory The built site.
 * @param port 0 for any free one.
 * @param base Path under which the site lives, with slashes at both ends.
 * @returns The server, listening, and the address of the site's home page.
 * @throws Where the directory has no `_headers` or the port is taken.
 */
export async function serve(
  directory: string,
  port: number,
  base = '/',
): Promise<{ server: Server; url: string }> {
  const rules = await readHeaders(join(directory, '_headers'));
  const redirects = new Map(
    parseRedirects(await readFile(join(directory, '_redirects'), 'utf8')).map(({ from, to }) => [
      from,
      to,
    ]),
  );
  const notFound = await readFile(join(directory, '404.html'));
  const files = sirv(directory, {
    dev: true,
    brotli: true,
    dotfiles: false,
    setHeaders: (response, path) => {
      for (const [name, value] of headersFor(rules, base.slice(0, -1) + path))
        response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const elsewhere = redirects.get(url.replace(/\?.*$/, ''));
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
    } else if (elsewhere) {
      for (const [name, value] of headersFor(rules, url)) response.setHeader(name, value);
      response.writeHead(302, { location: elsewhere }).end();
    } else if (!url.startsWith(base)) {
      response.writeHead(404).end();
    } else {
      request.url = `/${url.slice(base.length)}`;
      files(request, response, () => {
        for (const [name, value] of headersFor(rules, base)) response.setHeader(name, value);
        response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' }).end(notFound);
      });
    }
  });
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(port, '127.0.0.1', resolve),
  );
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return { server, url: `http://localhost:${actual}${base}` };
}
