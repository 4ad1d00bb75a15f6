import { type Profiler, Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

/**
 * Counts the work of code instead of timing it, so that a bound on it holds on a busy machine, too.
 *
 * V8 counts how often each block of the code runs, and built-in functions that look through a whole
 * text or list are counted by what they look through. The code itself knows nothing of it and carries
 * nothing for it. Block counts are those of modules that are loaded after `start`.
 *
 * Compiled code does not count the calls of a function without branches, and V8 compiles when a thread
 * beside has time for it. The process compiles nothing from `start` on, or a task would take other work in
 * every run.
 */
export interface WorkCounter {
  /** Runs a task and gives the number of blocks and built-in steps that it took. */
  count(task: () => void): number;
}

type Method = (this: unknown, ...given: unknown[]) => unknown;
type Sized = { readonly length: number };

/** Built-in functions that may read all of what they are called on, and those that read what they give. */
const READ_ALL: readonly [prototype: object, names: readonly string[]][] = [
  [
    String.prototype,
    ['includes', 'lastIndexOf', 'normalize', 'replaceAll', 'split', 'toLowerCase', 'trim'],
  ],
  [
    Array.prototype,
    ['includes', 'indexOf', 'join', 'reverse', 'shift', 'sort', 'splice', 'unshift'],
  ],
];
const READ_RESULT: readonly [prototype: object, names: readonly string[]][] = [
  [String.prototype, ['slice', 'substring', 'repeat']],
  [Array.prototype, ['concat', 'filter', 'flat', 'flatMap', 'map', 'slice']],
];

/**
 * Begins to count. Load the code afterwards.
 *
 * @param isCounted Whether the blocks of a script count, by its address.
 */
export function startCounting(isCounted: (url: string) => boolean): WorkCounter {
  for (const compiler of ['opt', 'maglev']) setFlagsFromString(`--no-${compiler}`);
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const takeBlocks = (): number => {
    let blocks = 0;
    session.post('Profiler.takePreciseCoverage', (error, taken) => {
      if (error) throw error;
      blocks = taken.result.filter(({ url }) => isCounted(url)).reduce(sumOfBlocks, 0);
    });
    return blocks;
  };
  return {
    count(task) {
      takeBlocks();
      const steps = countingBuiltIns(task);
      return takeBlocks() + steps;
    },
  };
}

function sumOfBlocks(sum: number, { functions }: Profiler.ScriptCoverage): number {
  let total = sum;
  for (const { ranges } of functions) for (const { count } of ranges) total += count;
  return total;
}

/** Runs a task with built-in functions that count what they read. */
function countingBuiltIns(task: () => void): number {
  let steps = 0;
  const restore: (() => void)[] = [];
  const wrap = (
    prototype: object,
    name: string,
    cost: (on: unknown, result: unknown, given: readonly unknown[], before: number) => number,
  ): void => {
    const original = Reflect.get(prototype, name) as Method;
    const counting: Method = function counting(...given) {
      const before = (this as { lastIndex?: number }).lastIndex ?? 0;
      const result = Reflect.apply(original, this, given);
      steps += cost(this, result, given, before) || 0;
      return result;
    };
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    Object.defineProperty(prototype, name, { ...descriptor, value: counting });
    restore.push(() => Object.defineProperty(prototype, name, descriptor as PropertyDescriptor));
  };
  for (const [prototype, names] of READ_ALL)
    for (const name of names) wrap(prototype, name, (on) => (on as Sized).length);
  for (const [prototype, names] of READ_RESULT)
    for (const name of names) wrap(prototype, name, (_, result) => (result as Sized).length);
  wrap(String.prototype, 'indexOf', (on, result, [, from = 0]) =>
    result === -1 ? (on as string).length - Number(from) : Number(result) - Number(from),
  );
  // Test, match, replace and search go through exec, each from where the last match ended; an expression
  // that is tied to the beginning does not look further.
  wrap(RegExp.prototype, 'exec', (on, result, [text], before) => {
    const match = result as RegExpExecArray | null;
    if (match !== null) return match.index + match[0].length - before;
    const { sticky, source } = on as RegExp;
    return sticky || source.startsWith('^') ? 1 : String(text).length - before;
  });
  try {
    task();
  } finally {
    for (const undo of restore.reverse()) undo();
  }
  return steps;
}
