import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';
import { neutralise } from './neutral.ts';

function neutral(message: string, ...links: string[]) {
  const entities = links.map((link) => {
    const start = message.indexOf(link);
    return { start, end: start + link.length, shape: 'link' as const };
  });
  return neutralise(fold(message), entities);
}

const units = (message: string, ...links: string[]): string[] => {
  const { text, units } = neutral(message, ...links);
  return units.slice(0, -1).map((start, index) => text.slice(start, units[index + 1]));
};

describe('the neutral text', () => {
  test('holds letters, shapes and one 0 for each run of digits', () => {
    expect(neutral('未納 1,234円（11/28）').text).toBe('未納0円0');
    expect(neutral('確認 https://a.example/x を', 'https://a.example/x').text).toBe('確認\ue000を');
  });

  test('leaves placeholders out', () => {
    expect(neutral('○○銀行 xxxx 〇〇様').text).toBe('銀行様');
  });

  test('reads katakana as names are read, hiragana apart from it', () => {
    expect(neutral('アマゾン').text).toBe(neutral('アマソン').text);
    expect(neutral('あまぞん').text).not.toBe(neutral('アマゾン').text);
  });

  test('leads back to the message', () => {
    const message = '確認は https://a.example/x へ。';
    const { text, starts, ends } = neutral(message, 'https://a.example/x');
    const at = text.indexOf('\ue000');
    expect(message.slice(starts[at], ends[at])).toBe('https://a.example/x');
  });
});

describe('units', () => {
  test('end with sentences, lines and quotations of eight letters or more', () => {
    expect(units('料金が未納となっております。本日中にお電話ください。')).toHaveLength(2);
    expect(units('友だちが「料金が未納となっている」と言われたらしい')).toHaveLength(2);
    expect(units('はい。そうです。わかりました。')).toHaveLength(1);
    expect(units('お電話くださいね。料金が未納となっております。')).toHaveLength(2);
    expect(units('お電話ください。料金が未納となっております。')).toHaveLength(1);
  });

  test('a short end of a line stays with its line, not with the next', () => {
    const [first] = units('こんなSMSが来ました。詐欺ですか\n料金が未納となっております。');
    expect(first).toContain('詐欺');
    expect(first).not.toContain('料金');
  });

  test('have eighty letters at most', () => {
    const letters = String.fromCharCode(...Array.from({ length: 200 }, (_, at) => 0x4e00 + at));
    expect(units(letters).map((unit) => unit.length)).toEqual([80, 80, 40]);
  });

  test('stand once, however often they are said', () => {
    const [once, often] = [
      neutral('お振込みをお願いします。きょうはよい天気でした。'),
      neutral(`お振込みをお願いします。${'きょうはよい天気でした。'.repeat(5)}`),
    ];
    expect(often.text).toBe(once.text);
    expect(often.units).toEqual(once.units);
    expect(often.hard).toEqual(once.hard);
  });

  test('keep their places in the message where one before them is left out', () => {
    const message = '確認してください。確認してください。お電話をお待ちしています。';
    const { text, starts, ends } = neutral(message);
    const at = text.indexOf('電話');
    expect(message.slice(starts[at], ends[at + 1])).toBe('電話');
  });

  test('do not end inside a link', () => {
    expect(
      units('確認してくださいませ https://a.example/?x=1!b', 'https://a.example/?x=1!b'),
    ).toHaveLength(1);
  });
});

describe('links and numbers', () => {
  const text = (...entities: [start: number, end: number, shape: 'link' | 'phone'][]) =>
    neutralise(
      fold('あいうえお'),
      entities.map(([start, end, shape]) => ({ start, end, shape })),
    ).text;

  test('stand in the order of the message', () => {
    expect(text([3, 4, 'phone'], [1, 2, 'link'])).toBe('あ\ue000う\ue002お');
    expect(text([4, 5, 'phone'])).toBe('あいうえ\ue002');
  });

  test('stand side by side where they touch, and once where they overlap', () => {
    expect(text([1, 3, 'link'], [3, 4, 'phone'])).toBe('あ\ue000\ue002お');
    expect(text([1, 3, 'link'], [2, 4, 'phone'])).toBe('あ\ue000えお');
  });
});

test('a run of digits leads back to all of it', () => {
  const { text, starts, ends } = neutral('は90,871年');
  expect([text, starts[1], ends[1]]).toEqual(['は0年', 1, 7]);
});

test('one x is a letter', () => {
  expect(neutral('axb x').text).toBe('axbx');
  expect(neutral('axxb').text).toBe('ab');
});

describe('the end of a line', () => {
  const before = '料金が未納となります。';
  const behind = '\nお電話をお待ちしています';

  test('of eight letters is a unit, a shorter one belongs to the sentence before', () => {
    const long = neutral(`${before}詐欺でしょうかね${behind}`);
    expect([long.units, long.hard]).toEqual([
      [0, 10, 18, 30],
      [true, false, true, true],
    ]);
    const short = neutral(`${before}詐欺でしょうか${behind}`);
    expect([short.units, short.hard]).toEqual([
      [0, 17, 29],
      [true, true, true],
    ]);
  });

  test('goes to the next line where the line is all too short', () => {
    expect(units(`料金が未納となります\n詐欺ですか${behind}`)).toEqual([
      '料金が未納となります',
      '詐欺ですかお電話をお待ちしています',
    ]);
    expect(units(`詐欺ですか${behind}`)).toHaveLength(1);
  });

  test('is none inside a link', () => {
    const link = 'https://a.example/?x=1!b';
    expect(units(`確認してくださいませ ${link} お電話をお待ちしています`, link)).toHaveLength(1);
  });
});
