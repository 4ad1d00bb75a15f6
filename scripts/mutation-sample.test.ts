import { expect, test } from 'vitest';
import { sample } from './mutation-sample.mjs';

interface Path {
  readonly node: { readonly type: string };
  findParent(holds: (path: Path) => boolean): Path | undefined;
  toString(): string;
}

/** A place in the code as Babel tells of it. */
function path(type: string, text: string, parent?: Path): Path {
  return {
    node: { type },
    findParent: (holds) => parent && (holds(parent) ? parent : parent.findParent(holds)),
    toString: () => text,
  };
}

const ignored = (share: number, one: Path): boolean =>
  sample(share)[0]?.value.shouldIgnore(one) !== undefined;

test('takes about the share that is asked for, and the same in every run', () => {
  const statements = Array.from({ length: 2000 }, (_, at) =>
    path('ReturnStatement', `return ${at};`),
  );
  const taken = statements.filter((one) => !ignored(0.2, one));
  expect(taken.length / statements.length).toBeCloseTo(0.2, 1);
  expect(statements.filter((one) => !ignored(0.2, one))).toEqual(taken);
  expect(statements.some((one) => ignored(1, one))).toBe(false);
});

test('a statement is taken with all that is inside, and a function is no statement', () => {
  const whole = path('FunctionDeclaration', 'function f() { if (a) return b; }');
  const outer = path('IfStatement', 'if (a) return b;', whole);
  const inner = path('ReturnStatement', 'return b;', outer);
  expect(ignored(0, whole)).toBe(false);
  expect(ignored(0, outer)).toBe(true);
  expect(ignored(0, inner)).toBe(false);
  expect(ignored(0, path('Identifier', 'a', outer))).toBe(false);
});
