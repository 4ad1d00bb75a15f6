import { describe, expect, it } from 'vitest';
import { findPhones } from './index.ts';

/** What is found, as written in the text. */
const spans = (text: string): string[] =>
  findPhones(text).map(({ start, end }) => text.slice(start, end));

// A sign, with a space at most on either side, or one line break; more than that parts two things.
describe('what may stand between the parts of a number', () => {
  it.each([
    '03--6709--0234',
    '03 - 6709 - 0234',
    '03)6709-0234',
    '03) 6709 0234',
    '03)-6709-0234',
    '03 )6709-0234',
    '03 (6709) 0234',
    '03-(6709)-0234',
    '03)(6709)0234',
    '03) (6709) 0234',
    '03   6709   0234',
    '03\n\n6709\n0234',
    '03-\n6709-\n0234',
    '03 -\n- 6709 0234',
    '03 - \n - 6709 - 0234',
    '03の6709の0234',
    '03 ~ 6709 ~ 0234',
    '03~~6709~~0234',
  ])('%j is one', (text) => expect(spans(text)).toEqual([text]));

  it.each([
    '03---6709-0234',
    '03  -6709-0234',
    '03)  6709-0234',
    '03((6709))0234',
    '03    6709    0234',
    '03\n\n\n6709\n0234',
    '03..6709..0234',
    '03//6709//0234',
    '03番6709の0234',
    '03のの6709の0234',
    '03a6709a0234',
  ])('%j holds none', (text) => expect(spans(text)).toEqual([]));
});

// So people write numbers that filters should not see; sums, dates and tables look alike but for the label.
describe('digits written in small groups or one by one', () => {
  it.each([
    '0 3 6 7 0 9 0 2 34',
    '0 3 6 7 0 9 02 34',
    '0 3 6 7 0 9 0 2 3 4',
    '0-3-6-7-0-9-0-2-3-4',
    '0 9 0 1 2 3 4 5 6 7 8',
  ])('%j is one', (text) => expect(spans(text)).toEqual([text]));

  it.each([
    ['TEL 03 67 09 02 34', '03 67 09 02 34'],
    ['TEL 0 3 6 7 09 02 34', '0 3 6 7 09 02 34'],
    ['※ 0 3 6 7 0 9 0 2 3 4', '0 3 6 7 0 9 0 2 3 4'],
    ['0 3 6 7 0 9 0 2 3 4 5', '0 3 6 7 0 9 0 2 3 4'],
    ['0 3 6 7 0 9 0 2 3 4 5 6 7 8 9', '0 3 6 7 0 9 0 2 3 4'],
  ])('%j holds %j', (text, ...expected) => expect(spans(text)).toEqual(expected));

  it.each([
    '03 67 09 02 34',
    '0 3 6 7 09 02 34',
    '0 3 6 7 0 9 0 2 3 * *',
    '0 3 6 7 0 9 0 2 * *',
    '※0 3 6 7 0 9 0 2 3 4',
    '03-67-09-02-34',
    'TEL 0 3 6 7 0 9 0 2',
    '電話03 67 0',
    '電話03-67',
    '電話03-6',
    '電話03-670',
    '電話○3-6709',
    '電話○3-6709-0',
    '電話○3-670',
    '○ ○ ○ ○ ○ ○ ○ ○ ○ ○',
  ])('%j holds none', (text) => expect(spans(text)).toEqual([]));
});

