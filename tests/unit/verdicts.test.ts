import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/build/content.ts';
import { rulebookOf } from '../../src/build/rulebook.ts';
import { type Channel, createEngine, type Level } from '../../src/engine/index.ts';

const { content } = await readContent(new URL('../..', import.meta.url).pathname);
const engine = createEngine(rulebookOf(content));

/** Whole messages, written for this table, that no single rule decides. */
const MESSAGES: readonly (readonly [Level, Channel, string])[] = [
  // 時刻の期限、提訴、取り下げの窓口
  [
    'scam',
    'sms',
    '動画サイトの会費が未納です。本日18時までに 03-0000-0000 へお電話がなければ提訴します。',
  ],
  ['scam', 'sms', 'ご利用代金が未納のため信用情報に登録します。中止は本日17時迄に 0120-000-000'],
  ['unknown', 'chat', '本日18時までに体育館の鍵を返してください。遅れる人は連絡ください。'],
  // 用件を書かない料金の確認
  [
    'scam',
    'sms',
    'アマゾン窓口です。ご利用料金に関し確認したいことがあります。お電話ください。03-0000-0000',
  ],
  ['scam', 'sms', '料金のご精算についてご案内がございます。050-0000-0000 までお電話ください。'],
  // 退会がまだ、という名目
  [
    'scam',
    'sms',
    '有料サイトの退会処理がお済みではありません。本日中に 03-0000-0000 へご連絡ください。',
  ],
  [
    'suspicious',
    'sms',
    'スイミングの退会手続きが未完了です。本日中に受付 03-0000-0000 へお電話ください。',
  ],
  ['unknown', 'email', '退会のお手続きが終わりました。ご利用ありがとうございました。'],
  // 本人だけに電話させる、裁判をほのめかすはがき
  [
    'scam',
    'postcard',
    '貴殿のご利用料金につき、このまま放置されますと裁判になります。個人情報保護のため、ご本人様よりお電話ください。03-0000-0000 民事相談センター',
  ],
  [
    'scam',
    'postcard',
    '当所が貴殿の債権を管理しております。このまま放置されますと裁判の判決で不利益となります。個人情報保護のため、ご本人様よりお電話ください。03-0000-0000',
  ],
  // アマゾンの名で、用件を書かず今日のうちに電話させる
  ['scam', 'sms', 'アマゾンの会員資格の件です。本日中に 03-0000-0000 へご連絡ください。'],
  // ボタンの番号だけを言う自動音声
  [
    'scam',
    'voice',
    'クレジットカードの未払い金があります。オペレータとお話しになる方は1を押してください。',
  ],
  ['scam', 'voice', 'NTTファイナンスです。料金の未納で回線を止めます。お話しになりたい方は1を'],
  // 犯罪の話で、電話や口座を止める・移させる
  ['scam', 'voice', 'あなたの携帯が犯罪に使われたので、2時間後に電話が止まります。'],
  [
    'scam',
    'voice',
    '総務省です。あなた名義の番号が犯罪に使われたので、今日中に連絡がないと止まります。',
  ],
  ['suspicious', 'voice', '入国管理局の者ですが、あなたの旅券が犯罪に使われました。'],
  ['suspicious', 'voice', '大型店の者ですが、あなたのカードで買い物をした人がいます。'],
  ['scam', 'voice', '個人情報が流れているので、保険に入らないといけない。コンビニで払うそう。'],
  ['unknown', 'chat', '刑事ドラマの続き、犯人は誰だと思う?'],
  // 身内や職員をよそおい、お金や画面を求める
  ['suspicious', 'voice', '孫だけど、会社のお金を落とした。今日百万円貸してほしい、と言う電話。'],
  ['suspicious', 'voice', '係員が受け取りに伺いますので、封筒に入れてお待ちください。'],
  ['suspicious', 'voice', 'お使いのパソコンの画面を共有します、と名乗らない人。'],
  ['suspicious', 'voice', 'アプリを入れて画面を見せてください、と知らない会社の人が言う。'],
  [
    'suspicious',
    'voice',
    '前に払ったお金を取り戻せるので、手数料を先に振り込んでほしいと言われた。',
  ],
  [
    'scam',
    'voice',
    'ヤフーの滞納分は、グーグルプレイカードを買って番号を教えてくれれば済むと言ってます。',
  ],
  // 自分で開く入り口を案内する、本物と同じ形の連絡
  [
    'unknown',
    'email',
    'Amazonプライムの無料体験が終わります。続けない方はアカウントサービスから変更できます。',
  ],
  ['unknown', 'sms', 'e-Taxからのお知らせです。e-Taxにログインして内容をご確認ください。'],
  [
    'unknown',
    'email',
    'Amazonギフトカード500円分を差し上げます。ギフト券番号はマイページでご確認ください。',
  ],
  // SMSの、止めるという話とリンク
  [
    'suspicious',
    'sms',
    '不正な操作を防ぐためご利用を停止しました。確認 https://stopped.example.com/a',
  ],
];

describe('a whole message gets its level', () => {
  test.each(MESSAGES)('%s, %s: %s', (level, channel, text) => {
    expect(engine.check(text, { channel }).level).toBe(level);
  });
});

/** People who tell of a message, in words that a rule about the message alone would take for it. */
const TOLD: readonly (readonly [Channel, string])[] = [
  [
    'chat',
    'こういうの来ても無視してね。「会費が未納です。本日中にご連絡なき場合は法的手続き」詐欺だから。',
  ],
  [
    'web',
    '知らない業者から「有料サイトの未払いがある」という内容の請求メールが届きました。連絡がなければ訴訟に移行しますとも書いてあります。',
  ],
];

describe('a message about a scam is not called one', () => {
  test.each(TOLD)('%s: %s', (channel, text) => {
    const { level, notes } = engine.check(text, { channel });
    expect(level).toBe('unknown');
    expect(notes).toContain('describes-scam');
  });
});
