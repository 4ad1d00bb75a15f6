import type { Explanations, LinkEntity } from '../../engine/index.ts';
import { anyCompany, linkTraits, links as words } from '../../i18n/client/checker.ts';
import { defangHost } from './defang.ts';

interface Props {
  readonly links: readonly LinkEntity[];
  /** Ids of the brands the message names. */
  readonly named: readonly string[];
  readonly explanations: Explanations;
}

const SHOWN = 5;

/** The hosts of the links, as text that cannot be opened, and what the form of each link tells. */
export function Links({ links, named, explanations }: Props) {
  const distinct = links.filter(
    (link, index) =>
      links.findIndex((other) => other.host === link.host && other.text === link.text) === index,
  );
  if (distinct.length === 0) return null;
  const nameOf = (id: string | undefined): string =>
    explanations.brands[id ?? '']?.name ?? anyCompany;
  return (
    <div class="checker-part">
      <ul class="checker-facts">
        {distinct.slice(0, SHOWN).map((link) => (
          <li key={link.start}>
            <p>
              {link.host === '' ? (
                words.unreadable
              ) : (
                <>
                  {words.destination}
                  <strong class="checker-host" translate={false}>
                    {defangHost(link.host)}
                  </strong>
                </>
              )}
            </p>
            {link.traits.map((trait) => (
              <p key={trait}>
                {linkTraits[trait](nameOf(trait === 'outside-brand' ? named[0] : link.brand))}
              </p>
            ))}
            {link.traits.length === 0 && link.host !== '' && <p>{words.plain}</p>}
          </li>
        ))}
      </ul>
      {distinct.length > SHOWN && <p>{words.more(distinct.length - SHOWN)}</p>}
      <p>
        <strong>{words.doNotOpen}</strong>
      </p>
      <p class="soft small">{words.defanged}</p>
    </div>
  );
}
