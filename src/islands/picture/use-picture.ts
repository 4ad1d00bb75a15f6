import { useEffect, useState } from 'preact/hooks';
import { withWords } from '../../i18n/client/later.ts';
import styles from '../../styles/picture.css?url';
import { loadStyles } from '../load-styles.ts';
import { pictureIn } from './clipboard.ts';
import type { PicturePanel } from './PicturePanel.tsx';

export interface UsePicture {
  /** The picture to read, once the reader has chosen one. */
  readonly file: Blob | undefined;
  /** Loaded with the first picture. */
  readonly Panel: typeof PicturePanel | undefined;
  /** The text in the box was read from a picture, and nobody has compared them yet. */
  readonly provisional: boolean;
  readonly setProvisional: (provisional: boolean) => void;
  /** The picture continues the one before, so both texts are kept. */
  readonly after: boolean;
  /** Also used for pictures that arrive in other ways, such as by sharing from another app. */
  readonly choose: (file: Blob, after?: boolean) => void;
  readonly close: () => void;
}

/** @param onFailed Called where the reading of pictures cannot be loaded. */
export function usePicture(onFailed: () => void): UsePicture {
  const [file, setFile] = useState<Blob>();
  const [after, setAfter] = useState(false);
  const [Panel, setPanel] = useState<typeof PicturePanel>();
  const [provisional, setProvisional] = useState(false);

  const choose = (chosen: Blob, goesOn = false): void => {
    setFile(chosen);
    setAfter(goesOn);
    Promise.all([withWords('picture', import('./PicturePanel.tsx')), loadStyles(styles)]).then(
      ([loaded]) => setPanel(() => loaded.PicturePanel),
      onFailed,
    );
  };
  // Listens on the whole page, because the browser would open a picture that is dropped beside the box.
  useEffect(() => {
    const take = (event: ClipboardEvent | DragEvent): void => {
      const chosen = pictureIn('clipboardData' in event ? event.clipboardData : event.dataTransfer);
      if (!chosen) return;
      event.preventDefault();
      choose(chosen);
    };
    const allow = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    addEventListener('paste', take);
    addEventListener('drop', take);
    addEventListener('dragover', allow);
    return () => {
      removeEventListener('paste', take);
      removeEventListener('drop', take);
      removeEventListener('dragover', allow);
    };
  }, []);

  return {
    file,
    after,
    Panel,
    provisional,
    setProvisional,
    choose,
    close: () => {
      setFile(undefined);
      setProvisional(false);
    },
  };
}
