import type { Rulebook } from '../../engine/index.ts';
import { card } from '../../i18n/ja/checker.ts';
import { SourceLinks } from './SourceLinks.tsx';

interface Props {
  readonly ids: readonly string[];
  readonly rulebook: Rulebook;
}

/** A message that names more companies than this is not from any of them. */
const SHOWN = 2;
const STATEMENTS = 3;

/** How to check by a route of one's own, and what the named companies say they never do. */
export function Brands({ ids, rulebook }: Props) {
  const brands = ids
    .flatMap((id) => rulebook.brands.find((brand) => brand.id === id) ?? [])
    .slice(0, SHOWN);
  return (
    <section class="checker-part">
      <h3>{card.check}</h3>
      <p>{card.checkOwnRoute}</p>
      {brands.map(({ id, name, verify, never, caution }) => (
        <div key={id} class="checker-brand">
          <p>{verify.ja}</p>
          {caution && <p>{caution.ja}</p>}
          {never.length > 0 && (
            <details class="checker-details">
              <summary>{card.brand(name.ja)}</summary>
              <ul class="checker-facts">
                {never.slice(0, STATEMENTS).map(({ fact, source }) => (
                  <li key={fact.ja}>
                    <p>{fact.ja}</p>
                    {source && <SourceLinks ids={[source]} sources={rulebook.sources} />}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
      ))}
    </section>
  );
}
