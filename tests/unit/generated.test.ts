import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isListed } from '../../scripts/endings/listed.ts';
import { CHOSEN, renderEndings } from '../../scripts/endings/render.ts';
import { renderAreaCodes } from '../../scripts/numbering/render.ts';

const read = (file: string): string =>
  readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

test('the endings of addresses are what scripts/endings.ts writes', () => {
  expect(read('src/phone/endings.ts')).toBe(renderEndings(isListed));
});

test('the tables of area codes are what scripts/numbering.ts writes', () => {
  const lists = ['area-codes', 'shorter-codes'].map((name) =>
    read(`scripts/numbering/${name}.txt`),
  );
  expect(read('src/phone/area-codes.ts')).toBe(renderAreaCodes(lists[0] ?? '', lists[1] ?? ''));
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

describe('lists of area codes', () => {
  test('become an expression for the beginnings and nothing else', () => {
    const text = renderAreaCodes('011\n0123\n01267\n', '# comment\n01541\n01548\n015513\n');
    expect(text).toContain("'11. 123'");
    expect(text).toContain("'1267'");
    const expression = new RegExp(/\/(\^.*)\/;/.exec(text)?.[1] ?? '');
    for (const digits of ['0154181', '015480', '0155133']) expect(digits).toMatch(expression);
    for (const digits of ['015420', '015512', '11541']) expect(digits).not.toMatch(expression);
  });

  test('out of order, or with what is no code, are refused', () => {
    expect(() => renderAreaCodes('0123\n011\n', '')).toThrow('011 is out of order');
    expect(() => renderAreaCodes('011\n011\n', '')).toThrow('011 is out of order');
    expect(() => renderAreaCodes('123\n', '')).toThrow('123 is not in the form');
    expect(() => renderAreaCodes('011\n', '0154\n')).toThrow('0154 is not in the form');
  });
});
