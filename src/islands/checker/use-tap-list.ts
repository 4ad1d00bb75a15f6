import type { ComponentProps } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Channel } from '../../engine/index.ts';
import { composeTapped, didAsTapped } from './compose.ts';
import type { UseArrival } from './use-arrival.ts';
import type { UseAsked } from './use-asked.ts';
import type { UseJudge } from './use-judge.ts';
import type { WithoutMessage } from './WithoutMessage.tsx';

export interface UseTapList {
  readonly view: ComponentProps<typeof WithoutMessage>;
  /** Judges what is chosen, at once. */
  readonly judge: () => void;
}

/** The list to tap, for a reader without a message. `#tap` in the address opens it. */
export function useTapList(
  { prompt, setPrompt, setTapped, setSituation }: UseAsked,
  ask: UseJudge['ask'],
  arrival: UseArrival,
): UseTapList {
  const detailsRef = useRef<HTMLDetailsElement>(null);
  const [listed, setListed] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [channel, setChannel] = useState<Channel>('voice');

  const judge = (ids: ReadonlySet<string>, by: Channel): void => {
    setPrompt(undefined);
    setTapped(true);
    const did = didAsTapped(ids);
    if (did || ids.size === 0) setSituation(did ?? 'received');
    // The sentences of the list tell what was said; none of them is the reader's own question.
    ask({ text: composeTapped(ids, by), channel: by, received: true }, 0);
  };
  const change = (ids: ReadonlySet<string>, by: Channel): void => {
    setChosen(ids);
    setChannel(by);
    judge(ids, by);
  };
  const check = (): void => {
    if (chosen.size === 0) {
      setPrompt('list');
      return;
    }
    arrival.want('focus');
    judge(chosen, channel);
  };

  useEffect(() => {
    if (location.hash !== '#tap' || !detailsRef.current) return;
    setListed(true);
    detailsRef.current.open = true;
    detailsRef.current.scrollIntoView();
  }, []);

  return {
    view: {
      detailsRef,
      listed,
      onList: () => setListed(true),
      chosen,
      channel,
      prompt: prompt === 'list',
      onChange: change,
      onCheck: check,
    },
    judge: () => judge(chosen, channel),
  };
}
