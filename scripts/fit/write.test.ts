import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type FittedFile, formatWeights } from './write.ts';

/** Files of weights as they are written. */
const written = ['base', 'correction'].map((name) => {
  const text = readFileSync(new URL(`../../content/weights/${name}.json`, import.meta.url), 'utf8');
  return { name, text, file: JSON.parse(text) as FittedFile };
});

test.each(written)(
  '$name is as the fit has written it: nobody changes a weight by hand',
  ({ text, file }) => {
    expect(formatWeights(file)).toBe(text);
  },
);

test.each(written)('a change of $name by hand shows in its digest', ({ file }) => {
  const digestOf = (changed: FittedFile): string | undefined =>
    /"digest": "([0-9a-f]{16})"/.exec(formatWeights(changed))?.[1];
  const digest = digestOf(file);
  const [sign] = Object.keys(file.signs) as [string];
  const [gram] = Object.keys(file.grams) as [string];
  expect(digestOf({ ...file, signs: { ...file.signs, [sign]: 9 } })).not.toBe(digest);
  expect(digestOf({ ...file, grams: { ...file.grams, [gram]: [9, 9, 9] } })).not.toBe(digest);
  const thresholds = { ...file.thresholds, scam: file.thresholds.scam + 0.01 };
  expect(digestOf({ ...file, thresholds })).not.toBe(digest);
  expect(digestOf({ ...file, fit: { ...file.fit, day: '2020-01-01' } })).toBe(digest);
});
