import { lookupNumber, type NumberRecord } from '../../directory/index.ts';
import { formatPhone, type PhoneNumber } from '../../phone/index.ts';
import { loadJson } from './load.ts';

/** A line of `numbers.json`. */
interface Line {
  readonly digits: string;
  readonly international?: boolean;
}

export type Directory = readonly NumberRecord[];

export interface Match {
  readonly digits: string;
  /** The number of the page, for people. */
  readonly shown: string;
  readonly match: 'exact' | 'masked';
}

/** The directory of reported numbers; asked for only when a message holds a number. */
export async function loadDirectory(base: string): Promise<Directory> {
  const lines = await loadJson<readonly Line[]>(`${base}numbers.json`);
  return lines.map(({ digits, international = false }) => ({ digits, international }));
}

/** Reports of this very number, and masked ones that it fits. */
export function lookUp(directory: Directory, number: PhoneNumber): Match[] {
  return lookupNumber(directory, number).map(({ record, match }) => {
    const hidden = record.digits.split('x').length - 1;
    return { digits: record.digits, shown: formatPhone({ ...record, hidden }), match };
  });
}
