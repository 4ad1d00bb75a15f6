import { describe, expect, test } from 'vitest';
import { ALLOWED } from './platform/allowed.ts';
import { isHarmless } from './platform/harmless.ts';
import { readBrowserScripts } from './platform/scripts.ts';
import { GIVEN, SINKS, SINKS_OF_MARKUP } from './platform/sinks.ts';
import { usesOf } from './platform/uses.ts';

const sinks = [
  ...Object.entries(SINKS).map(([source, use]) => ({ source, use, text: `${GIVEN}${source};` })),
  ...Object.entries(SINKS_OF_MARKUP).map(([source, use]) => ({
    source,
    use,
    text: `${GIVEN}export const planted = ${source};`,
  })),
].map((sink, at) => ({ ...sink, file: `islands/planted-${at}.tsx` }));

const browser = readBrowserScripts(Object.fromEntries(sinks.map(({ file, text }) => [file, text])));
const own = browser.files.filter((file) => !file.startsWith('islands/planted-'));
const beyond = (file: string): string[] => usesOf(browser, file).filter((use) => !isHarmless(use));

test('every script that a browser may run is read', () => {
  expect(own.length).toBeGreaterThan(130);
  expect(own).toEqual(
    expect.arrayContaining([
      'layouts/Base.astro',
      'layouts/page.ts',
      'offline/worker.ts',
      'engine/engine.ts',
    ]),
  );
});

test('what a script touches of the browser is allowed to it, and used', () => {
  const found = own.map((file) => [file, beyond(file)] as const).filter(([, uses]) => uses.length);
  const allowed = Object.entries(ALLOWED).map(([file, uses]) => [file, Object.keys(uses).sort()]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(allowed));
});

describe('the check sees', () => {
  test.each(sinks)('$source', ({ file, use }) => {
    expect(beyond(file)).toContain(use);
  });
});
