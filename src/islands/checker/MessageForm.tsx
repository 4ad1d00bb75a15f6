import type { RefObject } from 'preact';
import { form } from '../../i18n/client/checker.ts';
import { privateBox } from '../private-box.ts';
import { Buttons } from './Buttons.tsx';
import type { UseMessageBox } from './use-message-box.ts';

interface Props {
  readonly boxRef: RefObject<HTMLTextAreaElement>;
  readonly message: UseMessageBox;
  /** The reader has asked for a verdict, and nothing stands in the box. */
  readonly empty: boolean;
  /** What was done with the box. */
  readonly said: string;
  readonly onFocus: () => void;
  readonly onPicture: (picture: File) => void;
}

/** The box, what is said of it, and what can be done with it. */
export function MessageForm({ boxRef, message, empty, said, onFocus, onPicture }: Props) {
  return (
    // method="dialog" outside a dialog submits nowhere, even without this script.
    <form
      class="checker-form field"
      method="dialog"
      autocomplete="off"
      data-ready={message.alive ? '' : undefined}
      onSubmit={(event) => event.preventDefault()}
    >
      <label for="checker-message">{form.label}</label>
      <p class="field__hint" id="checker-hint">
        {form.hint}
      </p>
      <textarea
        ref={boxRef}
        id="checker-message"
        name="message"
        rows={6}
        aria-describedby="checker-hint checker-prompt"
        {...privateBox}
        onFocus={onFocus}
        onInput={(event) => message.onInput(event as InputEvent)}
      />
      <div id="checker-prompt" role="alert" class="checker-prompt">
        {empty && (
          <>
            <p>{form.empty}</p>
            <p>{form.emptyNoMessage}</p>
          </>
        )}
      </div>
      <Buttons
        alive={message.alive}
        canPaste={message.canPaste}
        onPaste={() => void message.onPaste()}
        onCheck={message.onCheck}
        onPicture={onPicture}
        onClear={message.onClear}
      />
      <p role="status" class="checker-said">
        {said}
      </p>
    </form>
  );
}
