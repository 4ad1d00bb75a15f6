import { expect, it } from 'vitest';
import { makeLexis } from './lexis.ts';

const texts = [
  '未納\u200b料金\u200bの\u200bSMS\u200bが\u200b届く\u200b。 振り\u200b込み\u200bを\u200b止める\u200b。',
  'アマゾン\u200bマーケティング\u200bサービス\u200b。\u200b料金\u200bの\u200b話\u200b。 滞納\u200b。',
];
const set = (words: string[], synonyms = true) => ({
  about: '',
  words,
  except: [],
  sequences: [],
  searched: [],
  synonyms,
});

it('collects the words of the pages, the commonest first, compounds in one piece', () => {
  const { words } = makeLexis(texts, {});
  expect(words[0]).toBe('料金');
  expect(words).toEqual(
    expect.arrayContaining([
      '未納',
      '未納料金',
      '振り込み',
      'SMS',
      'アマゾンマーケティングサービス',
    ]),
  );
  expect(words.filter((word) => /^(?:の|が|を|。|話)$/.test(word))).toEqual([]);
  expect(words.join(' ')).not.toContain('\u200b');
});

it('widens to words that some page has', () => {
  const { synonyms } = makeLexis(texts, {
    unpaid: set(['未払[い|]', '未納', '滞納', '[みのう|未納]が', 'たいへん長い言い回しは探さない']),
    cards: set(['ギフト券', 'プリペイド']),
    other: set(['料金'], false),
  });
  expect(synonyms).toEqual([
    { words: ['未払い', '未払', '未納', '滞納', 'みのう'], find: ['未納', '滞納'] },
  ]);
});
