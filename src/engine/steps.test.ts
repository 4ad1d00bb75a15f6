import { expect, test } from 'vitest';
import { atOnce, inSteps } from './steps.ts';

function* counted(): Generator<void, string> {
  done.push('first');
  yield;
  done.push('second');
  yield;
  return 'result';
}
let done: string[];

test('work in steps is the same with pauses and without', async () => {
  done = [];
  expect(atOnce(counted())).toBe('result');
  expect(done).toEqual(['first', 'second']);
  done = [];
  expect(await inSteps(counted(), async () => void done.push('pause'))).toBe('result');
  expect(done).toEqual(['first', 'pause', 'second', 'pause']);
});

test('a fault in a step is that of the whole', async () => {
  function* failing(): Generator<void, string> {
    yield;
    throw new Error('contradiction');
  }
  expect(() => atOnce(failing())).toThrow('contradiction');
  await expect(inSteps(failing(), async () => undefined)).rejects.toThrow('contradiction');
});
