import type { PhoneNumber } from '../../phone/index.ts';
import { findSameNumber, type NumberHit } from '../../search/find-numbers.ts';
import type { PartsIndex, WholeIndex } from '../../search/shards.ts';
import { loadJson } from '../load-json.ts';

/** As long as the directory has so few files, all are read. */
const FEW_FILES = 8;

/**
 * Reports of this very number, and masked ones that it fits. A small directory is read as a whole, so that
 * what is asked for is the same whatever the message says; of a large one, the one file that can hold the
 * number, whose name many numbers share.
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
  // More ranges than one have further files, whose names are digits.
  if (whole <= FEW_FILES && starts.length <= 1) {
    const names = Array.from({ length: whole }, (_, at) => `whole-${at}`);
    await Promise.all([...names, ...starts.map((_, at) => `parts-${at}`)].map(read));
  }
  return findSameNumber(number, read);
}
