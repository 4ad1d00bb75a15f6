import { render } from 'preact';
import { search as words } from '../i18n/client/search.ts';
import styles from '../styles/search-dialog.css?url';
import { loadStyles } from './load-styles.ts';
import { DialogAnswer } from './search/DialogAnswer.tsx';
import { CloseButton, DialogForm } from './search/DialogForm.tsx';
import { type LoadChecker, Message } from './search/Message.tsx';
import { checkerIn } from './search/settings.ts';
import { useDialog } from './search/use-dialog.ts';

/**
 * Opens the search over the page. Nothing of it lasts beyond its closing.
 *
 * @param base Path the site is served under, with a slash at its end.
 * @param loadChecker Loads the checker in the language of the page.
 * @throws {Error} Where its styles cannot be loaded.
 */
export async function openSearch(base: string, loadChecker: LoadChecker): Promise<void> {
  await loadStyles(styles);
  if (document.querySelector('.search-dialog')) return;
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.setAttribute('aria-label', words.dialog.title);
  dialog.addEventListener('close', () => {
    render(null, dialog);
    dialog.remove();
  });
  // Only the backdrop is the dialog itself; a press that began inside is a selection of text.
  let pressed: EventTarget | null = null;
  dialog.addEventListener('pointerdown', ({ target }) => {
    pressed = target;
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog && pressed === dialog) dialog.close();
  });
  document.body.append(dialog);
  render(
    <SearchDialog base={base} loadChecker={loadChecker} onClose={() => dialog.close()} />,
    dialog,
  );
  dialog.showModal();
  dialog.querySelector('input')?.focus();
}

interface Props {
  readonly base: string;
  readonly loadChecker: LoadChecker;
  readonly onClose: () => void;
}

/** The box and the answer, or the checker where a message was put into the box. */
function SearchDialog({ base, loadChecker, onClose }: Props) {
  const dialog = useDialog(base, onClose);
  const { settings, message, onBack, announcement } = dialog;
  if (message) {
    return (
      <>
        <div class="search-dialog__head search-dialog__head--message field">
          <CloseButton onClose={onClose} />
        </div>
        <div class="search-dialog__body">
          <Message
            {...message}
            base={base}
            loadChecker={loadChecker}
            checker={checkerIn(settings)}
            onBack={onBack}
          />
        </div>
      </>
    );
  }
  return (
    <>
      <DialogForm dialog={dialog} onClose={onClose} />
      <p role="status" class="visually-hidden">
        {announcement}
      </p>
      <DialogAnswer base={base} dialog={dialog} />
    </>
  );
}
