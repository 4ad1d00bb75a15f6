import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { picture as words } from '../../i18n/client/picture.ts';
import type { Reading, Span } from '../../ocr/index.ts';
import { followEdit } from './place.ts';

interface Props {
  readonly reading: Reading;
  readonly box: HTMLTextAreaElement;
  readonly confirmed: boolean;
  readonly onConfirm: () => void;
}

interface Shown {
  readonly text: string;
  readonly doubtful: readonly Span[];
}

/** The text of the box with the doubtful characters marked; a mark leads to its place in the box. */
export function Compare({ reading, box, confirmed, onConfirm }: Props) {
  const [shown, setShown] = useState<Shown>(() => asRead(reading, box.value));

  useEffect(() => {
    setShown(asRead(reading, box.value));
    const follow = (): void =>
      setShown((last) => ({
        text: box.value,
        doubtful: followEdit(last.doubtful, last.text, box.value),
      }));
    box.addEventListener('input', follow);
    return () => box.removeEventListener('input', follow);
  }, [reading]);

  const show = ({ start, end }: Span): void => {
    box.focus();
    box.setSelectionRange(start, end);
  };
  let at = 0;
  return (
    <>
      <p>{words.compare}</p>
      <p>{words.doubts(shown.doubtful.length)}</p>
      <h3>{words.text}</h3>
      <p class="picture__text" translate={false}>
        {shown.doubtful.map((span) => {
          const before = shown.text.slice(at, span.start);
          const doubted = shown.text.slice(span.start, span.end);
          at = span.end;
          return (
            <Fragment key={span.start}>
              {before}
              <button
                type="button"
                class="picture__doubt"
                aria-label={words.doubtLabel(doubted)}
                onClick={() => show(span)}
              >
                {doubted}
              </button>
            </Fragment>
          );
        })}
        {shown.text.slice(at)}
      </p>
      {confirmed ? (
        <p role="status">{words.confirmed}</p>
      ) : (
        <button type="button" class="button button--primary" onClick={onConfirm}>
          {words.confirm}
        </button>
      )}
    </>
  );
}

function asRead({ text, doubtful }: Reading, box: string): Shown {
  const start = Math.max(0, box.lastIndexOf(text));
  return {
    text: box,
    doubtful: doubtful.map((span) => ({ start: start + span.start, end: start + span.end })),
  };
}
