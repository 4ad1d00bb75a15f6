import type { ComponentChildren, Ref } from 'preact';
import type { Situation } from '../../advice/index.ts';
import type { Channel } from '../../engine/index.ts';
import { status } from '../../i18n/client/checker.ts';
import type { Advised } from './advise.ts';
import type { Answer } from './judge.ts';
import { Links } from './Links.tsx';
import type { SaidBehind } from './load.ts';
import { Numbers } from './Numbers.tsx';
import { VerdictCard } from './VerdictCard.tsx';
import type { Surroundings } from './view.ts';

export interface DoneProps extends Surroundings {
  readonly answer: Extract<Answer, { readonly phase: 'done' }>;
  readonly details: SaidBehind;
  readonly tapped: boolean;
  /** Of a verdict, what the reader is told to do. */
  readonly advised: Advised | undefined;
  readonly onSituation: (situation: Situation) => void;
  readonly onChannel: (channel: Channel) => void;
  readonly headingRef: Ref<HTMLHeadingElement>;
  /** Judges the text again, all of it as what was received. */
  readonly onReceived: () => void;
}

/** A verdict, or an answer where there is nothing to judge. Loaded with the engine. */
export function Done({ answer, advised, ...rest }: DoneProps) {
  const { headingRef, base, contacts } = rest;
  const { question, verdict, ready } = answer;
  const told = { headingRef };
  if (verdict.nothing === 'empty') return null;
  if (verdict.nothing === 'no-words') {
    return <Told {...told} title={status.noWords} why={status.noWordsWhy} />;
  }
  // A link that imitates a company is judged like any other message.
  if (verdict.nothing === 'number-only' && verdict.level === 'unknown') {
    return (
      <Told {...told} title={status.numberOnly} why={status.numberOnlyWhy}>
        <Numbers phones={verdict.phones} contacts={contacts} base={base} bare />
      </Told>
    );
  }
  if (verdict.nothing === 'link-only' && verdict.level === 'unknown') {
    return (
      <Told {...told} title={status.linkOnly} why={status.linkOnlyWhy}>
        <Links links={verdict.links} named={verdict.brands} explanations={ready.explanations} />
      </Told>
    );
  }
  if (!advised) return null;
  return (
    <VerdictCard
      {...rest}
      text={question.text}
      verdict={verdict}
      explanations={ready.explanations}
      advised={advised}
    />
  );
}

function Told({
  headingRef,
  title,
  why,
  children,
}: {
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly title: string;
  readonly why: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <section class="panel checker-told" aria-labelledby="checker-heading">
      <h2 class="panel__title" id="checker-heading" tabIndex={-1} ref={headingRef}>
        {title}
      </h2>
      <p>{why}</p>
      {children}
    </section>
  );
}
