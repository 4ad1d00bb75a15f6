import type { Ref } from 'preact';
import type { Level } from '../../engine/index.ts';
import { card, ending, levels, type Situation, situations } from '../../i18n/ja/checker.ts';
import { Brands } from './Brands.tsx';
import { Contacts } from './Contacts.tsx';
import { Links } from './Links.tsx';
import { MarkedMessage } from './MarkedMessage.tsx';
import { NextSteps } from './NextSteps.tsx';
import { Notes } from './Notes.tsx';
import { Numbers } from './Numbers.tsx';
import { Schemes } from './Schemes.tsx';
import { Share } from './Share.tsx';
import { Signs } from './Signs.tsx';
import type { Judged, Surroundings } from './view.ts';

interface Props extends Judged, Surroundings {
  /** The message was put together from the list to tap. */
  readonly tapped: boolean;
  readonly situation: Situation;
  readonly onSituation: (situation: Situation) => void;
  readonly headingRef: Ref<HTMLHeadingElement>;
  /** Judges the text again, all of it as what was received. */
  readonly onReceived: () => void;
}

/** The summary names at most this many reasons: it may be read out on the telephone. */
const REASONS = 5;

/** Whether signs of this kind suggest an honest sender. */
const speaksFor = (kind: string): boolean => kind === 'reassurance';

/** The verdict with everything that explains it, in the order in which a frightened reader needs it. */
export function VerdictCard(props: Props) {
  const { text, verdict, explanations, details, tapped, situation, onSituation } = props;
  const { headingRef, onReceived, base, contacts, articles } = props;
  const surroundings = { base, contacts: contacts.filter(({ asOf }) => asOf), articles };
  const described = verdict.notes.includes('describes-scam');
  // A sign without weight is no reason for a level. In text about a scam it is shown all the same, because
  // its words are what the text speaks about.
  const against = verdict.signs.filter(
    ({ kind, weight }) => !speaksFor(kind) && (weight > 0 || described),
  );
  const honest = verdict.signs.filter(({ kind }) => speaksFor(kind));
  const numberOf = new Map([...against, ...honest].map(({ id }, index) => [id, index + 1]));

  const onCourt = (): void => {
    const court = situations.find(({ id }) => id === 'court');
    if (court) onSituation(court);
  };
  const { heading, lead } = levels[verdict.level];
  // Signs of an unknown message are folded, because ordinary messages have them too.
  const quiet = verdict.level === 'unknown' && !described;

  return (
    <section
      class={`verdict verdict--${verdict.level}`}
      data-level={verdict.level}
      aria-labelledby="checker-heading"
    >
      <Notes notes={verdict.notes} {...surroundings} onCourt={onCourt} />
      <Quoted verdict={verdict} onReceived={onReceived} />
      <div class="verdict__head">
        <h2 id="checker-heading" tabIndex={-1} ref={headingRef}>
          <Shape level={verdict.level} />
          <span>{heading}</span>
        </h2>
        <p class="verdict__lead">{lead}</p>
        {verdict.level === 'scam' && <p class="verdict__doubt">{card.ifGenuine}</p>}
        {verdict.level === 'scam' && (
          <p class="verdict__acted">
            <a href="#checker-situation">
              {card.alreadyActed}
              <span aria-hidden="true"> ›</span>
            </a>
          </p>
        )}
      </div>
      <NextSteps
        level={verdict.level}
        situation={situation}
        onSituation={onSituation}
        {...surroundings}
      />
      {against.length > 0 && (
        <section class="checker-part">
          <Found {...verdict} />
          <Signs
            signs={against}
            numberOf={numberOf}
            explanations={explanations}
            details={details}
            base={base}
            {...(quiet ? { shown: 0 } : {})}
          />
        </section>
      )}
      {honest.length > 0 && (
        <section class="checker-part">
          <h3>{card.genuineToo}</h3>
          <p>{card.genuineTooWhy}</p>
          <Signs
            signs={honest}
            numberOf={numberOf}
            explanations={explanations}
            details={details}
            base={base}
            shown={0}
          />
        </section>
      )}
      <MarkedMessage
        text={text}
        signs={[...against, ...honest]}
        numberOf={numberOf}
        title={tapped ? card.messageTapped : card.message}
      />
      <Numbers phones={verdict.phones} contacts={contacts} base={base} />
      <Links
        links={verdict.links.filter(({ mail }) => !mail)}
        named={verdict.brands}
        explanations={explanations}
      />
      <Brands ids={verdict.brands} explanations={explanations} details={details} />
      <Schemes
        ids={verdict.schemes}
        explanations={explanations}
        details={details}
        {...surroundings}
      />
      <Contacts contacts={surroundings.contacts} />
      {!verdict.notes.includes('court-document') && !situation.urgent && (
        <p class="verdict__ending">{ending[verdict.level]}</p>
      )}
      <Share
        text={text}
        verdict={verdict}
        explanations={explanations}
        details={details}
        tapped={tapped}
        situation={situation}
        contacts={surroundings.contacts}
        reasons={against.slice(0, REASONS).flatMap(({ id }) => explanations.rules[id]?.title ?? [])}
      />
    </section>
  );
}

/** Says which part of the text was judged, where it was not all. The reader can say that all was received. */
function Quoted({
  verdict,
  onReceived,
}: {
  readonly verdict: Judged['verdict'];
  readonly onReceived: () => void;
}) {
  const told = verdict.notes.includes('describes-scam');
  if (!verdict.quoted && !told) return null;
  return (
    <p class="checker-quoted">
      {verdict.quoted && !told && <span>{card.quoted}</span>}
      <button type="button" class="button" onClick={onReceived}>
        {told ? card.asReceived : card.allReceived}
      </button>
    </p>
  );
}

function Found({ level, notes }: { readonly level: Level; readonly notes: readonly string[] }) {
  if (notes.includes('describes-scam')) return <h3>{card.foundDescribed}</h3>;
  if (level !== 'unknown') return <h3>{card.found}</h3>;
  return (
    <>
      <h3>{card.foundLittle}</h3>
      <p>{card.foundLittleWhy}</p>
    </>
  );
}

/**
 * Tells the levels apart without colour: a block, a triangle, a question. Never a tick, and never a ring,
 * which means "correct" in Japan.
 */
function Shape({ level }: { readonly level: Level }) {
  return (
    <svg class="verdict__shape" viewBox="0 0 24 24" aria-hidden="true">
      {level === 'scam' && <path d="M2 2h20v20H2z" fill="currentColor" />}
      {level === 'suspicious' && <path d="M12 2 23 22H1z" fill="currentColor" />}
      {level === 'unknown' && (
        <path
          d="M7 8c0-7 10-7 10 0 0 4-5 4-5 8m0 4v3"
          fill="none"
          stroke="currentColor"
          stroke-width="3.5"
        />
      )}
    </svg>
  );
}
