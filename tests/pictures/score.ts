import { findPhones } from '../../src/phone/index.ts';

/** How well a picture was read. */
export interface Score {
  readonly characters: number;
  /** Characters to change, add or take away (Levenshtein), width and spaces aside. */
  readonly wrong: number;
  readonly numbers: number;
  /** Of them so many were read digit by digit as they stand. */
  readonly numbersExact: number;
}

/** Compares what was read with what was drawn. */
export function score(drawn: string, read: string): Score {
  const [wanted, got] = [bare(drawn), bare(read)];
  const numbers = numbersOf(drawn);
  const found = numbersOf(read);
  return {
    characters: wanted.length,
    wrong: distance(wanted, got),
    numbers: numbers.length,
    numbersExact: numbers.filter((number) => found.includes(number)).length,
  };
}

const bare = (text: string): string[] => [...text.normalize('NFKC').replace(/\s/g, '')];

const numbersOf = (text: string): string[] => findPhones(text).map(({ number }) => number.digits);

function distance(one: readonly string[], other: readonly string[]): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [down, character] of one.entries()) {
    const next = [down + 1];
    for (const [across, against] of other.entries()) {
      next.push(
        Math.min(
          (next[across] as number) + 1,
          (row[across + 1] as number) + 1,
          (row[across] as number) + (character === against ? 0 : 1),
        ),
      );
    }
    row = next;
  }
  return row[other.length] as number;
}
