import type { Details, Explanations, Sign } from '../../engine/index.ts';
import { card } from '../../i18n/client/checker.ts';
import { pageIn } from '../../i18n/client/locale.ts';
import { SourceLinks } from './SourceLinks.tsx';

interface Props {
  readonly signs: readonly Sign[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly explanations: Explanations;
  readonly details: Details;
  readonly base: string;
  /** How many are shown at once; the others are folded away. */
  readonly shown?: number;
}

/** Only this many are shown at first: they are the weightiest, and the reader should soon see what to do. */
export const SHOWN = 3;

/** The signs that were found. The reason and sources of each are folded, but for the weightiest one. */
export function Signs({ signs, shown = SHOWN, ...rest }: Props) {
  const others = signs.slice(shown);
  return (
    <>
      {shown > 0 && <List signs={signs.slice(0, shown)} {...rest} />}
      {others.length > 0 && (
        <details class="checker-details">
          <summary>{card.moreSigns(others.length, shown > 0)}</summary>
          <List signs={others} {...rest} />
        </details>
      )}
    </>
  );
}

function List({ signs, numberOf, explanations, details, base }: Props) {
  return (
    <ol class="checker-signs" start={numberOf.get(signs[0]?.id ?? '') ?? 1}>
      {signs.map(({ id }) => {
        const rule = explanations.rules[id];
        if (!rule) return null;
        return (
          <li key={id} data-sign={id}>
            <details open={numberOf.get(id) === 1}>
              <summary>
                <span class="badge" aria-hidden="true">
                  {numberOf.get(id)}
                </span>
                <span>{rule.title}</span>
              </summary>
              <p>{rule.why}</p>
              <SourceLinks ids={details.rules[id] ?? []} sources={details.sources} />
              {base !== '' && (
                <a class="checker-more" href={base + pageIn(`rules/${id}/`)}>
                  {card.signPage}
                </a>
              )}
            </details>
          </li>
        );
      })}
    </ol>
  );
}
