import '../trusted-types.ts';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { pictureFaults, picture as words } from '../../i18n/client/picture.ts';
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
import type { CheckerContact } from '../checker/view.ts';
import { Adjust } from './Adjust.tsx';
import { Compare } from './Compare.tsx';
import { placeReading, withdrawReading } from './place.ts';
import { Sender } from './Sender.tsx';
import { View } from './View.tsx';

export interface PicturePanelProps {
  /** Path the site is served under, with a slash at its end. */
  readonly base: string;
  readonly contacts: readonly CheckerContact[];
  readonly file: Blob;
  /** Its text follows that of the picture before, and does not replace it. */
  readonly after: boolean;
  /** The one place where the message stands. */
  readonly box: HTMLTextAreaElement;
  /** The message in the box is another now; not yet confirmed. */
  readonly onRead: () => void;
  /** What an earlier picture left in the box was taken out of it: this picture could not be read. */
  readonly onWithdraw: () => void;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

type State =
  | { readonly phase: 'opening' | 'ready' | 'stopped' }
  | { readonly phase: 'busy'; readonly progress: Progress }
  | { readonly phase: 'failed'; readonly fault: keyof typeof pictureFaults }
  | { readonly phase: 'done' };

/** One for the page: what it has loaded serves the next picture. */
let reader: PictureReader | undefined;

/** Reads a picture the reader chose, and shows it beside what was read. */
export function PicturePanel({
  base,
  contacts,
  file,
  after,
  box,
  onRead,
  onWithdraw,
  onConfirm,
  onClose,
}: PicturePanelProps) {
  const [image, setImage] = useState<HTMLImageElement>();
  const [framing, setFraming] = useState<Framing>(WHOLE);
  const [missing, setMissing] = useState(0);
  const [state, setState] = useState<State>({ phase: 'opening' });
  const [reading, setReading] = useState<Found>();
  const [confirmed, setConfirmed] = useState(false);
  const stop = useRef<AbortController>();
  /** What the last reading put into the box. */
  const placed = useRef<string>();
  const panel = useRef<HTMLElement>(null);
  const side = useRef<HTMLDivElement>(null);

  reader ??= createPictureReader(base);
  const tools = reader;

  // Before anybody can touch the page again: the buttons of the picture before would read that one.
  useLayoutEffect(() => {
    const url = URL.createObjectURL(file);
    let here = true;
    const open = async (): Promise<void> => {
      try {
        const opened = await openPicture(file, url);
        const bytes = await tools.missing();
        if (!here) return;
        setImage(opened);
        setMissing(bytes);
        setState({ phase: 'ready' });
        if (bytes === 0) void read(opened, WHOLE);
      } catch (error) {
        if (here) fail(error);
      }
    };
    if (after) placed.current = undefined;
    setImage(undefined);
    setFraming(WHOLE);
    setReading(undefined);
    setState({ phase: 'opening' });
    void open();
    // Its buttons stand at its beginning, the picture below them.
    panel.current?.scrollIntoView();
    return () => {
      here = false;
      stop.current?.abort();
      URL.revokeObjectURL(url);
    };
  }, [file]);

  useEffect(() => {
    if (state.phase === 'done') side.current?.scrollIntoView();
  }, [state.phase]);

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
      box.value = placeReading(box.value, found.text, placed.current);
      placed.current = found.text;
      setReading(found);
      setState({ phase: 'done' });
      onRead();
    } catch (error) {
      if (control.signal.aborted) return;
      fail(error);
    }
  };
  const fail = (error: unknown): void => {
    const rest = withdrawReading(box.value, placed.current);
    placed.current = undefined;
    if (rest !== box.value) {
      box.value = rest;
      onWithdraw();
    }
    setReading(undefined);
    void tools.missing().then(setMissing);
    setState({ phase: 'failed', fault: faultOf(error) });
  };
  const cancel = (): void => {
    stop.current?.abort();
    setState({ phase: 'stopped' });
  };

  const busy = state.phase === 'busy';
  return (
    <section class="picture" ref={panel} aria-labelledby="picture-title" data-phase={state.phase}>
      <h2 id="picture-title">{words.title}</h2>
      <p>{words.privacy}</p>
      <div class="checker-buttons">
        {busy ? (
          <button type="button" class="button" onClick={cancel}>
            {words.cancel}
          </button>
        ) : (
          <>
            {image && (
              <button
                type="button"
                class={reading ? 'button' : 'button button--primary'}
                onClick={() => void read(image, framing)}
              >
                {reading ? words.readAgain : words.read}
              </button>
            )}
            <button type="button" class="button checker-clear" onClick={onClose}>
              {words.close}
            </button>
          </>
        )}
      </div>
      <p role="alert" class="picture__fault">
        {state.phase === 'failed' && pictureFaults[state.fault]}
      </p>
      <p role="status" class="picture__said">
        {state.phase === 'stopped' && words.stopped}
        {state.phase === 'done' && (reading?.turns ? words.doneTurned : words.done)}
      </p>
      {busy && <Bar progress={state.progress} />}
      {image && !busy && missing > 0 && <p>{words.size(missing)}</p>}
      <div class="picture__pair">
        {image && <View image={image} framing={framing} onFrame={busy ? undefined : setFraming} />}
        <div class="picture__side" ref={side}>
          {state.phase === 'done' && reading && (
            <Compare
              reading={reading}
              box={box}
              confirmed={confirmed}
              onConfirm={() => {
                setConfirmed(true);
                onConfirm();
              }}
            />
          )}
          {reading?.sender && (
            <Sender key={reading.sender} number={reading.sender} base={base} contacts={contacts} />
          )}
        </div>
      </div>
      {image && !busy && <Adjust framing={framing} onFrame={setFraming} />}
    </section>
  );
}

function Bar({ progress: { step, share } }: { readonly progress: Progress }) {
  const label = words.steps[step];
  return (
    <label class="picture__progress">
      <span role="status">{label}</span>
      <progress max={1} value={share} />
    </label>
  );
}

function faultOf(error: unknown): keyof typeof pictureFaults {
  return error instanceof PictureError || error instanceof ReadingError
    ? error.fault
    : 'not-possible';
}
