import { useEffect, useState } from 'preact/hooks';
import { withWords } from '../../i18n/client/later.ts';
import type { NumberFacts, NumbersProps } from './NumberFacts.tsx';

/** Facts about the numbers of a message; the script is loaded when there is a number. */
export function Numbers(props: NumbersProps) {
  const [part, setPart] = useState<{ NumberFacts: typeof NumberFacts }>();
  const wanted = props.phones.length > 0;
  useEffect(() => {
    if (!wanted) return;
    withWords('numbers', import('./NumberFacts.tsx')).then(setPart, () => {
      // Without the script the verdict still says what matters.
    });
  }, [wanted]);
  return wanted && part ? <part.NumberFacts {...props} /> : null;
}
