import { readFile } from 'node:fs/promises';
import { decode } from './built-pages.ts';
import { IMMUTABLE } from './site-files.ts';

/** Cloudflare Pages refuses longer lines; Netlify and nginx take more. */
export const MAX_LINE = 2000;

const META = /<meta http-equiv="content-security-policy" content="([^"]*)"/i;

/**
 * Joins the policies that the pages carry into the one that the host sends.
 *
 * Astro's island scripts are inline and their hashes are known only after the build; a page's own
 * policy still narrows the joint one, and `frame-ancestors` works in a header only.
 *
 * @param policies Values of the pages' `content-security-policy` metas.
 * @returns The joint policy.
 */
export function joinPolicies(policies: readonly string[]): string {
  const directives = new Map<string, Set<string>>();
  for (const policy of policies) {
    for (const directive of policy.split(';')) {
      const [name, ...values] = directive.trim().split(/\s+/);
      if (!name) continue;
      const known = directives.get(name) ?? new Set<string>();
      for (const value of values) known.add(value);
      directives.set(name, known);
    }
  }
  directives.set('frame-ancestors', new Set(["'none'"]));
  // 'none' beside other values would be ignored by browsers with a warning.
  for (const values of directives.values()) if (values.size > 1) values.delete("'none'");
  return [...directives].map(([name, values]) => [name, ...values].join(' ')).join('; ');
}

/** Reads the policy that a built page carries. */
export function readPolicy(file: string, html: string): string {
  const policy = META.exec(html)?.[1];
  if (policy === undefined) throw new Error(`${file} に content-security-policy がありません`);
  return decode(policy);
}

/** Headers for one path, or for all below it where the path ends in `*`; later rules outdo earlier ones. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: readonly (readonly [string, string])[];
}

/**
 * The headers every host has to send; `_headers` and the nginx configuration are both written from them.
 *
 * @param policy The joint content security policy.
 * @param base Path under which the site lives, with slashes at both ends.
 */
export function headerRules(policy: string, base: string): HeaderRule[] {
  return [
    {
      path: `${base}*`,
      headers: [
        ['Content-Security-Policy', policy],
        ['Referrer-Policy', 'no-referrer'],
        ['X-Content-Type-Options', 'nosniff'],
        ['Cross-Origin-Opener-Policy', 'same-origin'],
        ['Cross-Origin-Resource-Policy', 'same-origin'],
        ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains'],
        [
          'Permissions-Policy',
          'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), clipboard-read=(self), clipboard-write=(self)',
        ],
        // Kept, and asked after each time: pages and the service worker must never be those of an old build.
        ['Cache-Control', 'no-cache'],
      ],
    },
    ...IMMUTABLE.map(
      (folder): HeaderRule => ({
        path: `${base}${folder}*`,
        headers: [['Cache-Control', 'public, max-age=31536000, immutable']],
      }),
    ),
    // `robots.txt` says so as well, but is read at the root of a host alone.
    { path: `${base}data/*`, headers: [['X-Robots-Tag', 'noindex']] },
    // Copied by whoever wants it, also by a program or from a page of theirs.
    ...['embed/sms-matta/*', 'embed/sms-matta.zip'].map(
      (path): HeaderRule => ({
        path: base + path,
        headers: [
          ['X-Robots-Tag', 'noindex'],
          ['Access-Control-Allow-Origin', '*'],
          ['Cross-Origin-Resource-Policy', 'cross-origin'],
        ],
      }),
    ),
  ];
}

/**
 * Writes the contents of `_headers`, which Cloudflare Pages and Netlify read.
 *
 * Where two rules name the same header, Netlify sends the later one; Cloudflare Pages sends both in one line
 * unless the later rule first takes the name back with `!`, a line that Netlify skips:
 * https://developers.cloudflare.com/pages/configuration/headers/#detach-a-header,
 * https://docs.netlify.com/manage/routing/headers/.
 *
 * @throws Where a line grows longer than hosts accept.
 */
export function renderHeaders(rules: readonly HeaderRule[]): string {
  const lines = rules.flatMap(({ path, headers }, at) => {
    const earlier = headersFor(rules.slice(0, at), path).map(([name]) => name);
    return [
      path,
      ...headers.filter(([name]) => earlier.includes(name)).map(([name]) => `  ! ${name}`),
      ...headers.map(([name, value]) => `  ${name}: ${value}`),
      '',
    ];
  });
  const long = lines.find((line) => line.length > MAX_LINE);
  if (long)
    throw new Error(
      `_headers の行が ${MAX_LINE} 字を超えます（${long.length} 字）: ${long.slice(0, 60)}…`,
    );
  return lines.join('\n');
}

/** Reads a `_headers` file back, for the server that shows the site as a host would. */
export async function readHeaders(file: string): Promise<HeaderRule[]> {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const line of (await readFile(file, 'utf8')).split('\n')) {
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: [] });
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name && value !== undefined) rules.at(-1)?.headers.push([name, value]);
  }
  return rules;
}

/** The headers a path gets; later rules outdo earlier ones. */
export function headersFor(
  rules: readonly HeaderRule[],
  path: string,
): (readonly [string, string])[] {
  const matching = rules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  );
  return [...new Map(matching.flatMap(({ headers }) => headers))];
}
