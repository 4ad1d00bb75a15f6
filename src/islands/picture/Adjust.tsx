import { picture as words } from '../../i18n/client/picture.ts';
import { type Framing, turnFraming, WHOLE } from '../../ocr/index.ts';

interface Props {
  readonly framing: Framing;
  readonly onFrame: (framing: Framing) => void;
}

type Edge = keyof Framing['keep'];

/** So much is always left, in shares of the picture. */
const LEAST = 0.1;

/** Turning and cutting by buttons and sliders, for those who cannot or will not draw on the picture. */
export function Adjust({ framing, onFrame }: Props) {
  const { turns, keep } = framing;
  const turn = (quarters: number): void => onFrame(turnFraming(framing, quarters));
  const cut = (edge: Edge): number =>
    edge === 'left' || edge === 'top' ? keep[edge] : 1 - keep[edge];
  const setCut = (edge: Edge, share: number): void => {
    const value = edge === 'left' || edge === 'top' ? share : 1 - share;
    onFrame({ turns, keep: { ...keep, [edge]: value } });
  };
  const room = (edge: Edge): number => {
    const opposite = { left: 'right', right: 'left', top: 'bottom', bottom: 'top' } as const;
    return Math.max(0, 1 - LEAST - cut(opposite[edge]));
  };
  return (
    <details class="checker-details">
      <summary>{words.adjust}</summary>
      <p>{words.adjustHint}</p>
      <div class="checker-buttons">
        <button type="button" class="button" onClick={() => turn(-1)}>
          {words.turnLeft}
        </button>
        <button type="button" class="button" onClick={() => turn(1)}>
          {words.turnRight}
        </button>
        <button type="button" class="button" onClick={() => onFrame(WHOLE)}>
          {words.whole}
        </button>
      </div>
      <div class="picture__edges">
        {(['top', 'bottom', 'left', 'right'] as const).map((edge) => (
          <label key={edge}>
            {words.edges[edge]}
            <input
              type="range"
              min={0}
              max={Math.max(room(edge), cut(edge))}
              step={0.01}
              value={cut(edge)}
              aria-valuetext={words.percent(cut(edge))}
              onInput={(event) => setCut(edge, event.currentTarget.valueAsNumber)}
            />
          </label>
        ))}
      </div>
    </details>
  );
}
