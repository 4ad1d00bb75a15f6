/**
 * Made-up numbers for tests and benchmarks, in the mixture that directories have: fixed lines of a few
 * cities, mobile, 050, toll-free, North American; one in ten with its last two digits hidden. The same
 * numbers for the same count.
 */
export function syntheticNumbers(count: number): string[] {
  const random = randomFrom(count);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const numbers = new Set<string>();
  while (numbers.size < count) {
    const start = pick(STARTS);
    const length = /^0[5789]0|^1/.test(start) ? 11 : 10;
    let number = start;
    while (number.length < length) number += Math.floor(random() * 10);
    numbers.add(random() < 0.1 ? `${number.slice(0, -2)}xx` : number);
  }
  return [...numbers];
}

const STARTS = [
  ...['03', '03', '06', '045', '052', '092', '011'],
  ...['090', '090', '080', '080', '070', '050', '050'],
  ...['0120', '0120', '0800', '0570'],
  ...['1844', '1833', '1888'],
];

/** Mulberry32: small, and good enough for made-up numbers. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
