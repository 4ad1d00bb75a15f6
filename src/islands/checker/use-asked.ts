import { useState } from 'preact/hooks';
import type { Situation } from '../../advice/index.ts';

export interface UseAsked {
  /** Where something is still missing: nothing stands in the box, or nothing of the list is chosen. */
  readonly prompt: 'box' | 'list' | undefined;
  readonly setPrompt: (prompt: 'box' | 'list' | undefined) => void;
  /** What was done with the box, told below it. */
  readonly said: string;
  readonly say: (text: string) => void;
  /** The last question came from the list to tap, not from the box. */
  readonly tapped: boolean;
  readonly setTapped: (tapped: boolean) => void;
  /** What the reader has done already. */
  readonly situation: Situation;
  readonly setSituation: (situation: Situation) => void;
}

/** What the page keeps of the last question, whether the box or the list asked it. */
export function useAsked(): UseAsked {
  const [prompt, setPrompt] = useState<'box' | 'list' | undefined>();
  const [said, say] = useState('');
  const [tapped, setTapped] = useState(false);
  const [situation, setSituation] = useState<Situation>('received');
  return { prompt, setPrompt, said, say, tapped, setTapped, situation, setSituation };
}
