import type { Rulebook, Sign } from '../../engine/index.ts';
import { card } from '../../i18n/ja/checker.ts';
import { SourceLinks } from './SourceLinks.tsx';

interface Props {
  readonly signs: readonly Sign[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly rulebook: Rulebook;
  readonly base: string;
}

/** What was found, why it matters, and who says so. */
export function Signs({ signs, numberOf, rulebook, base }: Props) {
  return (
    <ol class="checker-signs">
      {signs.map(({ id }) => {
        const rule = rulebook.rules.find((candidate) => candidate.id === id);
        if (!rule) return null;
        return (
          <li key={id} data-sign={id}>
            <span class="badge" aria-hidden="true">
              {numberOf.get(id)}
            </span>
            <div>
              <p class="checker-signs__title">{rule.title.ja}</p>
              <p>{rule.why.ja}</p>
              <SourceLinks ids={rule.sources} sources={rulebook.sources} />
              <p class="checker-signs__rule">
                <a href={`${base}rules/${id}/`}>{card.ruleLink(rule.title.ja)}</a>
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
