import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isListed } from '../../scripts/endings/listed.ts';
import { CHOSEN, renderEndings } from '../../scripts/endings/render.ts';

const read = (file: string): string =>
  readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

test('the endings of addresses are what scripts/endings.ts writes', () => {
  expect(read('src/phone/endings.ts')).toBe(renderEndings(isListed));
});

describe('endings', () => {
  test('that do not exist are refused by name', () => {
    expect(isListed('cfd')).toBe(true);
    expect(isListed('html')).toBe(false);
    expect(() => renderEndings((ending) => ending !== 'cfd' && ending !== 'jp')).toThrow(
      'no top-level domains: jp cfd',
    );
  });

  test('are chosen once', () => {
    const all = Object.values(CHOSEN).flatMap((list) => list.split(' '));
    expect(all.filter((ending, at) => all.indexOf(ending) !== at)).toEqual([]);
  });
});
