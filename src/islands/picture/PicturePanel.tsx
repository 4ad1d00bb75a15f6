import '../trusted-types.ts';
import { useEffect, useRef } from 'preact/hooks';
import { pictureFaults, picture as words } from '../../i18n/client/picture.ts';
import type { Progress } from '../../ocr/index.ts';
import type { CheckerContact } from '../checker/view.ts';
import { Adjust } from './Adjust.tsx';
import { Compare } from './Compare.tsx';
import { Sender } from './Sender.tsx';
import { type Task, useReading } from './use-reading.ts';
import { View } from './View.tsx';

export interface PicturePanelProps extends Task {
  readonly contacts: readonly CheckerContact[];
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Reads a picture the reader chose, and shows it beside what was read. */
export function PicturePanel({ contacts, onConfirm, onClose, ...task }: PicturePanelProps) {
  const panel = useRef<HTMLElement>(null);
  const side = useRef<HTMLDivElement>(null);
  const work = useReading(task, panel);
  const { image, framing, setFraming, missing, state, reading } = work;

  useEffect(() => {
    if (state.phase === 'done') side.current?.scrollIntoView();
  }, [state.phase]);

  const busy = state.phase === 'busy';
  return (
    <section class="picture" ref={panel} aria-labelledby="picture-title" data-phase={state.phase}>
      <h2 id="picture-title">{words.title}</h2>
      <p>{words.privacy}</p>
      <div class="checker-buttons">
        {busy ? (
          <button type="button" class="button" onClick={work.cancel}>
            {words.cancel}
          </button>
        ) : (
          <>
            {image && (
              <button
                type="button"
                class={reading ? 'button' : 'button button--primary'}
                onClick={() => void work.read(image, framing)}
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
              box={task.box}
              confirmed={work.confirmed}
              onConfirm={() => {
                work.setConfirmed(true);
                onConfirm();
              }}
            />
          )}
          {reading?.sender && (
            <Sender
              key={reading.sender}
              number={reading.sender}
              base={task.base}
              contacts={contacts}
            />
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
