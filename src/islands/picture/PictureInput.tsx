import { useRef } from 'preact/hooks';
import { form } from '../../i18n/client/checker.ts';

interface Props {
  readonly alive: boolean;
  readonly onChoose: (file: File) => void;
}

/** The button to choose a picture; phones offer their album and their camera. */
export function PictureInput({ alive, onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" disabled={!alive} onClick={() => input.current?.click()}>
        {form.picture}
      </button>
      <input
        ref={input}
        type="file"
        accept="image/*"
        hidden
        aria-label={form.picture}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same picture can be chosen again.
          currentTarget.value = '';
          if (file) onChoose(file);
        }}
      />
    </>
  );
}
