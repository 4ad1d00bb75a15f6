import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { form } from '../../i18n/client/checker.ts';
import { copiedPicture } from '../picture/clipboard.ts';
import type { UsePicture } from '../picture/use-picture.ts';
import { cameAtOnce } from './arrival.ts';
import type { UseArrival } from './use-arrival.ts';
import type { UseAsked } from './use-asked.ts';
import type { UseJudge } from './use-judge.ts';

/** So long after the last key, in milliseconds, a message is judged. */
const PAUSE = 150;

export interface UseMessageBox {
  /** The script of the page runs. */
  readonly alive: boolean;
  readonly canPaste: boolean;
  /** Judges what stands in the box, at once. */
  readonly judge: () => void;
  /** Puts a text into the box in place of what stands there, and judges it. */
  readonly putIn: (text: string) => void;
  readonly onInput: (event: InputEvent) => void;
  readonly onCheck: () => void;
  readonly onPaste: () => Promise<void>;
  readonly onClear: () => void;
}

interface Around {
  readonly asked: UseAsked;
  readonly ask: UseJudge['ask'];
  readonly arrival: UseArrival;
  readonly picture: UsePicture;
}

/** The box that a message is put into: what stands in it is judged, however it came in. */
export function useMessageBox(
  box: RefObject<HTMLTextAreaElement>,
  { asked, ask, arrival, picture }: Around,
): UseMessageBox {
  const [alive, setAlive] = useState(false);
  const [canPaste, setCanPaste] = useState(false);
  /** Length of the text that was judged last, in UTF-16 units. */
  const length = useRef(0);

  const judge = (delay = 0): void => {
    const text = box.current?.value ?? '';
    length.current = text.length;
    asked.setPrompt(undefined);
    asked.say('');
    asked.setTapped(false);
    if (text.trim() === '') asked.setSituation('received');
    ask({ text }, delay);
  };
  const onInput = (event: InputEvent): void => {
    const after = box.current?.value.length ?? 0;
    const atOnce = cameAtOnce(event.inputType, length.current, after);
    if (atOnce) arrival.want('scroll');
    judge(atOnce ? 0 : PAUSE);
  };

  // Text may stand in the box before this script runs: typed early, or put back by the browser.
  useEffect(() => {
    setAlive(true);
    setCanPaste(typeof navigator.clipboard?.readText === 'function');
    const seen = { text: '' };
    const look = (): void => {
      const text = box.current?.value ?? '';
      if (text === seen.text) return;
      seen.text = text;
      // Whoever is typing stays where they are.
      if (document.activeElement !== box.current) arrival.want('scroll');
      judge();
    };
    look();
    addEventListener('pageshow', look);
    return () => removeEventListener('pageshow', look);
  }, []);

  const doings = doingsOf(box, { asked, arrival, picture }, judge);
  return { alive, canPaste, judge, onInput, ...doings };
}

/** What the buttons below the box do, and what is put into it from elsewhere. */
function doingsOf(
  box: RefObject<HTMLTextAreaElement>,
  { asked, arrival, picture }: Omit<Around, 'ask'>,
  judge: () => void,
): Pick<UseMessageBox, 'putIn' | 'onCheck' | 'onPaste' | 'onClear'> {
  const putIn = (text: string): void => {
    if (!box.current) return;
    box.current.value = text;
    arrival.want('focus');
    judge();
  };
  const onCheck = (): void => {
    if ((box.current?.value ?? '').trim() === '') {
      asked.setPrompt('box');
      box.current?.focus();
      return;
    }
    arrival.want('focus');
    judge();
  };
  const onPaste = async (): Promise<void> => {
    try {
      const text = await navigator.clipboard.readText();
      if (text.trim() === '') {
        const copied = await copiedPicture();
        if (copied) picture.choose(copied);
        else asked.say(form.pasteEmpty);
        return;
      }
      picture.close();
      putIn(text);
    } catch {
      asked.say(form.pasteFailed);
      box.current?.focus();
    }
  };
  const onClear = (): void => {
    if (!box.current) return;
    box.current.value = '';
    picture.close();
    judge();
    asked.say(form.cleared);
    box.current.focus();
  };
  return { putIn, onCheck, onPaste, onClear };
}
