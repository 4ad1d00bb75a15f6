import type { PhoneNumber } from '../../phone/index.ts';
import { findSameNumber, type NumberHit } from '../../search/find-numbers.ts';
import type { PartsIndex, WholeIndex } from '../../search/shards.ts';
import { loadJson } from '../load-json.ts';

/** Where the directory has at most this many files, all of them are read. */
const FEW_FILES = 8;

/**
 * Finds reports of this number, and masked ones that it fits. A small directory is read as a whole, so that the
 * requests do not depend on the message. Of a large one only the file is read that can hold the number; its
 * name is the same for many numbers.
 *
 * @param base Path the site is served under, with a slash at its end.
 * @throws {Error} Where a file cannot be read.
 */
export async function lookUp(base: string, number: PhoneNumber): Promise<NumberHit[]> {
  const read = <T>(name: string): Promise<T> => loadJson<T>(`${base}numbers/data/${name}.json`);
  const [{ whole }, { starts }] = await Promise.all([
    read<WholeIndex>('index'),
    read<PartsIndex>('parts'),
  ]);
  // With more than one range there are further files, whose names contain digits.
  if (whole <= FEW_FILES && starts.length <= 1) {
    const names = Array.from({ length: whole }, (_, at) => `whole-${at}`);
    await Promise.all([...names, ...starts.map((_, at) => `parts-${at}`)].map(read));
  }
  return findSameNumber(number, read);
}
