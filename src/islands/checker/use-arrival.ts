import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from './judge.ts';

/**
 * How the page goes to the next answer: `focus` where the reader has asked for it, `scroll` where a text came
 * in at once, such as by pasting, and the focus may stay.
 */
export type Arrival = 'focus' | 'scroll';

export interface UseArrival {
  readonly want: (arrival: Arrival) => void;
  /** Whether the next answer will take the focus. */
  readonly takesFocus: () => boolean;
  /** There is an answer that the reader cannot see. */
  readonly unseen: boolean;
  readonly go: () => void;
  readonly bar: RefObject<HTMLDivElement>;
}

/** So much of the heading must be above the lower edge to be seen, in CSS pixels. */
const ENOUGH = 48;

/**
 * Brings the reader to the answer, however the message came in, but not while typing.
 *
 * @param answer The answer as it is now.
 * @param heading Its heading.
 * @param box The box that the message is typed into.
 */
export function useArrival(
  answer: Answer,
  heading: RefObject<HTMLHeadingElement>,
  box: RefObject<HTMLTextAreaElement>,
): UseArrival {
  const wanted = useRef<Arrival>();
  const bar = useRef<HTMLDivElement>(null);
  const [unseen, setUnseen] = useState(false);

  const arrive = (arrival: Arrival): void => {
    if (arrival === 'focus') heading.current?.focus({ preventScroll: true });
    heading.current?.closest('section')?.scrollIntoView();
  };

  useEffect(() => {
    if (answer.phase === 'preparing' || answer.phase === 'busy') return;
    if (answer.phase === 'idle') {
      setUnseen(false);
      return;
    }
    const arrival = wanted.current;
    wanted.current = undefined;
    if (arrival) arrive(arrival);
    // What was pasted on a phone has left the keyboard open over the answer.
    const covered = arrival === 'scroll' && hasKeyboard(box.current);
    setUnseen(covered || isBelow(heading.current));
  }, [answer]);

  useEffect(() => {
    if (!unseen) return;
    const view = window.visualViewport;
    const look = (): void => {
      if (bar.current) bar.current.style.bottom = `${coveredBelow()}px`;
      if (!isBelow(heading.current) && !hasKeyboard(box.current)) setUnseen(false);
    };
    look();
    // A box that loses the focus says nothing yet: it does so at the beginning of a press on the bar.
    addEventListener('scroll', look, { passive: true });
    view?.addEventListener('resize', look);
    view?.addEventListener('scroll', look);
    return () => {
      removeEventListener('scroll', look);
      view?.removeEventListener('resize', look);
      view?.removeEventListener('scroll', look);
    };
  }, [unseen]);

  return {
    want: (arrival) => {
      wanted.current = arrival;
    },
    takesFocus: () => wanted.current === 'focus',
    unseen,
    go: () => {
      setUnseen(false);
      arrive('focus');
    },
    bar,
  };
}

/** Height of what is seen, without a keyboard that lies over the page, in CSS pixels. */
const seenHeight = (): number => window.visualViewport?.height ?? innerHeight;

/** So much of the window's lower end a keyboard covers, in CSS pixels. */
function coveredBelow(): number {
  const view = window.visualViewport;
  return view ? Math.max(0, innerHeight - view.height - view.offsetTop) : 0;
}

const isBelow = (element: Element | null): boolean =>
  element !== null && element.getBoundingClientRect().top > seenHeight() - ENOUGH;

/** Where one types with the finger, a box in use has a keyboard beside it. */
const hasKeyboard = (box: Element | null): boolean =>
  box !== null && document.activeElement === box && matchMedia('(pointer: coarse)').matches;
