import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { breakTitle, createPainter, PICTURE_SIZE } from './picture.ts';

describe('titles break', () => {
  test('between phrases, into lines of about the same length', () => {
    expect(breakTitle('書いてある番号に電話してしまった', 12)).toEqual([
      '書いてある番号に',
      '電話してしまった',
    ]);
    expect(breakTitle('離れて暮らす親に、どう伝える？', 12)).toEqual([
      '離れて暮らす親に、',
      'どう伝える？',
    ]);
  });

  test('after a sentence', () => {
    expect(breakTitle('そのSMS、待った。その電話、かける前に。', 14)).toEqual([
      'そのSMS、待った。',
      'その電話、かける前に。',
    ]);
  });

  test('never before a mark that ends or joins', () => {
    const lines = breakTitle('端末がウイルスに感染した・不正アクセスされた、と言っています', 14);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.filter((line) => /^[・、。」）？]/.test(line))).toEqual([]);
  });

  test('not at all where they fit', () => {
    expect(breakTitle('よくある質問', 12)).toEqual(['よくある質問']);
  });

  test('and lose no letter', () => {
    for (const title of [
      '「アマゾンマーケティングサービス」から未納料金のSMSが届いた',
      'iPhone・Android',
    ])
      expect(breakTitle(title, 8).join('')).toBe(title);
  });
});

const paint = await createPainter({ siteName: 'サイトの名前', tagline: 'ひとこと。' });
const picture = await paint('03-6709-02**についての報告');

describe('a picture', () => {
  test('has the size that messengers show', async () => {
    const { format, width, height } = await sharp(picture).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', ...PICTURE_SIZE });
    expect(picture.length).toBeLessThan(60_000);
  });

  test('is the same for the same words, and another for others', async () => {
    expect((await paint('03-6709-02**についての報告')).equals(picture)).toBe(true);
    expect((await paint('03-6709-03**についての報告')).equals(picture)).toBe(false);
  });

  test('is refused where a letter has no shape', async () => {
    await expect(paint('\u{1F600}')).rejects.toThrow('書体に');
  });
});
