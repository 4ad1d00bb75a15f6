import { describe, expect, it } from 'vitest';
import { spans } from '../../tests/phones.ts';

// Numbers that cannot exist are found where they are written like one: swindlers show such.
describe('too many digits, or such as nobody has', () => {
  it.each([
    '09001234567',
    '05001234567',
    '07001234567',
    '08001234567',
    '03-67091-0234',
    '03 - 67091 - 0234',
    '03)67091-0234',
    '03) 67091-0234',
    '03)-67091-0234',
    '(03)67091-0234',
    '03(67091)0234',
    '03-(67091)0234',
    '03.67091.0234',
    '03_67091_0234',
    '03の67091の0234',
  ])('%j is one', (text) => expect(spans(text)).toEqual([text]));

  it.each([
    ['TEL 090012345678', '090012345678'],
    ['TEL 0900123456789', '0900123456789'],
    ['TEL 0300000000', '0300000000'],
    ['電話0411234567', '0411234567'],
  ])('%j holds %j', (text, ...expected) => expect(spans(text)).toEqual(expected));

  it.each([
    '04001234567',
    '090012345678',
    '0900123456',
    'TEL 09001234567890',
    '0300000000',
    '03 67091 0234',
    '03/67091/0234',
    '03--67091-0234',
    '03-67091\n0234',
    '03~67091~0234',
  ])('%j holds none', (text) => expect(spans(text)).toEqual([]));
});

describe('where a slip parts a number', () => {
  it.each([
    '03-6709-023456',
    '03-67091-023',
    '03-670912-023',
    '090-1234-567890',
    '090-1234567-890',
    '0120-1234-5678',
    '0570-1234-5678',
    '0800-1234-5678',
    '0467-2212-34567',
    '03-6709-02345',
  ])('%j is one', (text) => expect(spans(text)).toEqual([text]));

  it.each([
    '03-6709-0234567',
    '03-6709123-02',
    '03-670912345-023',
    '03-6-70912345',
    '03-1-670912',
    '090-12345-678901',
    '0120-12345-67890',
    '090-12345678-901',
    '0467-2212-3456',
  ])('%j holds none', (text) => expect(spans(text)).toEqual([]));
});

describe('what a number with a slip begins with', () => {
  it.each([
    '090-1234-56789',
    '050-1234-56789',
    '0120-4444-1134',
    '0570-4444-1134',
    '0800-44444-1134',
    '0467-22-12345',
    '08-1234-5678',
    '03-1234-5678',
    '05-1234-5678',
  ])('%j is one', (text) => expect(spans(text)).toEqual([text]));

  it.each([
    ['TEL 041-123-45678', '041-123-45678'],
    ['TEL 08.1234.5678', '08.1234.5678'],
  ])('%j holds %j', (text, ...expected) => expect(spans(text)).toEqual(expected));

  it.each([
    '010-1234-56789',
    '0130-444-11345',
    '041-123-45678',
    '0467-2212345',
    '09012-345-6789',
    '09-012345-6789',
    '1090-1234-56789',
    '08-12345-6789',
    '08-1234.5678',
    '08.1234.5678',
    '08の1234の5678',
    '02-1234-5678',
    '注文番号 08-1234-5678',
    '00-1234-5678',
  ])('%j holds none', (text) => expect(spans(text)).toEqual([]));
});

describe('letters drawn like digits', () => {
  it.each(['+8l 3-6709-0234', '+8l-3-6709-0234', '03-67З9-0234', '03-67O9-0234', '03-6709-OOOO'])(
    '%j is one',
    (text) => expect(spans(text)).toEqual([text]),
  );

  it.each([
    ['TEL 0З67090234', '0З67090234'],
    ['TEL 03-67З9-02**', '03-67З9-02**'],
  ])('%j holds %j', (text, ...expected) => expect(spans(text)).toEqual(expected));

  it.each([
    '+l-844-705-2456',
    '0367-З9-0234',
    '0З67090234',
    '03-67З9-02345',
    'TEL 0З6709',
    '03-67З9-OOOO',
    '110З',
    'l88へ電話',
    '消費者ホットラインl88へ',
  ])('%j holds none', (text) => expect(spans(text)).toEqual([]));
});

// Without the word any two numbers with a hyphen would be one.
describe('a part of a number needs a label', () => {
  it.each([
    ['TEL 03-6709', '03-6709'],
    ['TEL 03-6709-02', '03-6709-02'],
  ])('%j holds %j', (text, ...expected) => expect(spans(text)).toEqual(expected));

  it.each(['03-6709', 'TEL 036709', '03-6709-02', 'TEL 0467-2-2-1', 'TEL 03-67\n09', 'TEL 0-9'])(
    '%j holds none',
    (text) => expect(spans(text)).toEqual([]),
  );
});
