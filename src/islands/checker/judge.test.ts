import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Verdict } from '../../engine/index.ts';
import { type Answer, createJudge, type JudgeAway } from './judge.ts';
import type { Ready } from './load.ts';

const verdict = { level: 'scam' } as Verdict;
const checked: string[] = [];
const ready = {
  engine: {
    check: (text: string) => {
      checked.push(text);
      if (text === 'broken') throw new Error('no verdict');
      return verdict;
    },
  },
  rulebook: {},
  explanations: {},
} as unknown as Ready;
/** A message that is judged elsewhere. */
const LONG = 20_000;
const nowhere: JudgeAway = () => undefined;

beforeEach(() => {
  vi.useFakeTimers();
  checked.length = 0;
});
afterEach(() => vi.useRealTimers());

function judgeWith(load: () => Promise<Ready>, away = nowhere) {
  const answers: Answer[] = [];
  const judge = createJudge(load, (answer) => answers.push(answer), away);
  return { judge, answers, phases: () => answers.map(({ phase }) => phase) };
}

describe('createJudge', () => {
  test('judges the last of several questions, once', async () => {
    const { judge, phases } = judgeWith(async () => ready);
    for (const text of ['未', '未納', '未納料金']) judge.ask({ text }, 150);
    await vi.advanceTimersByTimeAsync(1000);
    expect(checked).toEqual(['未納料金']);
    expect(phases()).toEqual(['done']);
  });

  test('says that it is preparing when the rulebook is slow, and judges when it comes', async () => {
    const { judge, phases } = judgeWith(
      () => new Promise((resolve) => setTimeout(() => resolve(ready), 2000)),
    );
    judge.ask({ text: '未納' }, 0);
    await vi.advanceTimersByTimeAsync(500);
    expect(phases()).toEqual(['preparing']);
    await vi.advanceTimersByTimeAsync(2000);
    expect(phases()).toEqual(['preparing', 'done']);
  });

  test('without a rulebook there is no verdict, and the next question tries again', async () => {
    let there = false;
    const { judge, phases } = judgeWith(async () => {
      if (!there) throw new Error('offline');
      return ready;
    });
    judge.ask({ text: '未納' }, 0);
    await vi.advanceTimersByTimeAsync(10);
    expect(phases()).toEqual(['failed']);
    there = true;
    judge.ask({ text: '未納' }, 0);
    await vi.advanceTimersByTimeAsync(10);
    expect(phases()).toEqual(['failed', 'done']);
  });

  test('a message that cannot be judged fails, and is not called unknown', async () => {
    const { judge, phases } = judgeWith(async () => ready);
    judge.ask({ text: 'broken' }, 0);
    await vi.advanceTimersByTimeAsync(10);
    expect(phases()).toEqual(['failed']);
  });

  test('an emptied box takes the verdict away at once, whatever is still under way', async () => {
    const { judge, phases } = judgeWith(
      () => new Promise((resolve) => setTimeout(() => resolve(ready), 1000)),
    );
    judge.ask({ text: '未納' }, 0);
    await vi.advanceTimersByTimeAsync(100);
    judge.ask({ text: '　\n' }, 150);
    await vi.advanceTimersByTimeAsync(5000);
    expect(phases()).toEqual(['idle']);
    expect(checked).toEqual([]);
  });

  test('a message short of letters but full of hosts is judged away, too', async () => {
    const { judge, phases } = judgeWith(
      async () => ready,
      () => ({ verdict: Promise.resolve(verdict), stop: () => {} }),
    );
    judge.ask({ text: 'a1.example '.repeat(600) }, 0);
    await vi.advanceTimersByTimeAsync(100);
    expect(checked).toEqual([]);
    expect(phases()).toEqual(['busy', 'done']);
  });

  test('long messages are judged away, and outdated ones stopped', async () => {
    const stop = vi.fn();
    const { judge, phases } = judgeWith(
      async () => ready,
      ({ text }) => ({
        verdict: new Promise((resolve) =>
          setTimeout(() => resolve(verdict), text.length > LONG + 1 ? 5000 : 500),
        ),
        stop,
      }),
    );
    judge.ask({ text: 'あ'.repeat(LONG + 2) }, 0);
    await vi.advanceTimersByTimeAsync(100);
    expect(stop).not.toHaveBeenCalled();
    judge.ask({ text: 'あ'.repeat(LONG + 1) }, 0);
    expect(stop).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(checked).toEqual([]);
    expect(phases()).toEqual(['busy', 'busy', 'done']);
  });

  test('a browser that refuses the worker still gets its verdict', async () => {
    const { judge, phases } = judgeWith(
      async () => ready,
      () => ({ verdict: Promise.reject(new Error('refused')), stop: () => {} }),
    );
    judge.ask({ text: 'あ'.repeat(LONG + 1) }, 0);
    await vi.advanceTimersByTimeAsync(1000);
    expect(checked).toHaveLength(1);
    expect(phases()).toEqual(['busy', 'done']);
  });
});
