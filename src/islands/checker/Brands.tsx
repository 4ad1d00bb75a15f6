import type { Details, Explanations } from '../../engine/index.ts';
import { card } from '../../i18n/client/checker.ts';
import { SourceLinks } from './SourceLinks.tsx';

interface Props {
  readonly ids: readonly string[];
  readonly explanations: Explanations;
  readonly details: Details;
}

/** A message that names more companies than this is not from any of them. */
const SHOWN = 2;

/** How to check without using the message, and what the named companies say they never do. */
export function Brands({ ids, explanations, details }: Props) {
  const brands = ids
    .flatMap((id) => {
      const brand = explanations.brands[id];
      return brand ? { ...brand, never: details.brands[id] ?? [] } : [];
    })
    .slice(0, SHOWN);
  return (
    <div class="checker-part">
      <p>{card.checkOwnRoute}</p>
      {brands.map(({ name, verify, never, caution }) => (
        <div key={name} class="checker-brand">
          <p>{verify}</p>
          {caution && <p>{caution}</p>}
          {never.length > 0 && (
            <details class="checker-details">
              <summary>{card.brand(name)}</summary>
              <ul class="checker-facts">
                {never.map(({ fact, source }) => (
                  <li key={fact}>
                    <p>{fact}</p>
                    {source && <SourceLinks ids={[source]} sources={details.sources} />}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
      ))}
    </div>
  );
}
