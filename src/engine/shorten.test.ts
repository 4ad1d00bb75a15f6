import { expect, test } from 'vitest';
import { createEngine } from './engine.ts';
import type { Rulebook } from './rulebook.ts';
import { shortenNames } from './shorten.ts';

const rulebook: Rulebook = {
  rules: [
    {
      id: 'claim-x',
      weight: 3,
      detect: { unpaid: { lexicon: [2] }, today: { words: '本日' } },
      condition: 'unpaid and not today',
      within: 40,
      mark: ['unpaid'],
    },
  ],
  schemes: [],
  lexicon: [
    { words: '料金' },
    { words: '遅レ' },
    { words: '未納', sequences: [{ of: [0, 1], gap: 4 }] },
  ],
  brands: [],
  hosts: { shorteners: [], dynamicDns: [], endings: [] },
};

test('short names judge as the long ones do', () => {
  const short = shortenNames(rulebook);
  expect(JSON.stringify(short)).not.toMatch(/"unpaid|today/);
  expect(short.rules[0]?.condition).toBe('a and not b');
  const [long, brief] = [createEngine(rulebook), createEngine(short)];
  for (const text of ['料金が未納です', '料金が遅れ', '未納。本日まで', 'こんにちは']) {
    expect(brief.check(text)).toEqual(long.check(text));
  }
  expect(brief.check('料金が遅れ').signs.map(({ id }) => id)).toEqual(['claim-x']);
});
