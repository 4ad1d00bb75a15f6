import { describe, expect, it } from 'vitest';
import { classifyPhone, findPhones } from './index.ts';

/** What is found, as written in the text, with its kind. */
const found = (text: string): string[] =>
  findPhones(text).map(
    ({ start, end, number }) => `${text.slice(start, end)} ${classifyPhone(number).kind}`,
  );

describe('numbers in running text', () => {
  it.each([
    ['至急 03-6709-02** までお電話ください', '03-6709-02** fixed'],
    ['窓口0367090234まで', '0367090234 fixed'],
    ['(0367090234)', '0367090234 fixed'],
    ['ご連絡は０３ー６７０９ー０２３４へ', '０３ー６７０９ー０２３４ fixed'],
    ['サポートセンター03-6709-0234', '03-6709-0234 fixed'],
    ['03-6709-0234Amazonより', '03-6709-0234 fixed'],
    ['電話(03)6709-0234', '(03)6709-0234 fixed'],
    ['（０３）６７０９－０２３４', '（０３）６７０９－０２３４ fixed'],
    ['03(6709)0234', '03(6709)0234 fixed'],
    ['窓口 03 6709 0234 平日10時～18時', '03 6709 0234 fixed'],
    ['窓口 03.6709.0234 平日', '03.6709.0234 fixed'],
    ['窓口 ０５０＿６８８１＿５０６３', '０５０＿６８８１＿５０６３ ip'],
    ['(050) 6881-5063', '(050) 6881-5063 ip'],
    ['番号は〇三ー六七〇九ー〇二三四', '〇三ー六七〇九ー〇二三四 fixed'],
    ['番号はゼロ三の六七〇九の〇二三四です', 'ゼロ三の六七〇九の〇二三四 fixed'],
    ['0 3 6 7 0 9 0 2 3 4', '0 3 6 7 0 9 0 2 3 4 fixed'],
    ['本日中に03-6709-\n0234まで', '03-6709-\n0234 fixed'],
    ['本日中に03-67\n09-0234まで', '03-67\n09-0234 fixed'],
    ['本日中に03670\n90234まで電話03670\n90234', '03670\n90234 fixed'],
    ['①0120-444-113', '0120-444-113 tollfree'],
    ['●0120-444-113●', '0120-444-113 tollfree'],
    ['03-6709-0234※平日のみ', '03-6709-0234 fixed'],
    ['※03-6709-0234', '03-6709-0234 fixed'],
    ['03-6709-0234～5', '03-6709-0234 fixed'],
    ['03-6709-0234(内線12)', '03-6709-0234 fixed'],
    ['03-6709-0234 9:00-17:00', '03-6709-0234 fixed'],
    ['2026-11-23 03-6709-0234', '03-6709-0234 fixed'],
    ['〒153-0064 東京都 03-6709-0234', '03-6709-0234 fixed'],
    ['0️⃣3️⃣-6709-0234 から', '0️⃣3️⃣-6709-0234 fixed'],
    ['☎️0120-444-113', '0120-444-113 tollfree'],
    ['tel:0367090234', '0367090234 fixed'],
    ['TEL/FAX 03-6709-0234', '03-6709-0234 fixed'],
    ['060-1234-5678より着信', '060-1234-5678 mobile'],
    ['+81 3-6709-0234', '+81 3-6709-0234 fixed'],
    ['+1 (844) 705-2456 から着信', '+1 (844) 705-2456 international'],
    ['+１（８４４）７０５－２４５６', '+１（８４４）７０５－２４５６ international'],
    ['1-844-705-2456', '1-844-705-2456 international'],
    ['18447052456から着信', '18447052456 international'],
    ['010-1-844-705-2456', '010-1-844-705-2456 international'],
    ['+8391817920 から', '+8391817920 impossible'],
    ['+1 (844) 705-2456 10時', '+1 (844) 705-2456 international'],
    ['070-0123-4567', '070-0123-4567 impossible'],
    ['03-67091-0234', '03-67091-0234 impossible'],
    ['090-1234-56789', '090-1234-56789 impossible'],
    ['番号 0200-12345-67890', '0200-12345-67890 special'],
    ['TEL 03-6709-02', '03-6709-02 partial'],
    ['お問い合わせ先番号：　（03-6709-02', '03-6709-02 partial'],
  ])('%j', (text, ...expected) => expect(found(text)[0]).toBe(expected[0]));

  it.each([
    ['03-xxxx-xxxx', 'fixed'],
    ['03-XXXX-XXXX', 'fixed'],
    ['03-××××-××××', 'fixed'],
    ['03-*****-****', 'fixed'],
    ['06-※※※※-4809', 'fixed'],
    ['050-****-****', 'ip'],
    ['050xxxxxxxx', 'ip'],
    ['050-68○○-○○○○', 'ip'],
    ['050-6879-●●●●', 'ip'],
    ['0120-XXX-XXX', 'tollfree'],
    ['XX-XXXX-XXXX', 'partial'],
    ['○○-○○○○-○○○○', 'partial'],
    ['×××-×××-××××', 'partial'],
    ['0X0-XXXX-XXXX', 'partial'],
    ['０Ｘ０－ＸＸＸＸ－ＸＸＸＸ', 'partial'],
  ])('hidden digits: %s', (number, kind) => {
    expect(found(`本日中に${number}までご連絡ください。`)).toEqual([`${number} ${kind}`]);
    expect(found(`ご利用の確認 ${number} 相談係`)).toEqual([`${number} ${kind}`]);
  });

  it.each([
    ['XX-XXX-XXX', 0],
    ['XX-XXX-XXXX', 1],
    ['X-XXXX-XXXX', 0],
    ['XXXX-XX-XXX', 1],
    ['XXXX-X-XXXX', 0],
    ['XXXXX-XX-XXX', 0],
    ['XXXX-XXXX-XXXX', 0],
    ['XX XXXX XXXX', 0],
    ['03-6709-02**', 1],
    ['03-670902-**', 1],
    ['03-6709023-*', 0],
    ['0-36709-02**', 0],
    ['03-67**', 0],
    ['03-6709**', 1],
    ['03-6709-0234****', 1],
    ['03-6709-02*******', 0],
    ['03-6-7-09-02**', 0],
  ])('as many hidden digits as a number has, parted as one: %j, %i', (text, count) => {
    expect(findPhones(`本日中に${text}までご連絡ください。`)).toHaveLength(count);
  });

  it.each([
    '円',
    ' 円',
    'ドル',
    '　ドル',
    'ポイント',
    ' ポイント',
    '　ポイント',
    'pt',
    '%',
    ' ウォン',
  ])('digits in front of %j are an amount', (unit) => {
    expect(findPhones(`電話0120123456${unit}`)).toEqual([]);
    expect(findPhones(`電話0120123456  ${unit.trim()}`)).toHaveLength(1);
  });

  it.each([
    ['0120-444-113・0120-444-114', 2],
    ['0367090234/0367090235', 2],
    ['相談は188や#9110へ', 2],
    ['#9110・188へ', 2],
    ['03-6709-0234件名', 1],
    ['03-6709-0234個人情報窓口', 1],
    ['03-6709-0234@担当', 1],
  ])('%j holds %i', (text, count) => expect(findPhones(text)).toHaveLength(count));

  it('finds several', () => {
    const text = '03-6709-0234、06-6743-1234/050-6881-5063\n0120-444-113,0367090234';
    expect(findPhones(text).map(({ number }) => number.digits)).toEqual([
      '0367090234',
      '0667431234',
      '05068815063',
      '0120444113',
      '0367090234',
    ]);
  });

  it.each([
    ['消費者ホットライン188へ', '188 special'],
    ['188番に電話を', '188 special'],
    ['「188」番', '188 special'],
    ['局番なしの188（いやや）', '188 special'],
    ['188（消費者ホットライン）', '188 special'],
    ['すぐに110番してください', '110 special'],
    ['一一〇番', '一一〇 special'],
    ['119へ通報', '119 special'],
    ['警察相談専用電話 #9110 に相談', '#9110 special'],
    ['＃９１１０', '＃９１１０ special'],
    ['0032-06-9000 から届く', '0032-06-9000 sender-code'],
    ['32069000から届いたSMS', '32069000 sender-code'],
    ['送信元：243056', '243056 sender-code'],
    ['243056からのSMS', '243056 sender-code'],
    ['0005123456', '0005123456 sender-code'],
  ])('short numbers where the words say so: %j', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe('other digits', () => {
  it.each([
    '2026-11-23',
    '2025/07/01 10:30',
    '2025.07.01',
    '06/12/2025 10:30',
    '2026年11月23日 15:30',
    'R07.06.20 10:00',
    '営業時間 09:00～17:00',
    '298,000円',
    '￥0120123456',
    '合計 0120123456円',
    '1,234,567,890円',
    'ご注文番号 250-2211584-0123456',
    '注文番号:0367090234',
    'お客様番号 0367090234',
    '受付番号：0901234567',
    '会員ID 0367090234',
    'No.0120444113',
    '4980-0123-4567-8901',
    '1234-XXXX-XXXX-5678',
    '0123 4567 8901 2345',
    '3782 082246 31000',
    '〒153-0064',
    // A postal code of Obihiro and a house number, which together look like a mobile phone.
    '〒080-2472 1234',
    '〒１５３－００６４',
    '192.168.0.1',
    '06.12.34.5',
    // As long as the numbers that machines dial, and parted in another way.
    '0200-1234567890',
    '020-0123-4567-890',
    '5491-8188-7203',
    '5491 8188 7203',
    '認証番号 483920',
    '認証コード:0123456789',
    '確認コード 243056 を入力',
    'AQ12-XXXXXX-XXXX',
    'P03-XXXXXXX-XXXXXXX',
    'https://example.com/tel/0367090234?n=0312345678',
    'example.jp/0367090234',
    '0367090234@example.jp',
    'id=0367090234',
    'DA0367090234',
    '0367090234.html',
    '口座番号:●●●●●●',
    '確認コード○○○○○○です',
    '〒●●●-●●●●',
    '●月●日 ●時',
    '××市××町',
    'xxx XXX',
    '0.1234567890',
    '03 12 25 31 40',
    '06 25 31 40 42',
    'ISBN978-4-06-123456-7',
    '4901234567894',
    '整理番号 110。',
    '10、110、200',
    '110番地',
    '110円',
    '188件',
    '第188号',
    '03-6709-0234-5678',
    'A+ 1234567890',
    '#777777',
    '#2026',
    '一二三四五六七八九〇',
    'まるまる、ぜろ、れい',
    '0120',
    '電気は3つ、水道は5つ',
  ])('%j holds no phone number', (text) => expect(found(text)).toEqual([]));
});

describe('any text at all', () => {
  const repeat = (unit: string, length: number): string =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

  it.each([
    '0',
    '9',
    'x',
    '○',
    '+1',
    '0 ',
    '03-',
    '09 ',
    '0x ',
    '0_',
    '03\n',
    '○○-',
    'a.b.',
    'a@',
    '0\u0301',
    '\u200d',
    '\ud83d',
    'まる',
    '一',
    '.',
    '03-6709-0234 ',
    '有料動画の料金',
  ])('takes time in proportion: %j', (unit) => {
    const short = repeat(unit, 4000);
    const long = repeat(unit, 40_000);
    findPhones(short);
    // The time of this process alone, for another one may hold the machine up.
    const time = (text: string): number => {
      const start = process.cpuUsage();
      findPhones(text);
      return process.cpuUsage(start).user / 1000;
    };
    const base = Math.min(time(short), time(short), time(short));
    expect(Math.min(time(long), time(long), time(long))).toBeLessThan(30 * base + 60);
  });

  it('takes a megabyte of digits', () => {
    expect(findPhones('0123456789'.repeat(100_000))).toEqual([]);
    expect(findPhones(`${'7'.repeat(1e6)} 03-6709-0234`)).toHaveLength(1);
  });
});
