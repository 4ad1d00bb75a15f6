import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const source = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

/** Tokens that hold a colour, in light and with what dark changes. */
const [light, dark] = (() => {
  const [first = '', second = ''] = source.split('@media (prefers-color-scheme: dark)');
  const read = (text: string): Record<string, string> =>
    Object.fromEntries(
      Array.from(text.matchAll(/--(color-[\w-]+):\s*(#[0-9a-f]{6});/g), ([, name, value]) => [
        name as string,
        value as string,
      ]),
    );
  return [read(first), { ...read(first), ...read(second) }];
})();

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [brighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (brighter + 0.05) / (darker + 0.05);
}

const GROUNDS = ['ground', 'surface', 'raised'];
/** Text (4.5) and what else has to be seen (3), each on what it stands on. */
const PAIRS: readonly (readonly [text: string, on: readonly string[], least: number])[] = [
  [
    'text',
    [...GROUNDS, 'tint', 'mark', 'danger-surface', 'caution-surface', 'neutral-surface'],
    4.5,
  ],
  ['text-soft', [...GROUNDS, 'neutral-surface'], 4.5],
  ['link', [...GROUNDS, 'tint', 'danger-surface', 'caution-surface', 'neutral-surface'], 4.5],
  ['link-visited', [...GROUNDS, 'danger-surface', 'caution-surface', 'neutral-surface'], 4.5],
  ['link-active', GROUNDS, 4.5],
  ['action', [...GROUNDS, 'tint'], 4.5],
  ['action-hover', [...GROUNDS, 'tint'], 4.5],
  ['on-action', ['action', 'action-hover', 'action-active'], 4.5],
  ['on-danger', ['danger'], 4.5],
  ['danger-text', ['danger-surface', ...GROUNDS], 4.5],
  ['caution-text', ['caution-surface', ...GROUNDS], 4.5],
  ['neutral-text', ['neutral-surface', ...GROUNDS], 4.5],
  ['line-strong', GROUNDS, 3],
  ['brand', ['ground'], 3],
  ['focus-outer', GROUNDS, 3],
  ['focus-inner', ['focus-outer'], 3],
  ['mark-line', ['mark', 'ground'], 3],
];

test.each(PAIRS)('%s has its pairs among the tokens', (text, on) => {
  for (const name of [text, ...on]) expect(light).toHaveProperty(`color-${name}`);
});

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_, tokens) => {
  test.each(
    PAIRS.flatMap(([text, on, least]) => on.map((ground) => [text, ground, least] as const)),
  )('%s on %s has a contrast of at least %f', (text, ground, least) => {
    const found = contrast(tokens[`color-${text}`] ?? '', tokens[`color-${ground}`] ?? '');
    expect(found).toBeGreaterThanOrEqual(least);
  });
});

test('dark gives every colour of light', () => {
  const second = source.split('@media (prefers-color-scheme: dark)')[1] ?? '';
  const missing = Object.keys(light).filter((name) => !second.includes(`--${name}:`));
  expect(missing).toEqual([]);
});
