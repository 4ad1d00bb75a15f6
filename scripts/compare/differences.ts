/** So many characters are shown on each side of the first that differs. */
const AROUND = 60;

/**
 * Compares two sets of files.
 *
 * @param before By name, what each file holds.
 * @returns A line for each file that is missing, new or different, with the place where it differs first.
 */
export function differences(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((name) => {
    const [old, now] = [before.get(name), after.get(name)];
    if (old === now) return [];
    if (old === undefined) return [`+ ${name}`];
    if (now === undefined) return [`- ${name}`];
    const at = firstDifference(old, now);
    return [`~ ${name} at ${at}\n  before: ${around(old, at)}\n  after:  ${around(now, at)}`];
  });
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (one[at] === other[at]) at += 1;
  return at;
}

const around = (text: string, at: number): string =>
  JSON.stringify(text.slice(Math.max(0, at - AROUND), at + AROUND));
