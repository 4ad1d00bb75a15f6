import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { pictureFaults } from '../../i18n/client/picture.ts';
import {
  createPictureReader,
  type Found,
  type Framing,
  openPicture,
  PictureError,
  type PictureReader,
  type Progress,
  ReadingError,
  turnFraming,
  WHOLE,
} from '../../ocr/index.ts';
import { placeReading, withdrawReading } from './place.ts';

export type State =
  | { readonly phase: 'opening' | 'ready' | 'stopped' }
  | { readonly phase: 'busy'; readonly progress: Progress }
  | { readonly phase: 'failed'; readonly fault: keyof typeof pictureFaults }
  | { readonly phase: 'done' };

/** What is to be read, where it goes, and whom it is told. */
export interface Task {
  /** Path the site is served under, with a slash at its end. */
  readonly base: string;
  readonly file: Blob;
  /** Its text follows that of the picture before, and does not replace it. */
  readonly after: boolean;
  /** The one place where the message stands. */
  readonly box: HTMLTextAreaElement;
  /** The message in the box is another now; not yet confirmed. */
  readonly onRead: () => void;
  /** What an earlier picture left in the box was taken out of it: this picture could not be read. */
  readonly onWithdraw: () => void;
}

/** One for the page: what it has loaded serves the next picture. */
let reader: PictureReader | undefined;

/**
 * Opens a picture and reads it: at once where all it takes is loaded, otherwise when the reader asks.
 *
 * @param panel Shown from its beginning when another picture is opened.
 */
export function useReading(task: Task, panel: RefObject<HTMLElement>) {
  const { base, file, after } = task;
  reader ??= createPictureReader(base);
  const tools = reader;
  const shown = useShown();
  const { setImage, setFraming, setMissing, setState, setReading } = shown;
  const { placed, read, fail, stop } = useReader(tools, task, shown);

  const open = async (url: string, here: () => boolean): Promise<void> => {
    try {
      const opened = await openPicture(file, url);
      const bytes = await tools.missing();
      if (!here()) return;
      setImage(opened);
      setMissing(bytes);
      setState({ phase: 'ready' });
      if (bytes === 0) void read(opened, WHOLE);
    } catch (error) {
      if (here()) fail(error);
    }
  };
  // Before anybody can touch the page again: the buttons of the picture before would read that one.
  useLayoutEffect(() => {
    const url = URL.createObjectURL(file);
    let here = true;
    if (after) placed.forget();
    setImage(undefined);
    setFraming(WHOLE);
    setReading(undefined);
    setState({ phase: 'opening' });
    void open(url, () => here);
    // Its buttons stand at its beginning, the picture below them.
    panel.current?.scrollIntoView();
    return () => {
      here = false;
      stop.current?.abort();
      URL.revokeObjectURL(url);
    };
  }, [file]);

  const cancel = (): void => {
    stop.current?.abort();
    setState({ phase: 'stopped' });
  };
  return { ...shown, read, cancel };
}

/** What the panel shows. */
function useShown() {
  const [image, setImage] = useState<HTMLImageElement>();
  const [framing, setFraming] = useState<Framing>(WHOLE);
  const [missing, setMissing] = useState(0);
  const [state, setState] = useState<State>({ phase: 'opening' });
  const [reading, setReading] = useState<Found>();
  const [confirmed, setConfirmed] = useState(false);
  const picture = { image, setImage, framing, setFraming, missing, setMissing };
  return { ...picture, state, setState, reading, setReading, confirmed, setConfirmed };
}

/** Reads into the box, one picture at a time: another reading stops the one before. */
function useReader(
  tools: PictureReader,
  { box, onRead, onWithdraw }: Task,
  { setFraming, setMissing, setState, setReading, setConfirmed }: ReturnType<typeof useShown>,
) {
  const stop = useRef<AbortController>();
  const placed = usePlaced(box);

  const read = async (from: HTMLImageElement, framed: Framing): Promise<void> => {
    stop.current?.abort();
    const control = new AbortController();
    stop.current = control;
    setConfirmed(false);
    setState({ phase: 'busy', progress: { step: 'receive', share: 0 } });
    try {
      const found = await tools.read(from, framed, control.signal, (progress) => {
        if (!control.signal.aborted) setState({ phase: 'busy', progress });
      });
      if (control.signal.aborted) return;
      setMissing(0);
      setFraming(turnFraming(framed, found.turns));
      placed.put(found.text);
      setReading(found);
      setState({ phase: 'done' });
      onRead();
    } catch (error) {
      if (control.signal.aborted) return;
      fail(error);
    }
  };
  const fail = (error: unknown): void => {
    if (placed.withdraw()) onWithdraw();
    setReading(undefined);
    void tools.missing().then(setMissing);
    setState({ phase: 'failed', fault: faultOf(error) });
  };
  return { placed, read, fail, stop };
}

/** What the last reading put into the box. */
function usePlaced(box: HTMLTextAreaElement) {
  const last = useRef<string>();
  return {
    /** What comes next follows it. */
    forget: (): void => {
      last.current = undefined;
    },
    put: (text: string): void => {
      box.value = placeReading(box.value, text, last.current);
      last.current = text;
    },
    /** Takes it out again; tells whether that changed what stands in the box. */
    withdraw: (): boolean => {
      const rest = withdrawReading(box.value, last.current);
      last.current = undefined;
      if (rest === box.value) return false;
      box.value = rest;
      return true;
    },
  };
}

function faultOf(error: unknown): keyof typeof pictureFaults {
  return error instanceof PictureError || error instanceof ReadingError
    ? error.fault
    : 'not-possible';
}
