import type { PhoneNumber } from '../../phone/index.ts';
import { findSameNumber, type NumberHit } from '../../search/find-numbers.ts';
import { shardsBelow } from '../numbers/read-shard.ts';

/**
 * Finds reports of this number, and masked ones that it fits. A small directory is one list, so that the
 * requests do not depend on the message. Of a large one only the file is read that can hold the number; its
 * name is the same for many numbers.
 *
 * @param base Path the site is served under, with a slash at its end.
 * @throws {Error} Where a file cannot be read.
 */
export const lookUp = (base: string, number: PhoneNumber): Promise<NumberHit[]> =>
  findSameNumber(number, shardsBelow(base));
