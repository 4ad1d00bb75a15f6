import type { RefObject } from 'preact';
import type { UsePicture } from '../picture/use-picture.ts';
import type { UseArrival } from './use-arrival.ts';
import type { CheckerContact } from './view.ts';

interface Props {
  /** Path the site is served under, with a slash at its end. */
  readonly base: string;
  readonly contacts: readonly CheckerContact[];
  readonly picture: UsePicture;
  readonly boxRef: RefObject<HTMLTextAreaElement>;
  readonly arrival: UseArrival;
  /** Judges what stands in the box. */
  readonly judge: () => void;
}

/** The chosen picture, once what reads it is loaded. What was read goes into the box and is judged there. */
export function PicturePlace({ base, contacts, picture, boxRef, arrival, judge }: Props) {
  const { Panel, file, after, setProvisional, close } = picture;
  if (!Panel || !file || !boxRef.current) return null;
  const judgeAs = (provisional: boolean): void => {
    setProvisional(provisional);
    judge();
  };
  return (
    <Panel
      base={base}
      contacts={contacts}
      file={file}
      after={after}
      box={boxRef.current}
      onRead={() => judgeAs(true)}
      onWithdraw={() => judgeAs(false)}
      onConfirm={() => {
        arrival.want('focus');
        judgeAs(false);
      }}
      onClose={close}
    />
  );
}
