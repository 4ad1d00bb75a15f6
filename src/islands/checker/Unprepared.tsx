import type { Ref } from 'preact';
import { checklist, status, tapGroups } from '../../i18n/client/checker.ts';

interface Props {
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly onRetry: () => void;
}

/** There is no verdict without a rulebook. What a reader can still do is look for themselves. */
export function Unprepared({ headingRef, onRetry }: Props) {
  return (
    <section class="panel checker-unprepared" aria-labelledby="checker-heading">
      <h2 class="panel__title" id="checker-heading" tabIndex={-1} ref={headingRef}>
        {status.failed}
      </h2>
      <p>{status.failedWhy}</p>
      <p>
        <button type="button" class="button" onClick={onRetry}>
          {status.retry}
        </button>
      </p>
      <p>{status.byEye}</p>
      <p>{checklist.intro}</p>
      {tapGroups.map(({ id, title, items }) => (
        <div key={id}>
          <h3>{title}</h3>
          <ul>
            {items
              .filter((item) => item.id !== 'court')
              .map((item) => (
                <li key={item.id}>{item.label}</li>
              ))}
          </ul>
        </div>
      ))}
      <p>{checklist.court}</p>
    </section>
  );
}
