import { search as words } from '../../i18n/client/search.ts';
import { optionId } from './Options.tsx';
import { LIST, type UseDialog } from './use-dialog.ts';

interface Props {
  readonly dialog: UseDialog;
  readonly onClose: () => void;
}

/** The box of the dialog. It keeps the focus; what the arrow keys choose is told by its attributes. */
export function DialogForm({ dialog, onClose }: Props) {
  const { open, active } = dialog;
  return (
    // biome-ignore lint/a11y/useSemanticElements: the element is unknown to the oldest browsers served
    <form class="search-dialog__head field" role="search" onSubmit={dialog.onSubmit}>
      <label for="site-search-box">{words.label}</label>
      <div class="field__row">
        <input
          ref={dialog.box}
          id="site-search-box"
          type="text"
          inputMode="search"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={open ? LIST : undefined}
          aria-activedescendant={active >= 0 ? optionId(LIST, active) : undefined}
          aria-describedby="site-search-hint"
          {...dialog.attributes}
          onKeyDown={dialog.onKeyDown}
        />
        <button type="submit" class="button button--primary">
          {words.button}
        </button>
      </div>
      <CloseButton onClose={onClose} />
      <p class="field__hint" id="site-search-hint">
        {words.hint}
      </p>
    </form>
  );
}

export function CloseButton({ onClose }: Pick<Props, 'onClose'>) {
  return (
    <button type="button" class="button search-dialog__close" onClick={onClose}>
      {words.dialog.close}
    </button>
  );
}
