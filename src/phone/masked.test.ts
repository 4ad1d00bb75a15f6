import { describe, expect, it } from 'vitest';
import { spans } from '../../tests/phones.ts';

// Ten or eleven signs, two of which are known; nothing known needs a label.
describe('hidden digits in one row', () => {
  it.each(['036709023*', '03670902**', '0367090****', '036709*****', '03********', '0*6*******'])(
    '%j is one',
    (text) => expect(spans(text)).toEqual([text]),
  );

  it.each([
    ['TEL **********', '**********'],
    ['TEL ***********', '***********'],
  ])('%j holds %j', (text, ...expected) => expect(spans(text)).toEqual(expected));

  it.each([
    '0367090*****',
    '0367090**',
    '**********',
    'TEL 0*********',
    '3670902***',
    '*3670902**',
    'TEL 11********',
    '03*******',
    'TEL ********',
    'TEL ************',
  ])('%j holds none', (text) => expect(spans(text)).toEqual([]));
});

describe('hidden digits between signs', () => {
  it.each([
    '03-6709-**',
    '03-6709-0*',
    '03-6709-02*****',
    '0467-2-2-12**',
    '03-6709-02**',
    '03 - 6709 - 02**',
    '03 -6709- 02**',
    '03~6709~02**',
    '03)6709-02**',
    '03) 6709-02**',
    '03 )6709-02**',
    '03 (6709)02**',
    '03-(6709)02**',
    '03(6709)02**',
    '03.6709.02**',
    '03_6709_02**',
    '03/6709/02**',
    '03 6709 02**',
    '03-6709-\n02**',
    '03\n6709-02**',
    '0X0-XXXX-XXXX',
    '03-6709-02-**',
  ])('%j is one', (text) => expect(spans(text)).toEqual([text]));

  it.each([['03-6709-02** 12', '03-6709-02**']])('%j holds %j', (text, ...expected) =>
    expect(spans(text)).toEqual(expected),
  );

  it.each([
    '03-670-**',
    '03-6709-02******',
    '046-7-2-2-12**',
    '03) -6709-02**',
    '036/709/02**',
    '03  6709 02**',
    '03--6709-02**',
    '03-6709\n\n02**',
    '03の6709の02**',
    '03,6709,02**',
    'x3-6709/02**',
    '03-67-09-02-3*',
    '0X-XXXXXXXX',
    '0X-XXXX-XX-XX',
    '0-3670-902**',
    '03-6709-02-*',
  ])('%j holds none', (text) => expect(spans(text)).toEqual([]));
});

// Hyphens only, and as many digits as a number has; else it is any pattern.
describe('nothing but hidden digits', () => {
  it.each(['XXX-XXXX-XXXX', 'XXXX-XXX-XXXX', 'XX-XXXX-XXX', 'XXXX-XX-XXXX'])('%j is one', (text) =>
    expect(spans(text)).toEqual([text]),
  );

  it.each([
    'XX-XXXX XXXX',
    'XX XXXX-XXXX',
    'XX2-XXXX-XXXX',
    'XXXX-XXXX-XXXX',
    'XX-XX-XXX',
    'XX-XX-XXXX',
    'XX-XXXXX-XXXX',
    'XX-XXXX-XX',
    'XX-XXXX-XXXXX',
    'XX-XXX-XXX',
  ])('%j holds none', (text) => expect(spans(text)).toEqual([]));
});

// A list mark in front and a footnote behind are taken off where a whole number is left.
describe('marks beside a number are no hidden digits', () => {
  it.each(['03-6709-0x34※', '09128593**', '03-6709-023※4', '090-1234-567※'])('%j is one', (text) =>
    expect(spans(text)).toEqual([text]),
  );

  it.each([
    ['①**020-1234-5678', '020-1234-5678'],
    ['※03-6709-0234', '03-6709-0234'],
    ['03-6709-0234※', '03-6709-0234'],
    ['03-6709-0234※※', '03-6709-0234'],
    ['●03-6709-0234●', '03-6709-0234'],
    ['※03-6709-02※※', '03-6709-02※※'],
    ['※03-6709-02※※※', '03-6709-02※※※'],
    ['091285934**', '091285934'],
    ['**0367090234**', '0367090234'],
    ['※0120-444-113（無料）', '0120-444-113'],
    ['090-1234-5678※', '090-1234-5678'],
    ['※(03)6709-0234', '(03)6709-0234'],
    ['12-※03-6709-0234', '03-6709-0234'],
  ])('%j holds %j', (text, ...expected) => expect(spans(text)).toEqual(expected));

  it.each([
    '※※03-6709-0234',
    '※03-6709-02※',
    '*367090234',
    '03-6709-0234xxxxxxxxxxxxxx',
    '03-6709-0234xxxxxxxxxxxxxxx',
    '※188へ',
    '※0x-6709-0234',
    '※03-6709-0234-5678',
    '12-03-6709-0234',
  ])('%j holds none', (text) => expect(spans(text)).toEqual([]));
});
