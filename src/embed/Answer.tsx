import surroundings from 'virtual:embed/surroundings';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Situation } from '../advice/index.ts';
import { form } from '../i18n/client/checker.ts';
import { embed as words } from '../i18n/client/embed.ts';
import { type Advised, advise } from '../islands/checker/advise.ts';
import { announce } from '../islands/checker/announce.ts';
import { cameAtOnce } from '../islands/checker/arrival.ts';
import { Contacts } from '../islands/checker/Contacts.tsx';
import { Result } from '../islands/checker/Result.tsx';
import { useAnnouncement } from '../islands/checker/use-announcement.ts';
import { useJudge } from '../islands/checker/use-judge.ts';
import type { CheckerContact } from '../islands/checker/view.ts';
import type { Box } from './box.ts';
import type { Settings } from './settings.ts';

interface Props {
  readonly box: Box;
  readonly settings: Settings;
  /** The reader has pressed the button before this could answer. */
  readonly pressed: boolean;
}

/** So long after the last key, in milliseconds, a message is judged. */
const PAUSE = 150;

/** The answer to what stands in the box: that of the site, with the desks of the city. */
export function Answer({ box, settings, pressed }: Props) {
  const { locale, site, contacts: city } = settings;
  const heading = useRef<HTMLHeadingElement>(null);
  /** The reader has asked for the next answer and is taken to it. */
  const asked = useRef(false);
  const [situation, setSituation] = useState<Situation>('received');
  const { answer, details, ask, warmUp } = useJudge({
    rulebook: 'rulebook',
    explanations: `explanations-${locale}`,
    details: `details-${locale}`,
  });

  const judge = (delay: number): void => {
    box.said.textContent = '';
    if (box.message.value.trim() === '') setSituation('received');
    ask({ text: box.message.value }, delay);
  };
  const press = (): void => {
    if (box.message.value.trim() === '') {
      box.said.textContent = form.empty;
      box.message.focus();
      return;
    }
    asked.current = true;
    judge(0);
  };
  useListening(box, judge, press);
  useLayoutEffect(() => {
    warmUp();
    if (pressed) press();
    else judge(0);
  }, []);
  useEffect(() => {
    if (!asked.current || (answer.phase !== 'done' && answer.phase !== 'failed')) return;
    asked.current = false;
    heading.current?.focus();
  }, [answer]);

  const advised = useMemo(() => {
    if (answer.phase !== 'done') return undefined;
    const { question, verdict, ready } = answer;
    return withCity(advise(question, verdict, ready, situation, details.advice), city);
  }, [answer, situation, details, city]);
  const announcement = useAnnouncement(announce(answer, advised?.lead ?? ''), asked.current);

  return (
    <>
      <p role="status" class="visually-hidden">
        {announcement}
      </p>
      <Result
        answer={answer}
        details={details}
        tapped={false}
        advised={advised}
        onSituation={setSituation}
        onChannel={(channel) => answer.phase === 'done' && ask({ ...answer.question, channel }, 0)}
        onReceived={() => {
          asked.current = true;
          if (answer.phase === 'done') ask({ ...answer.question, received: true }, 0);
        }}
        onRetry={press}
        headingRef={heading}
        base={site}
        contacts={[...city, ...surroundings.contacts]}
        articles={site === '' ? [] : surroundings.articles}
        calendar={surroundings.calendar}
      />
      <Around city={city} site={site} />
    </>
  );
}

/**
 * Hears what is done with the box as long as the answer is shown: from the
 * moment on at which the element hands it over, and not only once the page was
 * painted, because a key pressed between would be heard by nobody.
 */
function useListening(box: Box, judge: (delay: number) => void, press: () => void): void {
  const latest = useRef({ judge, press });
  latest.current = { judge, press };
  useLayoutEffect(() => {
    let length = 0;
    const listening = new AbortController();
    const { signal } = listening;
    box.message.addEventListener(
      'input',
      (event) => {
        const after = box.message.value.length;
        const atOnce = cameAtOnce((event as InputEvent).inputType, length, after);
        length = after;
        latest.current.judge(atOnce ? 0 : PAUSE);
      },
      { signal },
    );
    box.check.addEventListener('click', () => latest.current.press(), { signal });
    box.clear.addEventListener(
      'click',
      () => {
        box.message.value = '';
        length = 0;
        latest.current.judge(0);
        box.said.textContent = form.cleared;
        box.message.focus();
      },
      { signal },
    );
    return () => listening.abort();
  }, [box]);
}

/**
 * Puts the desks of the city among those that the advice names: in front, but for who has done something already.
 * There the desk that cannot wait stays the first.
 */
function withCity(advised: Advised, city: readonly CheckerContact[]): Advised {
  const own = city.map(({ id }) => id);
  const [first, ...others] = advised.contacts;
  const contacts =
    advised.situation === 'received' || first === undefined
      ? [...own, ...advised.contacts]
      : [first, ...own, ...others];
  return { ...advised, contacts };
}

/** Below the answer: the desks of the city, and the way on for who has no message. */
function Around({ city, site }: { readonly city: Settings['contacts']; readonly site: string }) {
  return (
    <>
      {city.length > 0 && (
        <section class="checker-part">
          <h3>{words.contacts}</h3>
          <Contacts contacts={city} calendar={surroundings.calendar} now={new Date()} />
        </section>
      )}
      {site !== '' && (
        <p>
          <a class="lone-link" href={`${site}check/#tap`}>
            {words.byPhone}
            <span aria-hidden="true"> ›</span>
          </a>
        </p>
      )}
    </>
  );
}
