import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { search } from '../../i18n/ja/search.ts';
import type { CheckerProps } from '../Checker.tsx';

const words = search.message;

interface Props {
  readonly text: string;
  readonly checker: CheckerProps;
  /** The reader was typing: the box goes on taking the keys. */
  readonly typing: boolean;
  readonly onBack: () => void;
}

/** The checker in place of the search, with a message that stays in this page's memory. */
export function Message({ text, checker, typing, onBack }: Props) {
  const [Checker, setChecker] = useState<FunctionComponent<CheckerProps> | 'failed'>();
  const heading = useRef<HTMLHeadingElement>(null);
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!typing) heading.current?.focus();
    import('../Checker.tsx').then(
      (module) => setChecker(() => module.default),
      () => setChecker('failed'),
    );
  }, []);

  // Its box is uncontrolled: it judges what stands in it.
  useEffect(() => {
    const box = place.current?.querySelector('textarea');
    if (!box) return;
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    if (!typing) return;
    box.focus();
    box.setSelectionRange(text.length, text.length);
  }, [Checker, text]);

  return (
    <section class="search-message">
      <h2 ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      {Checker === 'failed' ? (
        <p>
          {words.failed} <a href={`${checker.base}check/`}>{words.page}</a>
        </p>
      ) : (
        <>
          <p>{words.text}</p>
          <div ref={place}>{Checker ? <Checker {...checker} /> : <p>{search.looking}</p>}</div>
        </>
      )}
      <p>
        <button type="button" class="button button--small" onClick={onBack}>
          {words.back}
        </button>
      </p>
    </section>
  );
}