// Dates, versions and addresses are parted by dots and slashes as well, and order numbers by hyphens anywhere.
describe('parted at other places than the plan parts it', () => {
  it.each([
    '0200-12345-67890',
    '02001234567890',
    '0200 12345 67890',
    '091-1234-5678',
    '03/6709.0234',
    '0467/22.1234',
    '03/6709-\n0234',
    '03.6709-0234',
    '0467/22/1234',
    '03.67090234',
    '0.3.6.7.0.9.0.2.3.4',
    '036.709.0234',
    '03 6709-0234',
    '0(36709)0234',
    '03-6709-0234',
    '0467-22-1234',
    '0120-444-113',
    '0800-300-8187',
    '0570-064-370',
    '0600-123-4567',
    '090-1234-5678',
    '0901-234-5678',
    '046(722)1234',
    '01267-2-1234',
    '03-67090-234',
    '0467-221-234',
  ])('%j is one', (text) => expect(spans(text)).toEqual([text]));

  it.each([
    '020012345-67890',
    '0200-1234-567890',
    '0367/09.0234',
    '036.709-0234',
    '03/67090234',
    '046/722/1234',
    '0/3/6/7/0/9/0/2/3/4',
    '0/3-6709-0234',
    '03(6709)/0234',
    '0-36709-0234',
    '046-722-1234',
    '012-0444-113',
    '080-0300-8187',
    '057-0064-370',
    '060-0123-4567',
    '09-01234-5678',
    '(0)36709-0234',
    '03-6709023-4',
    '03-670902-34',
    '03-6709-02-34',
    '0467-2212-34',
  ])('%j holds none', (text) => expect(spans(text)).toEqual([]));
});

// A narrow screen, or somebody who hides a number, breaks it anywhere.
describe('broken over lines', () => {
  it.each([
    '03\n6709\n0234',
    '036\n7090\n234',
    '03-67\n09-0234',
    '03 6709\n0234',
    '03-6709-02\n34',
    '036709\n02-34',
  ])('%j is one', (text) => expect(spans(text)).toEqual([text]));

  it.each([
    ['電話03670\n90234', '03670\n90234'],
    ['電話03\n67090234', '03\n67090234'],
  ])('%j holds %j', (text, ...expected) => expect(spans(text)).toEqual(expected));

  it.each(['03\n67\n09-0234', '03670\n90234', '03\n67090234', '03 67\n09 0234'])(
    '%j holds none',
    (text) => expect(spans(text)).toEqual([]),
  );
});

// Order numbers and cards go on with a hyphen.
describe('as a part of something longer', () => {
  it.each([
    ['-03-6709-0234', '03-6709-0234'],
    ['12-※03-6709-0234', '03-6709-0234'],
    ['12-+81-3-6709-0234', '+81-3-6709-0234'],
    ['03-6709-0234.5678', '03-6709-0234'],
    ['03-6709-0234.', '03-6709-0234'],
    ['03-6709-0234※-5678', '03-6709-0234'],
    ['03-6709-0234 -5678', '03-6709-0234'],
    ['12.03-6709-0234', '03-6709-0234'],
    ['12.03.6709.0234', '03.6709.0234'],
  ])('%j holds %j', (text, ...expected) => expect(spans(text)).toEqual(expected));

  it.each([
    '12-03-6709-0234',
    '03-6709-0234-5678',
    '03-6709-0234_5678',
    '03.6709.0234.5678',
    '03.6709.0234-5',
    '#9110-1',
    '#9110_1',
    '12_03-6709-0234',
    'A-03-6709-0234',
  ])('%j holds none', (text) => expect(spans(text)).toEqual([]));
});

describe('with a bracket in front', () => {
  it.each([
    '(03)6709-0234',
    '（03）6709-0234',
    '〔03〕6709-0234',
    '[03]6709-0234',
    '［03］6709-0234',
    '(03 )6709-0234',
    '(03-6709)0234',
    '(03) 6709-0234',
    '(+81)3-6709-0234',
    '+(81)3-6709-0234',
  ])('%j is one', (text) => expect(spans(text)).toEqual([text]));

  it.each([
    ['【03】6709-0234', '03】6709-0234'],
    ['(03-6709-0234)', '03-6709-0234'],
    ['((03)6709-0234', '(03)6709-0234'],
    ['( 03)6709-0234', '03)6709-0234'],
    ['（※03）6709-0234', '03）6709-0234'],
  ])('%j holds %j', (text, ...expected) => expect(spans(text)).toEqual(expected));
});
