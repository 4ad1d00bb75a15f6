import { matchDigits, type PhoneNumber } from '../phone/index.ts';

/** What a record needs so that it can be looked up; a full entry or a line of the built directory. */
export interface NumberRecord {
  /** Hidden digits as `x`; international ones with country code and no plus. */
  readonly digits: string;
  readonly international: boolean;
}

export interface NumberHit<T extends NumberRecord> {
  readonly record: T;
  /** `masked`: digits are hidden on one side at least, so it may be another number. */
  readonly match: 'exact' | 'masked';
}

/**
 * The records that are this number (`exact`) or may be it (`masked`, at most two digits open on both
 * sides together), exact ones first, otherwise in their order. A shared exchange is never enough.
 */
export function lookupNumber<T extends NumberRecord>(
  records: readonly T[],
  number: PhoneNumber,
): NumberHit<T>[] {
  if (number.prefix !== undefined) return [];
  const exact: NumberHit<T>[] = [];
  const masked: NumberHit<T>[] = [];
  for (const record of records) {
    if (!sameSpace(record, number)) continue;
    const match = matchDigits(record.digits, number.digits);
    if (match === 'exact') exact.push({ record, match });
    else if (match === 'masked') masked.push({ record, match });
  }
  return [...exact, ...masked];
}

/** Abroad or at home. Digits without a leading 0 may be a foreign number that lost its plus. */
const sameSpace = (record: NumberRecord, number: PhoneNumber): boolean =>
  record.international === number.international ||
  (record.international && /^[1-9]/.test(number.digits));
