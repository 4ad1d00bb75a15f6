import { originalLang } from '../../i18n/client/locale.ts';
import type { Words } from '../../i18n/words.ts';
import { addToAnswer } from './extra.ts';
import { sentencesOf } from './sentences.ts';
import type { Judged } from './view.ts';

/** A message that goes on and on says the same again. */
const SHOWN = 6;

let words: Words['meaning'];

/** Adds to every answer what the message says, for readers of a language in these words. */
export function explainMeaning(meaning: Words['meaning']): void {
  words = meaning;
  addToAnswer(Meaning);
}

/**
 * Says in the reader's language what a message in Japanese says, sentence by sentence, as far as signs, numbers
 * and links were found in it.
 */
function Meaning({ text, verdict, explanations }: Judged) {
  const sentences = sentencesOf(text, verdict).slice(0, SHOWN);
  if (sentences.length === 0) return null;
  return (
    <section class="checker-part checker-meaning" data-meaning>
      <h3>{words.title}</h3>
      <ol>
        {sentences.map((sentence, index) => (
          <li key={index}>
            <q lang={originalLang} translate={false}>
              {sentence.text}
            </q>
            <ul>
              {sentence.signs.map((id) => (
                <li key={id}>{explanations.rules[id]?.title}</li>
              ))}
              {sentence.phones.map((phone) => (
                <li key={phone}>
                  {words.phone}
                  <span translate={false}>{phone}</span>
                </li>
              ))}
              {sentence.hosts.map((host) => (
                <li key={host}>
                  {words.link}
                  <span translate={false}>{host}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
