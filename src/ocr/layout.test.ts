import { describe, expect, test } from 'vitest';
import { joinLines, layOutText, mend } from './layout.ts';
import { type Line, replaceLetters, sure, textOf } from './letters.ts';
import { type Block, LETTERS } from './sheet.ts';

/** A line of letters as wide as high, the line `at` from the top. */
const line = (text: string, at = 0, confidence = 99): Line => ({
  letters: [...text].map((one) => ({ text: one, confidence })),
  box: {
    left: 0,
    top: at * LETTERS * 1.5,
    right: text.length * LETTERS,
    bottom: at * LETTERS * 1.5 + LETTERS,
  },
});

const join = (...texts: string[]): string => {
  const widest = Math.max(...texts.map((text) => text.length)) * LETTERS;
  return textOf(
    joinLines(
      texts.map((text, at) => line(text, at)),
      widest,
    ),
  );
};

describe('joinLines', () => {
  test('joins what was wrapped and keeps the ends of lines that were made', () => {
    expect(join('本日中にご連絡なき場', '合法的手続きに移行し', 'ます', '料金係')).toBe(
      '本日中にご連絡なき場合法的手続きに移行します\n料金係',
    );
  });

  test('keeps the end of a line behind a full stop', () => {
    expect(join('料金が未納です。', 'ご連絡ください。')).toBe('料金が未納です。\nご連絡ください。');
  });

  test('rejoins numbers', () => {
    expect(join('相談係 03-0146-', '1271')).toBe('相談係 03-0146-1271');
    expect(join('相談係は030146', '1271です')).toBe('相談係は0301461271です');
    expect(join('03-0146-1271', '03-0146-1272')).toBe('03-0146-1271\n03-0146-1272');
  });

  test('rejoins links, also where the break left room', () => {
    expect(join('https://amazon-co-', 'jp.login.example/')).toBe(
      'https://amazon-co-jp.login.example/',
    );
    expect(join('こちら https://etax-', 'pay.example/abcdefghijklmnopq')).toBe(
      'こちら https://etax-pay.example/abcdefghijklmnopq',
    );
    expect(join('https://a.example/', 'お早めに')).toBe('https://a.example/\nお早めに');
  });
});

describe('mend', () => {
  const mended = (text: string): string => textOf(mend(sure(text)));

  test.each([
    ['03ー0146一1271', '03-0146-1271'],
    ['03-.0969-6773', '03-0969-6773'],
    ['03- 0146-1271', '03-0146-1271'],
    ['O3-0146', 'O3-0146'],
    ['03-O146-l271', '03-0146-1271'],
    ['https:/etax.example/', 'https://etax.example/'],
    ['http;//a.example/', 'http://a.example/'],
    ['未納です。 今月末', '未納です。今月末'],
    ['サービス一番 2ー', 'サービス一番 2ー'],
  ])('%s', (read, expected) => {
    expect(mended(read)).toBe(expected);
  });

  test('what is put in is as doubtful as what it replaces', () => {
    const letters = [...sure('03'), { text: 'ー', confidence: 60 }, ...sure('1')];
    expect(mend(letters)[2]).toEqual({ text: '-', confidence: 60 });
    expect(replaceLetters(sure('a😀b'), /b/g, 'xy').map(({ text }) => text)).toEqual([
      'a',
      '😀',
      'x',
      'y',
    ]);
  });
});

