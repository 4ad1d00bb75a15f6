import { originalLang } from '../../i18n/client/locale.ts';
import { practice as words } from '../../i18n/client/practice.ts';
import { type PracticeData, type PracticeMessage, type PracticeSet, textOf } from './rounds.ts';

interface Props {
  readonly set: PracticeSet;
  readonly messages: readonly PracticeMessage[];
  readonly rules: PracticeData['rules'];
}

/** The round for paper: the messages with boxes to tick, and the answers on a page of their own. */
export function Worksheet({ set, messages, rules }: Props) {
  return (
    <div class="practice-sheet">
      <section>
        <h2>{words.sheet.title(words.levels[set.level], set.round)}</h2>
        <p>{words.sheet.lead}</p>
        <ol>
          {messages.map((message) => (
            <li key={textOf(message)}>
              <p class="practice-sheet__text" lang={originalLang}>
                {textOf(message)}
              </p>
              <p>
                □ {words.answers.act}　□ {words.answers.check}
              </p>
            </li>
          ))}
        </ol>
      </section>
      <section class="practice-sheet__answers">
        <h2>
          {words.sheet.title(words.levels[set.level], set.round)}　{words.sheet.answers}
        </h2>
        <p>{words.sheet.remember}</p>
        <ol>
          {messages.map(({ scam, signs, route }, at) => (
            <li key={at}>
              <p>
                <strong>{scam ? words.sheet.scam : words.sheet.honest}</strong>
                {scam && `　${signs.map((id) => rules[id]?.title).join(words.sheet.between)}`}
              </p>
              <p>{words.routes[route]}</p>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
