import { useEffect, useState } from 'preact/hooks';
import { loadJson } from '../load-json.ts';
import type { Said } from './Question.tsx';
import {
  nextSet,
  type PracticeData,
  type PracticeLevel,
  type PracticeMessage,
  type PracticeSet,
  setOf,
} from './rounds.ts';

export interface Round {
  /** `undefined` while it is loaded; `failed` where it cannot be. */
  readonly data: PracticeData | 'failed' | undefined;
  /** The round that is open. */
  readonly set: PracticeSet | undefined;
  readonly messages: readonly PracticeMessage[];
  /** What was said so far; kept here and nowhere else. */
  readonly said: readonly Said[];
  /** The message that was answered last is being told about. */
  readonly telling: boolean;
  readonly load: () => void;
  readonly open: (level: PracticeLevel) => void;
  readonly say: (said: Said) => void;
  readonly goOn: () => void;
  readonly again: () => void;
  readonly nextRound: () => void;
  readonly leave: () => void;
}

/** A round of practice, from its choice to its end. An address may name the round: `#set=hard-2`. */
export function useRound(file: string): Round {
  const [data, setData] = useState<PracticeData | 'failed'>();
  const [set, setSet] = useState<PracticeSet>();
  const [said, setSaid] = useState<readonly Said[]>([]);
  const [telling, setTelling] = useState(false);

  const begin = (next: PracticeSet | undefined): void => {
    setSet(next);
    setSaid([]);
    setTelling(false);
  };
  const load = (): void => {
    setData(undefined);
    loadJson<PracticeData>(file).then(setData, () => setData('failed'));
  };
  useEffect(load, [file]);
  useEffect(() => {
    if (!data || data === 'failed') return;
    const follow = (): void => {
      const named = setOf(location.hash, data.levels);
      if (named) begin(named);
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [data]);

  const levels = data && data !== 'failed' ? data.levels : undefined;
  return {
    data,
    set,
    messages: (set && levels?.[set.level][set.round - 1]) ?? [],
    said,
    telling,
    load,
    open: (level) => begin({ level, round: 1 }),
    say: (one) => {
      setSaid([...said, one]);
      setTelling(true);
    },
    goOn: () => setTelling(false),
    again: () => begin(set),
    nextRound: () => set && levels && begin(nextSet(set, levels[set.level].length)),
    leave: () => begin(undefined),
  };
}
