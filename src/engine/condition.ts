/** Tells whether a combination of groups that are present (one bit for each group) satisfies the condition. */
export type Condition = (present: number) => boolean;

/** More groups than this would make the truth table large and the rule unexplainable. */
export const MAX_GROUPS = 10;

/** The condition that most rules have: all of their groups, in the order in which they are written. */
export function everyGroup(groups: readonly string[]): string {
  return groups.join(' and ');
}

/**
 * Reads a rule's condition: group names joined by `and`, `or`, `not` and round brackets.
 *
 * @param source For example `today and (contact or phone) and not refund`.
 * @param groups Names in the order of their bits.
 * @returns The condition, tabulated, and the groups it asks for (all but those under `not`).
 * @throws {Error} For unknown or unused names, a bracket left open, or over 10 groups.
 */
export function parseCondition(
  source: string,
  groups: readonly string[],
): { holds: Condition; wanted: string[] } {
  if (groups.length > MAX_GROUPS) throw new Error(`グループは ${MAX_GROUPS} までです`);
  const tokens = source.match(/\(|\)|[a-zA-Z]+|\S/gu) ?? [];
  const used = new Set<string>();
  const wanted = new Set<string>();
  let position = 0;

  const or = (negated: boolean): Condition => {
    let left = and(negated);
    while (tokens[position] === 'or') {
      position += 1;
      const [one, other] = [left, and(negated)];
      left = (present) => one(present) || other(present);
    }
    return left;
  };
  const and = (negated: boolean): Condition => {
    let left = unary(negated);
    while (tokens[position] === 'and') {
      position += 1;
      const [one, other] = [left, unary(negated)];
      left = (present) => one(present) && other(present);
    }
    return left;
  };
  const unary = (negated: boolean): Condition => {
    const token = tokens[position];
    position += 1;
    if (token === 'not') {
      const inner = unary(!negated);
      return (present) => !inner(present);
    }
    if (token === '(') {
      const inner = or(negated);
      if (tokens[position] !== ')') throw new Error(`かっこが閉じていません: ${source}`);
      position += 1;
      return inner;
    }
    const bit = groups.indexOf(token ?? '');
    if (token === undefined || bit < 0)
      throw new Error(`グループ ${token ?? '（無し）'} がありません: ${source}`);
    used.add(token);
    if (!negated) wanted.add(token);
    return (present) => (present & (1 << bit)) !== 0;
  };

  const condition = or(false);
  if (position !== tokens.length)
    throw new Error(`${tokens[position]} の前に and か or が要ります: ${source}`);
  const unused = groups.filter((group) => !used.has(group));
  if (unused.length > 0) throw new Error(`使われていないグループがあります: ${unused.join('、')}`);
  const table = Array.from({ length: 1 << groups.length }, (_, present) => condition(present));
  return { holds: (present) => table[present] === true, wanted: [...wanted] };
}
