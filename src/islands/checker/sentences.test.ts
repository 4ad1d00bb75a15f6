import { expect, test } from 'vitest';
import { sentencesOf } from './sentences.ts';

const TEXT =
  '動画の料金が未納です。本日中に03-6709-02**へ電話ください\nhttps://a.example/?x=1 アマゾン\nでは。';
const span = (part: string) => {
  const start = TEXT.indexOf(part);
  return { start, end: start + part.length };
};
const sign = (id: string, kind: string, ...parts: string[]) => ({
  id,
  kind,
  weight: 1,
  spans: parts.map(span),
});
const found = {
  signs: [
    sign('contact-number', 'contact', '電話ください'),
    sign('deadline-today', 'deadline', '本日中'),
    sign('claim-unpaid-fee', 'claim', '未納'),
    sign('context-quotes', 'context', '動画'),
    sign('wording', 'wording', 'では'),
  ],
  phones: [{ ...span('03-6709-02**'), text: '', analysis: { formatted: '03-6709-02**' } as never }],
  links: [
    { ...span('https://a.example/?x=1'), text: '', host: 'a.example', mail: false, traits: [] },
  ],
};

test('each sentence has what was found in it, in its order; the others are left out', () => {
  expect(sentencesOf(TEXT, found)).toEqual([
    { text: '動画の料金が未納です。', signs: ['claim-unpaid-fee'], phones: [], hosts: [] },
    {
      text: '本日中に03-6709-02**へ電話ください',
      signs: ['deadline-today', 'contact-number'],
      phones: ['03-6709-02**'],
      hosts: [],
    },
    { text: 'https://a.example/?x=1 アマゾン', signs: [], phones: [], hosts: ['a.example'] },
  ]);
});

test('a sign is told of the sentence that holds most of its evidence', () => {
  const legal = sign('threat-legal-action', 'threat', '料金', '本日中', '電話ください');
  const told = sentencesOf(TEXT, { signs: [legal], phones: [], links: [] });
  expect(told.map(({ text }) => text)).toEqual(['本日中に03-6709-02**へ電話ください']);
});

test('nothing was found', () => {
  expect(sentencesOf('こんにちは。', { signs: [], phones: [], links: [] })).toEqual([]);
});
