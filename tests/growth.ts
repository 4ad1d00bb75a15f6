/**
 * How much longer work takes that is ten times as large: about 10 where time is linear, 100 where it is
 * quadratic. Counts the time of this process alone, the least of three, so that others may hold the machine up.
 *
 * @param work Does work of a size.
 * @param size The smaller of the two.
 */
export function growthOf(work: (size: number) => void, size: number): number {
  work(size);
  return (
    least(() => work(size * 10)) /
    Math.max(
      least(() => work(size)),
      SHORTEST,
    )
  );
}

/** Shorter times are noise, in milliseconds. */
const SHORTEST = 2;

function least(work: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    work();
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...times);
}
