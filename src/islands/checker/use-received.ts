import { useEffect, useState } from 'preact/hooks';
import { withWords } from '../../i18n/client/later.ts';
import { RECEIVED } from '../../offline/index.ts';
import type { Received } from './Received.tsx';

/**
 * What takes a text or pictures shared from another app. Loaded only where the address says that something
 * was shared.
 *
 * @param page The page the checker stands on; only `/check/` is shared to.
 */
export function useReceived(page: 'home' | 'check'): typeof Received | undefined {
  const [part, setPart] = useState<typeof Received>();
  useEffect(() => {
    if (page !== 'check' || location.hash !== RECEIVED) return;
    void withWords('sharing', import('./Received.tsx')).then((loaded) =>
      setPart(() => loaded.Received),
    );
  }, []);
  return part;
}
