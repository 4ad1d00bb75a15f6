import { useEffect, useState } from 'preact/hooks';
import type { NumberFacts, NumbersProps } from './NumberFacts.tsx';

/** What is known of the numbers of a message; its script is loaded with the first of them. */
export function Numbers(props: NumbersProps) {
  const [part, setPart] = useState<{ NumberFacts: typeof NumberFacts }>();
  const wanted = props.phones.length > 0;
  useEffect(() => {
    if (!wanted) return;
    import('./NumberFacts.tsx').then(setPart, () => {
      // The verdict says what matters without them.
    });
  }, [wanted]);
  return wanted && part ? <part.NumberFacts {...props} /> : null;
}
