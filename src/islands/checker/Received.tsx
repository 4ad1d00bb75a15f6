import { useEffect, useState } from 'preact/hooks';
import { offline } from '../../i18n/client/offline.ts';
import { type Share, takeShare } from '../../offline/index.ts';

interface Props {
  /** Puts the shared text into the box. */
  readonly onText: (text: string) => void;
  /** Reads a picture: the first one at once, another one `after` it when the reader asks for it. */
  readonly onPicture: (picture: File, after?: boolean) => void;
}

/**
 * Takes what another app has shared: gives its first picture to be read, and shows the others, to be read
 * one after the other. Loaded only where the address says that something was shared.
 *
 * The pictures are this page's alone, in memory.
 */
export function Received({ onText, onPicture }: Props) {
  const [share, setShare] = useState<Share | 'lost'>();
  const [others, setOthers] = useState<readonly { image: File; url: string }[]>([]);

  useEffect(() => {
    // The address must not promise shared content again when it is opened later.
    history.replaceState(history.state, '', location.pathname);
    void takeShare().then((taken) => {
      setShare(taken ?? 'lost');
      if (taken?.text) onText(taken.text);
      const [first] = taken?.images ?? [];
      if (first) onPicture(first);
    });
  }, []);

  useEffect(() => {
    const images = share && share !== 'lost' ? share.images.slice(1) : [];
    const made = images.map((image) => ({ image, url: URL.createObjectURL(image) }));
    setOthers(made);
    return () => made.forEach(({ url }) => void URL.revokeObjectURL(url));
  }, [share]);

  return (
    <>
      <p role="status" class="checker-said">
        {share === 'lost'
          ? offline.received.lost
          : share && (share.text ? offline.received.text : offline.received.images)}
      </p>
      {others.map(({ image, url }, index) => (
        <p key={url} class="checker-received">
          <img class="checker-picture" src={url} alt={offline.received.picture(index + 2)} />
          <button type="button" class="button" onClick={() => onPicture(image, true)}>
            {offline.received.readToo(index + 2)}
          </button>
        </p>
      ))}
    </>
  );
}
