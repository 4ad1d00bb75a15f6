import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { pageIn } from '../../i18n/client/locale.ts';
import { search } from '../../i18n/client/search.ts';
import styles from '../../styles/checker-in-search.css?url';
import type { CheckerProps } from '../Checker.tsx';
import { loadStyles } from '../load-styles.ts';
import type { Part } from './use-search.ts';

export type LoadChecker = () => Promise<{ readonly default: FunctionComponent<CheckerProps> }>;

interface Props {
  readonly text: string;
  /** Path the site is served under, with a slash at its end. */
  readonly base: string;
  readonly checker: Part<CheckerProps>;
  /** Loads the checker in the language of the page. */
  readonly loadChecker: LoadChecker;
  /** The reader was typing, so the box keeps the focus. */
  readonly typing: boolean;
  readonly onBack: () => void;
}

/** The checker in place of the search results, for a message that stays in the memory of this page. */
export function Message({ text, base, checker, loadChecker, typing, onBack }: Props) {
  const [Checker, setChecker] = useState<FunctionComponent<CheckerProps> | 'failed'>();
  const heading = useRef<HTMLHeadingElement>(null);
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!typing) heading.current?.focus();
    Promise.all([loadChecker(), loadStyles(styles)]).then(
      ([module]) => setChecker(() => module.default),
      () => setChecker('failed'),
    );
  }, []);

  // The checker's box is uncontrolled; the checker judges whatever text is in it.
  useEffect(() => {
    const box = place.current?.querySelector('textarea');
    if (!box) return;
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    if (!typing) return;
    box.focus();
    box.setSelectionRange(text.length, text.length);
  }, [Checker, checker, text]);

  return (
    <section class="search-message">
      <h2 ref={heading} tabIndex={-1}>
        {search.message.title}
      </h2>
      {Checker === 'failed' || checker === 'failed' ? (
        <p>
          {search.message.failed} <a href={base + pageIn('check/')}>{search.message.page}</a>
        </p>
      ) : (
        <>
          <p>{search.message.text}</p>
          <div ref={place}>
            {Checker && checker !== 'loading' ? (
              <Checker {...checker} />
            ) : (
              <p>{search.message.opening}</p>
            )}
          </div>
        </>
      )}
      <p>
        <button type="button" class="button button--small" onClick={onBack}>
          {search.message.back}
        </button>
      </p>
    </section>
  );
}
