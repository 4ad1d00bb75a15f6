import { useEffect, useState } from 'preact/hooks';
import { numberPage } from '../../addresses/index.ts';
import { pageIn } from '../../i18n/client/locale.ts';
import { kindOf } from '../../i18n/client/number-kinds.ts';
import { loadAreaNames, loadCountryNames } from '../../i18n/client/places.ts';
import { search } from '../../i18n/client/search.ts';
import type { NumberAnalysis } from '../../phone/index.ts';
import {
  isNumberOf,
  type NumberAnswer,
  type SearchContact,
  type ToldHit,
} from '../../search/index.ts';
import { formatDate } from '../checker/view.ts';
import { FromAbroad } from '../numbers/FromAbroad.tsx';
import type { Part } from './use-search.ts';

interface Props {
  readonly base: string;
  readonly analysis: NumberAnalysis;
  readonly answer: Part<NumberAnswer>;
  readonly contacts: readonly SearchContact[];
}

/**
 * The kind of a number, the contact that has it, and the reports about it. That there are none is said below, with
 * the next step.
 */
export function NumberPart({ base, analysis, answer, contacts }: Props) {
  const { number, kind, formatted } = analysis;
  const owner = contacts.find((contact) => isNumberOf(contact, number.digits));
  return (
    <section class="search-part search-number" data-number-kind={kind}>
      <h2 translate={false}>{search.number.title(formatted)}</h2>
      <p>{useKindText(analysis)}</p>
      <FromAbroad base={base} analysis={analysis} />
      {owner && <p>{search.number.contact(owner.name)}</p>}
      {analysis.emergency && <p>{search.number.emergency}</p>}
      {!owner && <Listing kind={kind} answer={answer} />}
    </section>
  );
}

function Listing({
  kind,
  answer,
}: {
  readonly kind: NumberAnalysis['kind'];
  readonly answer: Part<NumberAnswer>;
}) {
  if (answer === 'loading') return <p>{search.looking}</p>;
  if (answer === 'failed') return <p>{search.failed.numbers}</p>;
  // The digits of a part are in many numbers, and nobody calls from 110.
  if (kind === 'partial' || kind === 'special') return null;
  return answer.hits[0]?.match === 'partial' ? <p>{search.number.onlyPartial}</p> : null;
}

/** In the order they are shown. */
export const MATCHES = ['exact', 'masked', 'partial'] as const;

/** Listed numbers: the same, masked ones that may be the same, then those that contain the digits. */
export function NumberHits({
  base,
  answer,
}: {
  readonly base: string;
  readonly answer: NumberAnswer;
}) {
  const { hits } = answer;
  return (
    <section class="search-part" aria-labelledby="search-numbers">
      <h2 id="search-numbers">{search.numbers}</h2>
      {MATCHES.map((match) => {
        const group = hits.filter((hit) => hit.match === match);
        return (
          group.length > 0 && (
            <div key={match} class="search-numbers">
              <h3>{search.number[match]}</h3>
              <ul class="link-list">
                {group.map((hit) => (
                  <NumberLink key={hit.digits} base={base} hit={hit} />
                ))}
              </ul>
              {match === 'masked' && <p class="small">{search.number.maskedNote}</p>}
            </div>
          )
        );
      })}
      <NumberNotes answer={answer} />
    </section>
  );
}

/** Says what it means that a number is listed, and how many more there are. */
export function NumberNotes({ answer: { hits, count } }: { readonly answer: NumberAnswer }) {
  return (
    <>
      {count > hits.length && <p>{search.firstOf(hits.length, count)}</p>}
      <p class="small">{search.number.meaning}</p>
      {hits[0]?.match !== 'partial' && <p>{search.number.doNotCall}</p>}
    </>
  );
}

function NumberLink({ base, hit }: { readonly base: string; readonly hit: ToldHit }) {
  return (
    <li data-hit="number" data-match={hit.match}>
      <a href={base + pageIn(numberPage(hit.digits, hit.own))}>
        <NumberText hit={hit} />
      </a>
    </li>
  );
}

/** A listed number as the text of a link. */
export function NumberText({ hit }: { readonly hit: ToldHit }) {
  const { formatted, match, names, latest } = hit;
  return (
    <>
      <span class="link-list__title" translate={false}>
        {search.number.report(formatted)}
      </span>
      {match !== 'partial' && (
        <span class="link-list__note">
          {latest ? search.number.latest(formatDate(latest)) : search.number.undated}
          {names.length > 0 && search.number.names(names)}
        </span>
      )}
    </>
  );
}

/** The kind in words. The names of all places are large, so they are loaded when one is needed. */
function useKindText(analysis: NumberAnalysis): string {
  const { kind } = analysis;
  const [names, setNames] = useState<Readonly<Record<string, string>>>();
  useEffect(() => {
    let here = true;
    const loaded =
      kind === 'fixed'
        ? loadAreaNames()
        : kind === 'international'
          ? loadCountryNames()
          : undefined;
    loaded?.then(
      (all) => here && setNames(all),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [kind]);
  return kindOf(analysis, names);
}