describe('layOutText', () => {
  const block = (kind: Block['kind'], from: number, to: number, letters = LETTERS): Block => ({
    kind,
    letters,
    room: 20,
    box: {
      left: 0,
      top: from * LETTERS * 1.5,
      right: 20 * LETTERS,
      bottom: to * LETTERS * 1.5 - LETTERS / 2,
    },
  });

  test('takes the sender from the head and the messages from the bubbles', () => {
    const lines = [
      line('14:05 87%', 0),
      line('< 0120-001-234 :', 1),
      line('11月20日(木) 14:02', 2),
      line('未納です。', 3),
      line('連絡を。', 5),
    ];
    expect(
      layOutText(lines, [block('head', 0, 3), block('bubble', 3, 4), block('bubble', 5, 6)]),
    ).toMatchObject({ text: '未納です。\n\n連絡を。', doubtful: [], sender: '0120-001-234' });
  });

  test('drops what is the phone’s own where there are no bubbles', () => {
    const lines = [
      line('9:41 5G', 0),
      line('テキストメッセージ・SMS', 1),
      line('今日 10:24', 2),
      line('至急ご連絡ください。', 3),
      line('今日10時に来てください。', 4),
      line('既読', 5),
      line('~:.', 6, 20),
    ];
    expect(layOutText(lines, [block('page', 0, 7)]).text).toBe(
      '至急ご連絡ください。\n今日10時に来てください。',
    );
  });

  describe('on a photograph of a phone', () => {
    const message = ['有料動画の料金が未納です。', '本日中にご連絡ください。'];
    const page = (...parts: readonly (readonly [letters: number, ...lines: string[]])[]) => {
      let at = 0;
      const blocks: Block[] = [];
      const lines: Line[] = [];
      for (const [letters, ...texts] of parts) {
        blocks.push(block('page', at, at + texts.length, letters));
        for (const text of texts) lines.push(line(text, at++));
      }
      return layOutText(lines, blocks);
    };

    test('what stands above the first message is the phone’s, and the sender is found there', () => {
      const found = page(
        [24, '◢87% ロ'],
        [28, 'ー=mmmm 5G しコ'],
        [22, '10:15'],
        [30, '+1 (844) 081-5959 ゝ'],
        [20, '11月20日(木) 14:02'],
        [28, ...message],
        [20, '14:02・SMS'],
        [27, '十 テキストメッセージ'],
      );
      expect(found.text).toBe(message.join('\n'));
      expect(found.sender).toBe('+1 (844) 081-5959');
    });

    test('names and times beside the messages are smaller than these', () => {
      const found = page(
        [28, '< 未納料金センター'],
        [20, '今日'],
        [20, '未納料金センター'],
        [28, ...message],
        [20, '午後8:58'],
        [20, '未納料金センター'],
        [28, '03-0123-4567'],
      );
      expect(found.text).toBe(`${message.join('\n')}\n\n03-0123-4567`);
    });

    test('shadows and signs are no lines', () => {
      const shadow = line('生間還語0ここ', 0, 83);
      const sign = line('十', 4);
      const lines = [shadow, ...message.map((text, at) => line(text, at + 1)), sign];
      const blocks = [block('page', 0, 1), block('page', 1, 3), block('page', 4, 5)];
      expect(layOutText(lines, blocks).text).toBe(message.join('\n'));
    });
  });

  test('a bubble that speaks of 5G keeps its line', () => {
    expect(layOutText([line('ソフトバンク5G', 0)], [block('bubble', 0, 1)]).text).toBe(
      'ソフトバンク5G',
    );
  });

  test('a page without a phone keeps its headings, whatever their size', () => {
    const lines = ['最終告知', '給与を差し押さえます。', '必ずご連絡ください。'].map((text, at) =>
      line(text, at),
    );
    expect(layOutText(lines, [block('page', 0, 1, 50), block('page', 1, 3)]).text).toBe(
      '最終告知\n\n給与を差し押さえます。\n必ずご連絡ください。',
    );
  });

  test('tells how sure the letters are, and how much of the ink they are', () => {
    const found = layOutText([line('未納料金です。12', 0, 90)], [block('bubble', 0, 1)]);
    expect(found.confidence).toBe(90);
    expect(found.coverage).toBeCloseTo((7 + 2 * 0.55) / 20);
  });

  test('marks the doubtful, neighbours together, where they stand in the text', () => {
    const doubted = line('未納料金です。');
    const letters = doubted.letters.map((letter, at) =>
      at === 1 || at === 2 || at === 5 ? { ...letter, confidence: 80 } : letter,
    );
    expect(layOutText([{ ...doubted, letters }], [block('bubble', 0, 1)]).doubtful).toEqual([
      { start: 1, end: 3 },
      { start: 5, end: 6 },
    ]);
  });

  test('finds nothing where nothing is', () => {
    expect(layOutText([], [])).toEqual({ text: '', doubtful: [], confidence: 0, coverage: 0 });
    expect(layOutText([line('  ')], [block('page', 0, 1)]).text).toBe('');
  });
});
