import { status } from '../../i18n/client/checker.ts';
import type { DoneProps } from './Done.tsx';
import type { Answer } from './judge.ts';
import { Unprepared } from './Unprepared.tsx';

interface Props extends Omit<DoneProps, 'answer'> {
  readonly answer: Answer;
  readonly onRetry: () => void;
}

/** Shown below the box: that it takes a moment, why there is no answer, or the answer. */
export function Result({ answer, onRetry, ...rest }: Props) {
  switch (answer.phase) {
    case 'idle':
      return null;
    case 'preparing':
    case 'busy':
      return <p class="panel">{status[answer.phase]}</p>;
    case 'failed':
      return <Unprepared headingRef={rest.headingRef} onRetry={onRetry} />;
    default:
      return <answer.ready.Done answer={answer} {...rest} />;
  }
}
