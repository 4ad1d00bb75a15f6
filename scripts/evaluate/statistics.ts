/**
 * The range in which a share lies with 95 % confidence (Wilson 1927), as shares of one.
 *
 * @param part How many.
 * @param whole Out of how many; 0 gives the whole range.
 */
export function wilson(part: number, whole: number): [low: number, high: number] {
  if (whole === 0) return [0, 1];
  const z = 1.959964;
  const share = part / whole;
  const centre = share + (z * z) / (2 * whole);
  const half = z * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole));
  const scale = 1 + (z * z) / whole;
  return [Math.max(0, (centre - half) / scale), Math.min(1, (centre + half) / scale)];
}

/** `12 (4.0 %, 2.3–6.9)`: how many, their share, and its range. */
export function share(part: number, whole: number): string {
  if (whole === 0) return '–';
  const [low, high] = wilson(part, whole);
  const percent = (value: number): string => (100 * value).toFixed(1);
  return `${part} (${percent(part / whole)} %, ${percent(low)}–${percent(high)})`;
}

/** Groups values, in the order in which the keys come up. */
export function groupBy<T>(values: readonly T[], key: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group) group.push(value);
    else groups.set(key(value), [value]);
  }
  return groups;
}

/**
 * The area under the curve: how often a scam has higher odds than an honest message, ties counting half.
 */
export function areaUnderCurve(scams: readonly number[], honest: readonly number[]): number {
  let won = 0;
  for (const scam of scams)
    for (const other of honest) won += scam > other ? 1 : scam === other ? 0.5 : 0;
  return won / scams.length / honest.length;
}

/** The share of scams above the lowest threshold that flags at most so large a share of the honest. */
export function shareFlaggedAt(
  scams: readonly number[],
  honest: readonly number[],
  mostHonest: number,
): number {
  const sorted = [...honest].sort((one, other) => other - one);
  const threshold = sorted[Math.floor(mostHonest * honest.length)] ?? Number.NEGATIVE_INFINITY;
  return scams.filter((odds) => odds > threshold).length / scams.length;
}
