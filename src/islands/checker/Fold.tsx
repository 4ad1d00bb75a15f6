import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly class?: string;
  /** Wide screens have the room to show it at once. */
  readonly openWide?: boolean;
  /** It belongs to the page on paper. */
  readonly printed?: boolean;
}

const WIDE = '(min-width: 60em)';

/** A part of the answer that is folded away under its heading. What is in it stays in the page. */
export function Fold({ title, children, openWide = false, printed = false, ...rest }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (openWide && details.current) details.current.open = matchMedia(WIDE).matches;
  }, []);
  return (
    <details
      ref={details}
      class={`checker-details checker-fold ${rest.class ?? ''}`}
      data-printed={printed ? '' : undefined}
    >
      <summary>
        <h3>{title}</h3>
      </summary>
      {children}
    </details>
  );
}
