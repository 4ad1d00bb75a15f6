/**
 * Where an arrow key goes: from the box into the list and around it. One step above the first line is the
 * box again.
 *
 * @param key Name of the key, as events give it.
 * @param active Place of the line that is chosen; -1 for the box.
 * @param count How many lines there are.
 * @returns The place that is chosen next, or undefined where the key chooses nothing.
 */
export function moveChoice(key: string, active: number, count: number): number | undefined {
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || count === 0) return undefined;
  const places = count + 1;
  return ((active + 1 + step + places) % places) - 1;
}
