import { useRef, useState } from 'preact/hooks';
import type { Situation } from '../../advice/index.ts';
import type { Channel } from '../../engine/index.ts';
import { actions, situations, situationsByCall } from '../../i18n/client/answer.ts';
import type { Words } from '../../i18n/words.ts';
import { FirstStep, FurtherSteps } from './Advice.tsx';
import type { Advised } from './advise.ts';
import { Call } from './Contacts.tsx';
import type { Surroundings } from './view.ts';

interface Props extends Omit<Surroundings, 'calendar'> {
  readonly advised: Advised;
  readonly onSituation: (situation: Situation) => void;
}

/** The large choices, each with what it can be more exactly. */
const GROUPS = [
  { id: 'called', situations: ['called', 'visit'] },
  { id: 'told', situations: ['told', 'gift', 'card'] },
  { id: 'paid', situations: ['paid-store', 'paid-bank', 'gift', 'paid'] },
  { id: 'link', situations: ['link', 'card', 'app'] },
] as const satisfies readonly {
  readonly id: Situation;
  readonly situations: readonly Situation[];
}[];
/** What nobody has done who has chosen none of them. */
const OTHERS: readonly Situation[] = ['court', 'visit'];

/**
 * What the reader has done, in words that fit how the message came.
 *
 * @param words In whose language; that of the page where none are given.
 */
export function situationLabel(
  situation: Situation,
  channel: Channel,
  words: Pick<Words['answer'], 'situations' | 'situationsByCall'> = {
    situations,
    situationsByCall,
  },
): string {
  return (
    (channel === 'voice' ? words.situationsByCall[situation] : undefined) ??
    words.situations[situation]
  );
}

/**
 * The way for who has called or paid already: one button, four large choices, and then the step that cannot
 * wait with its telephone button, all in one place.
 */
export function Acted({ advised, onSituation, base, contacts, articles }: Props) {
  const { situation, channel } = advised;
  const [open, setOpen] = useState(false);
  const result = useRef<HTMLDivElement>(null);
  const acted = situation !== 'received';
  const shown = open || acted;
  const choose = (choice: Situation): void => {
    onSituation(choice);
    requestAnimationFrame(() => result.current?.scrollIntoView({ block: 'nearest' }));
  };
  return (
    <div class="checker-acted" id="checker-situation" tabIndex={-1}>
      <button
        type="button"
        class="checker-acted__open"
        aria-expanded={shown}
        aria-controls="checker-actions"
        onClick={() => {
          if (acted) onSituation('received');
          setOpen(!shown);
        }}
      >
        {acted ? actions.undo : actions.button}
      </button>
      <div id="checker-actions" hidden={!shown}>
        {shown && <Choices situation={situation} channel={channel} onChoose={choose} />}
        <div ref={result} class="checker-acted__result" aria-live="polite">
          {acted && (
            <Result advised={advised} base={base} contacts={contacts} articles={articles} />
          )}
        </div>
      </div>
    </div>
  );
}

interface ChoicesProps {
  readonly situation: Situation;
  readonly channel: Channel;
  readonly onChoose: (situation: Situation) => void;
}

/** The large choices; below the one taken, what it can be more exactly. */
function Choices({ situation, channel, onChoose }: ChoicesProps) {
  // Some exact choices belong to two large ones: the one that was tapped stays.
  const [group, setGroup] = useState<Situation>();
  const chosen =
    GROUPS.find(({ id }) => id === group) ??
    GROUPS.find(({ situations }) => (situations as readonly Situation[]).includes(situation));
  const isChosen = situation !== 'received' && chosen !== undefined;
  const exact: readonly Situation[] = isChosen ? chosen.situations : OTHERS;
  return (
    <>
      <p class="checker-acted__ask">{actions.ask}</p>
      <div class="checker-acted__groups">
        {GROUPS.map(({ id }) => (
          <button
            key={id}
            type="button"
            class="checker-acted__group"
            aria-pressed={isChosen && chosen.id === id}
            onClick={() => {
              setGroup(id);
              onChoose(id);
            }}
          >
            {actions.groups[id]}
          </button>
        ))}
      </div>
      <fieldset class="checker-choice">
        <legend class="visually-hidden">{actions.exactly}</legend>
        <div class="checker-choice__row">
          {exact.map((id) => (
            <label key={id} class="checker-choice__item">
              <input
                type="radio"
                name="checker-situation"
                checked={id === situation}
                onChange={() => onChoose(id)}
              />
              <span>{situationLabel(id, channel)}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}

function Result({ advised, contacts, ...rest }: Omit<Props, 'onSituation'>) {
  const first = contacts.find(({ id }) => id === advised.contacts[0]);
  return (
    <>
      <FirstStep>{advised.first}</FirstStep>
      {first && <Call contact={first} />}
      <FurtherSteps advised={advised} {...rest} />
    </>
  );
}
