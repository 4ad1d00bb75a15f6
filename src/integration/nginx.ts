import type { HeaderRule } from './headers.ts';
import type { Redirect } from './redirects.ts';

/** Kinds of text that are worth compressing; the search index is compressed already. */
const COMPRESSED = [
  'text/css',
  'text/plain',
  'text/xml',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/manifest+json',
  'application/rss+xml',
  'application/wasm',
  'image/svg+xml',
];

/**
 * Writes an nginx configuration to include in a `server` block that has `listen`, `server_name` and
 * `root`; below a base path, `root` is the folder that holds the site's folder.
 *
 * @param rules The headers to send.
 * @param redirects Addresses that are no page.
 * @param base Path under which the site lives, with slashes at both ends.
 */
export function renderNginx(
  rules: readonly HeaderRule[],
  redirects: readonly Redirect[],
  base: string,
): string {
  const [everywhere, ...special] = rules;
  if (everywhere?.path !== `${base}*`) throw new Error('the first rule has to hold everywhere');
  const all = everywhere.headers;
  const blocks = [
    block(base, [...sends(all, ALWAYS), 'try_files $uri $uri/ =404;']),
    // nginx drops the outer headers where a block adds its own, so each block sends all of its.
    ...special.map(({ path, headers }) => {
      const own = headers.map(([name]) => name);
      const rest = all.filter(([name]) => !own.includes(name));
      return block(path.endsWith('*') ? `^~ ${path.slice(0, -1)}` : `= ${path}`, [
        ...sends(rest, ALWAYS),
        // Not with errors: those are not kept for good.
        ...sends(headers, ''),
        'try_files $uri =404;',
      ]);
    }),
    block(`~ \\.webmanifest$`, [
      'types {}',
      'default_type application/manifest+json;',
      ...sends(all, ALWAYS),
      'try_files $uri =404;',
    ]),
    block(`~ ^${pattern(base)}_(?:headers|redirects|nginx\\.conf)$`, [
      ...sends(all, ALWAYS),
      'return 404;',
    ]),
    ...redirects.map(({ from, to }) =>
      block(`= ${from}`, [...sends(all, ALWAYS), `return 302 ${to};`]),
    ),
  ];
  return [
    '# Written by the build. Include it in a server block that has listen, server_name and root.',
    'server_tokens off;',
    'absolute_redirect off;',
    'charset utf-8;',
    `charset_types ${COMPRESSED.filter((type) => type !== 'application/wasm').join(' ')};`,
    'gzip on;',
    'gzip_vary on;',
    'gzip_min_length 512;',
    `gzip_types ${COMPRESSED.join(' ')};`,
    'index index.html;',
    `error_page 404 ${base}404.html;`,
    // A folder without a page of its own.
    `error_page 403 =404 ${base}404.html;`,
    '',
    ...blocks,
    '',
  ].join('\n');
}

function block(location: string, lines: readonly string[]): string {
  return [`location ${location} {`, ...lines.map((line) => `    ${line}`), '}'].join('\n');
}

/** Also with errors. */
const ALWAYS = ' always';

function sends(
  headers: readonly (readonly [string, string])[],
  when: typeof ALWAYS | '',
): string[] {
  return headers.map(([name, value]) => {
    if (/["\\$\n]/.test(value)) throw new Error(`nginx cannot quote the header ${name}`);
    return `add_header ${name} "${value}"${when};`;
  });
}

function pattern(path: string): string {
  return path.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
