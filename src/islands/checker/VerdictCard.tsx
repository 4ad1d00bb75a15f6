import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import type { Situation } from '../../advice/index.ts';
import { type Channel, type Level, type Sign, sidesOf } from '../../engine/index.ts';
import { answer as words } from '../../i18n/client/answer.ts';
import { card, levels } from '../../i18n/client/checker.ts';
import { prefix } from '../../i18n/client/locale.ts';
import { Acted } from './Acted.tsx';
import { Came, FirstStep, FurtherSteps } from './Advice.tsx';
import type { Advised } from './advise.ts';
import { Contacts } from './Contacts.tsx';
import { Evidence } from './Evidence.tsx';
import { Extra } from './extra.ts';
import { Fold } from './Fold.tsx';
import { COURT_ARTICLE, Notes } from './Notes.tsx';
import { Share } from './Share.tsx';
import { Signs } from './Signs.tsx';
import { findArticle, type Judged, type Surroundings } from './view.ts';
import { Waiting } from './Waiting.tsx';

interface Props extends Judged, Surroundings {
  readonly advised: Advised;
  /** The message was put together from the list to tap. */
  readonly tapped: boolean;
  readonly onSituation: (situation: Situation) => void;
  readonly onChannel: (channel: Channel) => void;
  readonly headingRef: Ref<HTMLHeadingElement>;
  /** Judges the text again, all of it as what was received. */
  readonly onReceived: () => void;
}

/** The summary names at most this many reasons: it may be read out on the telephone. */
const REASONS = 5;

/**
 * The verdict: what was found, the one thing to do, the way for who has paid already, and three reasons.
 * Everything else is folded under its heading, in the order in which a frightened reader may need it.
 */
export function VerdictCard(props: Props) {
  const { verdict, advised, contacts, base, articles, calendar } = props;
  const [now] = useState(() => new Date());
  const { against, honest } = sidesOf(verdict);
  const offered = advised.contacts.flatMap((id) => contacts.find((one) => one.id === id) ?? []);
  const numberOf = new Map([...against, ...honest].map(({ id }, index) => [id, index + 1]));
  const surroundings = { base, articles };

  return (
    <section
      class={`verdict verdict--${verdict.level}`}
      data-level={verdict.level}
      aria-labelledby="checker-heading"
    >
      <Notes notes={verdict.notes} {...surroundings} onCourt={() => props.onSituation('court')} />
      <Quoted verdict={verdict} onReceived={props.onReceived} />
      <Head level={verdict.level} lead={advised.lead} headingRef={props.headingRef} />
      <div class="verdict__body">
        <div>
          <Next {...props} now={now} />
          {Extra && <Extra {...props} />}
          <Reasons {...props} against={against} numberOf={numberOf} />
          {verdict.level === 'scam' && <IfGenuine {...surroundings} />}
          <div class="checker-folds">
            <Fold title={words.more} printed>
              {advised.situation === 'received' && (
                <FurtherSteps advised={advised} {...surroundings} />
              )}
              <Came channel={advised.channel} onChannel={props.onChannel} />
            </Fold>
            <Fold title={card.contacts} printed>
              <Contacts contacts={offered} calendar={calendar} now={now} />
            </Fold>
          </div>
        </div>
        <div class="checker-folds">
          <Evidence
            {...props}
            signs={[...against, ...honest]}
            honest={honest}
            numberOf={numberOf}
          />
        </div>
      </div>
      <Share
        {...props}
        contacts={offered}
        reasons={against.slice(0, REASONS).map(({ id }) => id)}
      />
    </section>
  );
}

/** The one thing to do, the way for who has acted already, and that it can wait. */
function Next(props: Props & { readonly now: Date }) {
  const { verdict, advised, contacts, calendar, now } = props;
  const canWait = !advised.urgent && !verdict.notes.includes('court-document');
  return (
    <div class="checker-next" id="checker-next">
      {advised.situation === 'received' && <FirstStep>{advised.first}</FirstStep>}
      <Acted {...props} />
      {canWait && (
        <Waiting level={verdict.level} contacts={contacts} calendar={calendar} now={now} />
      )}
    </div>
  );
}

function Head({
  level,
  lead,
  headingRef,
}: {
  readonly level: Level;
  readonly lead: string;
  readonly headingRef: Ref<HTMLHeadingElement>;
}) {
  return (
    <div class="verdict__head">
      <h2 id="checker-heading" tabIndex={-1} ref={headingRef}>
        <Shape level={level} />
        <span>{levels[level]}</span>
      </h2>
      <p class="verdict__lead">{lead}</p>
    </div>
  );
}

interface ReasonsProps extends Judged {
  readonly against: readonly Sign[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly base: string;
}

function Reasons({ against, numberOf, verdict, explanations, details, base }: ReasonsProps) {
  if (against.length === 0) return null;
  // Signs of an unknown message are folded, because ordinary messages have them too.
  const quiet = verdict.level === 'unknown' && !verdict.notes.includes('describes-scam');
  return (
    <section class="checker-part checker-reasons">
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
  );
}

/** For the case that a scam is none, and for papers that only a court can send. */
function IfGenuine({ base, articles }: Pick<Surroundings, 'base' | 'articles'>) {
  const court = findArticle(articles, COURT_ARTICLE);
  return (
    <div class="verdict__doubt">
      <p>{card.ifGenuine}</p>
      <p>
        {court ? (
          <a href={`${base}${prefix}${court.id}/`}>
            {words.court}
            <span aria-hidden="true"> ›</span>
          </a>
        ) : (
          words.court
        )}
      </p>
    </div>
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
