import { form } from '../../i18n/client/checker.ts';
import { PictureInput } from '../picture/PictureInput.tsx';

interface Props {
  /** The script of the page runs. */
  readonly alive: boolean;
  readonly canPaste: boolean;
  readonly onPaste: () => void;
  readonly onCheck: () => void;
  readonly onPicture: (picture: File) => void;
  readonly onClear: () => void;
}

/** What can be done with the box: put something in, have it judged, empty it. */
export function Buttons({ alive, canPaste, onPaste, onCheck, onPicture, onClear }: Props) {
  return (
    <div class="checker-buttons">
      {/* Its place is kept until it is known whether the browser can paste. */}
      {(canPaste || !alive) && (
        <button type="button" class="button" disabled={!alive} onClick={onPaste}>
          {form.paste}
        </button>
      )}
      <button
        type="button"
        class="button button--primary"
        data-judge
        disabled={!alive}
        onClick={onCheck}
      >
        {form.check}
      </button>
      <PictureInput alive={alive} onChoose={onPicture} />
      <button type="button" class="button checker-clear" disabled={!alive} onClick={onClear}>
        {form.clear}
      </button>
    </div>
  );
}
