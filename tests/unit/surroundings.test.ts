import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../content.ts';
import { engine } from '../engine.ts';

const { boilerplate } = JSON.parse(
  readFileSync(join(root, 'content/corpus/frames.json'), 'utf8'),
) as { boilerplate: string[] };

/** The message it all began with. */
const SEED =
  '有料動画の未納料金が発生しています。本日中にご連絡なき場合法的手続きに移行いたします。03-6709-02** アマゾンマーケティングサービス';

/** Ten kinds of honest text that may stand around it. */
const HONEST = [
  'お疲れさまです。あすの会議は10時から3階の会議室です。資料は共有フォルダに入れておきました。',
  'きょうの晩ごはんはカレーです。帰りに牛乳を買ってきてね。',
  '【ヤマト運輸】お荷物を本日14時から16時の間にお届けする予定です。',
  'いつもご利用いただきありがとうございます。秋の感謝セールを今週末まで開催しています。',
  '来週の月曜日は遠足です。お弁当と水筒、雨具を持たせてください。欠席の連絡は8時までにお願いします。',
  '━━━━━━━━━━\n株式会社みなと商事 総務部 田中\n〒000-0000 東京都○○区\n━━━━━━━━━━',
  'おはようございます。雨が降りそうなので傘を持って出かけてください。午後からは晴れる見込みです。',
  '確認コードは 482913 です。10分以内に入力してください。このコードを他人に教えないでください。',
  '先日はお見舞いをありがとうございました。おかげさまで退院し、今は家でゆっくりしています。',
  'このメールは送信専用です。配信を停止する方はマイページの設定から変更できます。',
];

/** Twelve ways to ask, none of them among those the fit is shown. */
const QUESTIONS = [
  '詐欺かな？',
  'これは本物のアマゾンですか',
  'こんなメッセージが届いたのですが、どう対応したらよいでしょうか。',
  '急にこれが来て怖いです、払うべきですか？',
  '娘です。父のスマホにこのSMSが来たそうです。',
  '迷惑メールですよね',
  'まったく覚えがないのに届きました。放置で平気？',
  '教えてください、連絡しないと裁判になりますか？',
  'さっき来たやつ。なにこれ',
  '相談です。以下のSMSを受け取りました。',
  '電話してもいいやつ？',
  'ほんとに請求なのか知りたいです',
];

const level = (text: string): string => engine.check(text).level;

describe('honest text around it acquits nothing', () => {
  test.each(HONEST)('%s', (honest) => {
    expect(level(`${honest}\n${SEED}`)).toBe('scam');
    expect(level(`${SEED}\n${honest}`)).toBe('scam');
    expect(level(`${honest}\n${SEED}\n${honest}`)).toBe('scam');
  });
});

describe('honest text that is said again and again acquits nothing', () => {
  test.each([
    'きょうはよい天気でした。',
    'お世話になっております。',
    '明日は朝九時に駅で待ち合わせです。',
  ])('%s', (honest) => {
    for (const times of [3, 10, 20, 60]) {
      expect(level(`${honest.repeat(times)}\n${SEED}`), `${times} before`).toBe('scam');
      expect(level(`${SEED}\n${honest.repeat(times)}`), `${times} behind`).toBe('scam');
    }
  });
});

describe('a question about it hides nothing', () => {
  test.each(QUESTIONS)('%s', (question) => {
    expect(level(`${question}\n${SEED}`)).toBe('scam');
    expect(level(`${SEED}\n${question}`)).toBe('scam');
  });
});

describe('a warning copied to its end hides nothing', () => {
  test.each(boilerplate)('%s', (warning) => {
    expect(level(`${SEED}\n${warning}`)).toBe('scam');
  });
});

test('the reader can say that all of it was received', () => {
  const told = '「未納料金がある」と言ってくる詐欺が増えているので、注意してください。';
  expect(engine.check(told).notes).toContain('describes-scam');
  expect(engine.check(told, { received: true }).notes).not.toContain('describes-scam');
});

test('what was judged is told apart from the question', () => {
  const text = `これは詐欺ですか？\n${SEED}`;
  const { quoted } = engine.check(text);
  expect(text.slice(quoted?.start, quoted?.end)).toBe(SEED);
  expect(engine.check(SEED).quoted).toBeUndefined();
});
