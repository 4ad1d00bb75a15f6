import { describe, expect, it } from 'vitest';
import { type PhoneNumber, parsePhone } from '../phone/index.ts';
import { lookupNumber, type NumberRecord } from './lookup.ts';

const records: readonly NumberRecord[] = [
  { digits: '03670902xx', international: false },
  { digits: '0367090234', international: false },
  { digits: '0367090672', international: false },
  { digits: '18447052456', international: true },
  { digits: '8391817920', international: true },
  { digits: '06xxxx4809', international: false },
];

const look = (input: string): string[] =>
  lookupNumber(records, parsePhone(input) as PhoneNumber).map(
    ({ record, match }) => `${match} ${record.digits}`,
  );

describe('lookupNumber', () => {
  it.each<[string, string[]]>([
    ['03-6709-0234', ['exact 0367090234', 'masked 03670902xx']],
    ['０３６７０９０２３４', ['exact 0367090234', 'masked 03670902xx']],
    ['+81 3 6709 0234', ['exact 0367090234', 'masked 03670902xx']],
    ['03-6709-0299', ['masked 03670902xx']],
    ['03-6709-02**', ['masked 03670902xx', 'masked 0367090234']],
    ['03-6709-0672', ['exact 0367090672']],
    ['03-6709-06**', ['masked 0367090672']],
    ['+1 844-705-2456', ['exact 18447052456']],
    ['18447052456', ['exact 18447052456']],
    ['8391817920', ['exact 8391817920']],
    ['03-6709-1234', []],
    ['03-6709-****', []],
    ['03-6709', []],
    ['03-6709-02', []],
    ['06-1234-4809', []],
    ['090-1234-5678', []],
    ['03-1234-5678', []],
    ['8447052456', []],
    ['#9110', []],
  ])('%s', (input, expected) => expect(look(input)).toEqual(expected));

  it('keeps numbers at home and abroad apart', () => {
    const here = [{ digits: '0447052456', international: false }];
    const abroad: PhoneNumber = { digits: '0447052456', international: true, hidden: 0 };
    expect(lookupNumber(here, abroad)).toEqual([]);
  });

  it('gives back the record it was given', () => {
    const record = { digits: '0367090234', international: false, reports: 2 };
    const [hit] = lookupNumber([record], parsePhone('0367090234') as PhoneNumber);
    expect(hit?.record).toBe(record);
  });
});
