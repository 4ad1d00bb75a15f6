import { expect, test } from 'vitest';
import type { Verdict } from '../../engine/index.ts';
import { situations, situationsByCall } from '../../i18n/ja/answer.ts';
import { levels } from '../../i18n/ja/checker.ts';
import { summary, summaryForm } from '../../i18n/ja/checker-summary.ts';
import { type Findings, type JapaneseNote, tellInJapanese } from './japanese-note.ts';

const words: JapaneseNote = {
  situations,
  situationsByCall,
  levels,
  summary,
  form: summaryForm,
  titles: { 'claim-unpaid': '未納料金を請求しています' },
  pieces: [
    {
      id: 'scam',
      when: { levels: ['scam'] },
      lead: '払いません。',
      first: '返信しません。',
      withRoute: '{route}で確かめます。',
      steps: ['画面を残します。'],
      article: 'received-only',
    },
    { id: 'paid', when: { situations: ['paid'] }, first: 'お金を送った店に電話します。' },
  ],
  routes: { shop: '公式アプリ' },
  contacts: { '188': '消費者ホットライン' },
};

const findings: Findings = {
  verdict: { level: 'scam', brands: ['unknown', 'shop'] } as unknown as Verdict,
  advised: { topic: 'unpaid', channel: 'sms', situation: 'received' },
  reasons: ['claim-unpaid', 'forgotten'],
  contacts: [
    { id: '188', name: 'Đường dây người tiêu dùng', phone: '188' },
    { id: 'new', name: '#9110', phone: '#9110' },
  ],
};

test('tells in Japanese what was found, what to do and whom to ask', () => {
  expect(tellInJapanese(words, findings)).toEqual({
    did: '何もしていない',
    result: `${levels.scam}払いません。`,
    reasons: ['未納料金を請求しています'],
    todo: ['公式アプリで確かめます。', '画面を残します。'],
    contacts: ['消費者ホットライン 188', '#9110'],
  });
});

test.each([
  ['sms', situations.called],
  ['voice', situationsByCall.called],
] as const)('tells what the reader has done, as it came by %s', (channel, did) => {
  const advised = { ...findings.advised, channel, situation: 'called' as const };
  expect(tellInJapanese(words, { ...findings, advised }).did).toBe(did);
});

test('the advice is that of what the reader has done', () => {
  const advised = { ...findings.advised, situation: 'paid' as const };
  expect(tellInJapanese(words, { ...findings, advised }).todo[0]).toBe(
    'お金を送った店に電話します。',
  );
});
