import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatDate, words as wordsOf } from '../../src/i18n/index.ts';
import { accessibilityReport } from '../../src/schemas/index.ts';
import { kinds } from '../kinds.ts';
import { pages, textOf } from './site.ts';

const { accessibility: words } = wordsOf('ja');

const report = accessibilityReport.parse(
  JSON.parse(readFileSync(new URL('../../content/a11y-report.json', import.meta.url), 'utf8')),
);

test('the report speaks of every kind of page (else: npm run a11y:report)', () => {
  const told = report.kinds.map(({ kind }) => kind);
  expect(kinds.map(({ kind }) => kind).filter((kind) => !told.includes(kind))).toEqual([]);
});

test('every kind has a name for readers, and was tried without a breach', () => {
  for (const { kind, light, dark } of report.kinds) {
    expect(words.kinds, kind).toHaveProperty(kind);
    expect(light.pages, kind).toBeGreaterThan(0);
    expect(dark.pages, kind).toBeGreaterThan(0);
    expect([light.faults, dark.faults], kind).toEqual([0, 0]);
  }
});

test('the page tells what a machine tried, what hands tried, and what nobody has', () => {
  const page = pages.find(({ file }) => file === 'accessibility/index.html');
  const main = page?.elements.find(({ tagName }) => tagName === 'main');
  const text = main ? textOf(main) : '';
  expect(text).toContain('JIS X 8341-3:2016のレベルAAに配慮');
  // The word stands there once, to say what is not claimed.
  expect(text.split('準拠')).toHaveLength(2);
  for (const part of [words.machine, words.byHand, words.untried]) expect(text).toContain(part);
  expect(text).toContain(formatDate(report.date, 'ja'));
  for (const { kind } of report.kinds) expect(text).toContain(words.kinds[kind]);
  for (const { ja } of report.untried) expect(text).toContain(ja);
  for (const name of ['VoiceOver', 'Safari', 'Firefox']) expect(text).toContain(name);
});
