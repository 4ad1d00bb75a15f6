import { expect, test } from 'vitest';
import { overParticles } from './highlights.ts';

const marked = (...pieces: string[]): string[] => {
  const message = pieces.join('');
  let at = 0;
  const spans = pieces.flatMap((piece, index) => {
    const start = at;
    at += piece.length;
    return index % 2 === 0 ? [{ start, end: at }] : [];
  });
  return overParticles(message, spans).map(({ start, end }) => message.slice(start, end));
};

test('up to three hiragana or spaces between two highlights belong to them', () => {
  expect(marked('支払い', 'の', '確認')).toEqual(['支払いの確認']);
  expect(marked('支払い', 'につい', '確認')).toEqual(['支払いについ確認']);
  expect(marked('支払い', 'について', '確認')).toEqual(['支払い', '確認']);
  expect(marked('支払い', ' の ', '確認', 'が', '未了')).toEqual(['支払い の 確認が未了']);
});

test('a sign, a kanji or nothing parts them', () => {
  expect(marked('支払い', '、', '確認')).toEqual(['支払い', '確認']);
  expect(marked('支払い', '再', '確認')).toEqual(['支払い', '確認']);
  expect(marked('支払い', '', '確認')).toEqual(['支払い', '確認']);
});
