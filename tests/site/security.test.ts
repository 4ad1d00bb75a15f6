import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headersFor, joinPolicies, MAX_LINE, readHeaders } from '../../src/integration/headers.ts';
import { SECURITY } from '../security-headers.ts';
import { attribute, dist, type Element, files, pages, textOf } from './site.ts';

const LOADING = new Set([
  'img',
  'script',
  'iframe',
  'source',
  'video',
  'audio',
  'embed',
  'object',
  'use',
  'image',
  'track',
  'form',
]);
const LOADING_LINKS =
  /stylesheet|icon|manifest|preload|prefetch|preconnect|dns-prefetch|modulepreload/;

describe.each(pages)('$file', ({ elements, html }) => {
  test('loads nothing from another host', () => {
    const outside = elements
      .filter(
        (element) =>
          LOADING.has(element.tagName) ||
          (element.tagName === 'link' && LOADING_LINKS.test(attribute(element, 'rel') ?? '')),
      )
      .flatMap((element) =>
        ['src', 'srcset', 'href', 'xlink:href', 'data', 'action', 'poster'].flatMap(
          (name) => attribute(element, name) ?? [],
        ),
      )
      .filter((value) => /^(?:[a-z]+:)?\/\//i.test(value));
    expect(outside).toEqual([]);
  });

  test('has no inline style, handler, or frame', () => {
    expect(
      elements
        .filter((element) => attribute(element, 'style') !== undefined)
        .map((element) => element.tagName),
    ).toEqual([]);
    expect(elements.filter(({ tagName }) => tagName === 'iframe')).toHaveLength(0);
    // Astro's one rule for its island element, which the policy knows by its hash.
    const styles = elements
      .filter(({ tagName }) => tagName === 'style')
      .map((style) => styleOf(style));
    expect(
      styles.filter((style) => !/^astro-island[^{}]*\{display:contents\}$/.test(style)),
    ).toEqual([]);
    const handlers = elements.flatMap(({ attrs }) =>
      attrs.filter(({ name }) => name.startsWith('on')),
    );
    expect(handlers.map(({ name }) => name)).toEqual([]);
    expect(
      elements.filter((element) => /^\s*javascript:/i.test(attribute(element, 'href') ?? '')),
    ).toEqual([]);
  });

  test('keeps phones from making numbers a tap away', () => {
    expect(html).toContain('<meta name="format-detection" content="telephone=no">');
  });

  test('gives numbers to call only for the site’s own contacts', () => {
    const calls = elements.filter((element) => /^tel:/i.test(attribute(element, 'href') ?? ''));
    const strange = calls.filter((element) => !OFFICIAL.has(attribute(element, 'href') ?? ''));
    expect(strange.map((element) => textOf(element))).toEqual([]);
  });

  test('sends no form and keeps the message out of the keyboard’s memory', () => {
    expect(
      elements.filter(
        (element) => element.tagName === 'form' && attribute(element, 'action') !== undefined,
      ),
    ).toEqual([]);
    for (const box of elements.filter((element) => element.tagName === 'textarea')) {
      expect(attribute(box, 'autocomplete')).toBe('off');
      expect(attribute(box, 'spellcheck')).toBe('false');
      expect(attribute(box, 'autocorrect')).toBe('off');
    }
  });
});

function styleOf(style: Element): string {
  return style.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

/** `tel:` links of content/contacts, as a phone dials them. */
const OFFICIAL = new Set(
  files.includes('contacts/index.html')
    ? pages
        .find(({ file }) => file === 'contacts/index.html')
        ?.elements.map((element) => attribute(element, 'href') ?? '')
        .filter((href) => href.startsWith('tel:'))
    : [],
);

test('188 and #9110 can be called', () => {
  expect([...OFFICIAL]).toEqual(expect.arrayContaining(['tel:188', 'tel:%239110', 'tel:110']));
});

const rules = await readHeaders(join(dist, '_headers'));

describe('_headers', () => {
  const sent = new Map(headersFor(rules, '/check/'));
  const policy = sent.get('Content-Security-Policy') ?? '';

  test('holds every page’s policy and closes what a page cannot', () => {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("form-action 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toMatch(/trusted-types default(?:;|$)/);
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
    for (const { html } of pages) {
      const own =
        /content-security-policy" content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&#39;', "'") ??
        '';
      expect(joinPolicies([policy, own])).toBe(joinPolicies([policy]));
    }
  });

  test.each(Object.entries(SECURITY))('sends %s', (name, value) => {
    const lower = new Map([...sent].map(([sentName, own]) => [sentName.toLowerCase(), own]));
    expect(lower.get(name)).toBe(value);
  });

  test('every kind of file has the time it may be kept', () => {
    const kept = (path: string) => new Map(headersFor(rules, path)).get('Cache-Control');
    const [rulebook = ''] = files.filter((file) => file.startsWith('checker/rulebook.'));
    expect(kept('/')).toBe('no-cache');
    expect(kept('/called/')).toBe('no-cache');
    expect(kept('/sw.js')).toBe('no-cache');
    expect(kept(`/${rulebook}`)).toBe('public, max-age=31536000, immutable');
  });

  test('has no line that a host refuses', () => {
    const long = readFileSync(join(dist, '_headers'), 'utf8')
      .split('\n')
      .filter((line) => line.length > MAX_LINE);
    expect(long).toEqual([]);
  });
});

test('no source maps are published', () => {
  expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
  const pointing = files.filter(
    (file) =>
      /\.(?:js|css)$/.test(file) &&
      /sourceMappingURL=/.test(readFileSync(join(dist, file), 'utf8')),
  );
  expect(pointing).toEqual([]);
});
