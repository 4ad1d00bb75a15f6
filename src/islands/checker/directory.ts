import { formatPhone, matchDigits, type PhoneNumber } from '../../phone/index.ts';
import { loadJson } from './load.ts';

/** One reported number as the built directory lists it. */
interface Listed {
  readonly digits: string;
  readonly international?: boolean;
}

export type Directory = readonly Listed[];

export interface Match {
  readonly digits: string;
  /** The number of the page, for people. */
  readonly shown: string;
  readonly match: 'exact' | 'masked';
}

/** The directory of reported numbers; asked for only when a message holds a number. */
export function loadDirectory(base: string): Promise<Directory> {
  return loadJson<Directory>(`${base}numbers.json`);
}

/** Reports of this very number, and masked ones that it fits. */
export function lookUp(directory: Directory, number: PhoneNumber): Match[] {
  return directory.flatMap(({ digits, international = false }) => {
    if (international !== number.international) return [];
    const match = matchDigits(digits, number.digits);
    if (match !== 'exact' && match !== 'masked') return [];
    const hidden = digits.split('x').length - 1;
    return [{ digits, shown: formatPhone({ digits, international, hidden }), match }];
  });
}
