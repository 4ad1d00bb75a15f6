import { describe, expect, test } from 'vitest';
import { compileAdvice, tellChannel, tellTopic } from '../../src/advice/index.ts';
import type { Channel } from '../../src/engine/index.ts';
import { content } from '../content.ts';
import { engine } from '../engine.ts';

/** What a message is about and how it came, told from its text, on messages written for this test. */

const book = compileAdvice(
  {
    advice: [],
    topics: content.topics.data,
    brands: content.brands.map(({ data }) => data),
  },
  'ja',
);

function told(text: string, known?: Channel): readonly [topic: string, channel: string] {
  const verdict = engine.check(text, known ? { channel: known } : {});
  const channel = known ?? tellChannel(text, verdict, book);
  return [tellTopic(text, verdict, channel, book), channel];
}

describe('of the text alone', () => {
  test.each([
    [
      '有料動画の未納料金が発生しています。本日中にご連絡なき場合法的手続きに移行いたします。03-6709-02** アマゾンマーケティングサービス',
      'unpaid',
      'sms',
    ],
    [
      'お荷物をお届けにあがりましたが不在の為持ち帰りました。下記よりご確認ください http://abc.duckdns.org',
      'parcel',
      'sms',
    ],
    ['認証コード: 482913 このコードはだれにも教えないでください', 'code', 'sms'],
    [
      'お母さん、携帯が壊れて番号変わった。LINE追加して。急いでお金が必要なんだけど',
      'family',
      'sms',
    ],
    [
      '総務省です。この電話は2時間後に使えなくなります。詳しくは1を押してください。',
      'robot-call',
      'voice',
    ],
    [
      '支払督促 債権者 株式会社甲 東京簡易裁判所 書記官 この支払督促送達の日から2週間以内に督促異議を申し立てないときは、仮執行の宣言をします。',
      'court',
      'postcard',
    ],
    [
      '【弁護士法人みらい】大切なお知らせがあります。03-1234-5678までご連絡ください。',
      'dunning',
      'sms',
    ],
    [
      'ニッテレ債権回収です。重要なお知らせがございます。0120-123-456までご連絡ください。',
      'dunning',
      'sms',
    ],
    [
      '【ドコモ】12月分のご利用料金は6,820円です。お支払い期限は12月5日です。My docomoでご確認ください。',
      'dunning',
      'sms',
    ],
    ['三菱UFJニコスです。本日18時までに0570-050-535へご連絡ください。', 'bank', 'sms'],
    ['さくら市役所です。申請の件で本日中に045-123-4567までお電話ください。', 'official', 'sms'],
    [
      '件名: お支払い方法の更新\nAmazonのお支払い方法に問題があります。12月1日までに更新してください。',
      'account',
      'email',
    ],
    [
      'お使いのパソコンがウイルスに感染しました。この画面を閉じないで050-1234-5678に電話してください。',
      'support',
      'web',
    ],
    ['市役所です。医療費の還付金があります。ATMで手続きしてください。', 'refund', 'sms'],
    ['詐欺の被害金を取り戻します。調査費用をお支払いください。', 'recovery', 'sms'],
    ['必ずもうかる投資のグループに招待します。友だち追加してください。', 'lure', 'chat'],
    ['きょうはよい天気でした。', 'nothing', 'sms'],
  ])('%s', (text, topic, channel) => {
    expect(told(text)).toEqual([topic, channel]);
  });
});

test('how it came is the reader’s word where there is one', () => {
  expect(told('確認したいことがあります。', 'voice')).toEqual(['person-call', 'voice']);
  expect(told('未納料金があります。法的手続きをします。', 'postcard')[1]).toBe('postcard');
});

test('width and case of the words do not matter', () => {
  expect(told('Ｓｕｂｊｅｃｔ： お知らせ\nこんにちは')[1]).toBe('email');
});

test('of a megabyte only the beginning is read for words', () => {
  const start = performance.now();
  const verdict = engine.check('');
  const long = `${'あ'.repeat(1_000_000)}債権回収`;
  expect(tellTopic(long, verdict, 'sms', book)).toBe('nothing');
  expect(performance.now() - start).toBeLessThan(200);
});
