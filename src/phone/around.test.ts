import { describe, expect, it } from 'vitest';
import { spans } from '../../tests/phones.ts';

// Their digits are nobody's number.
describe('links and mail addresses', () => {
  it.each([
    [
      '0120-444-113_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@b',
      '0120-444-113',
    ],
    ['a@b.c 0120-444-113 d@e.f', '0120-444-113'],
    ['0120-444-113https://a.jp/', '0120-444-113'],
    ['https://a.jp/03-6709-0234 06-6709-0234', '06-6709-0234'],
    [
      '03-6709-0234 https://a.jp/ 06-6709-0234 www.b.jp/0312345678 0120-444-113',
      '03-6709-0234',
      '06-6709-0234',
      '0120-444-113',
    ],
    ['https://a.jp/1234 0120-1234-5678', '0120-1234-5678'],
    ['03-6709-0234 info@example.jp', '03-6709-0234'],
    ['+1-844-705-2456https://a.jp/', '+1-844-705-2456'],
    ['"0367090234"@example.jp', '0367090234'],
    ['電話0367090234 x@example.jp', '0367090234'],
    [
      '0367090234 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@b',
      '0367090234',
    ],
    ['https://a.jp/電話0367090234', '0367090234'],
    ['＠0367090234', '0367090234'],
  ])('%j holds %j', (text, ...expected) => expect(spans(text)).toEqual(expected));

  it.each([
    '0120-444-113_abc@example.jp',
    '0120-444-113_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@b',
    '0120-444-113_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@b',
    '03-6709 www.a.jp/0234',
    '電話03-6709-02@a.jp',
    '0312345678.example/',
    'a.b+c-d_0367090234@example.jp',
    'WWW.0367090234',
    'HTTPS://0367090234',
    'https://a.jp/x@03-6709-0234',
    'a.jp/03-6709-0234@06-6743-1234',
    '@0367090234',
  ])('%j holds none', (text) => expect(spans(text)).toEqual([]));
});

// Told by their form, also behind a word that announces a number.
describe('postal codes, dates and parcels', () => {
  it.each([
    ['〒8000 03-6709-0234', '03-6709-0234'],
    ['〒  080-2472-1234', '080-2472-1234'],
    ['〒+1-844-705-2456', '+1-844-705-2456'],
    ['〒住所03-6709-0234', '03-6709-0234'],
    ['電話06/12-2025', '06/12-2025'],
    ['2026 03 12 0367090234', '0367090234'],
    ['TEL 2026-11-23 03-6709-0234', '03-6709-0234'],
    ['電話01.02.2025 03-6709-0234', '03-6709-0234'],
    ['電話0120-1234-5678', '0120-1234-5678'],
    ['1234-5678-0467-2212 0120444113', '0120444113'],
    ['4980-0123-4567-8901-2345 0120-444-113', '0120-444-113'],
  ])('%j holds %j', (text, ...expected) => expect(spans(text)).toEqual(expected));

  it.each([
    '〒153-0064',
    '〒 153-0064',
    '〒080-2472 1234',
    '〒0800 300 8187',
    '〒080 2472 1234',
    '〒153-0064-03-6709-0234',
    '〒080',
    '電話06/12/2025',
    '電話06-12-2025',
    '電話06/12/2025/1',
    '電話01~02~2025',
    '電話01(02)2025',
    '06-12-2025-0234',
    '0467-2212-3456',
    '電話0467-2212-3456',
    '電話0467-2212-3456-7890',
    '4980-0123-4567-8901-0120-444-113',
    '1234 0120 4567 8901',
    '0120 1234 5678 9012',
    '電話0467_2212_3456',
    '電話0467~2212~3456',
    '電話0467・2212・3456',
    '電話0467/2212/3456',
    '**06-5130-0603',
  ])('%j holds none', (text) => expect(spans(text)).toEqual([]));
});
