import * as en from '../../src/i18n/en/command.ts';
import { words } from '../../src/i18n/index.ts';
import * as ja from '../../src/i18n/ja/command.ts';
import * as easy from '../../src/i18n/ja-easy/command.ts';
import { makeAnnotator, withoutReadings } from '../../src/i18n/readings.ts';
import type { Language, Sentences } from './src/sentences.ts';

const COMMAND: Readonly<Record<Language, typeof en | typeof ja | typeof easy>> = {
  ja,
  en,
  'ja-easy': easy,
};

/** Stands in a sentence for what somebody typed. */
const WHAT = '{what}';

/** Gathers from the interface of the site what the package tells a verdict with, as data. */
export function sentencesOf(language: Language): Sentences {
  const { card, levels, notes } = words(language).checker;
  const { command, ending, lead, nothing } = COMMAND[language];
  return plain({
    levels,
    lead,
    ending,
    notes,
    nothing,
    headings: {
      ifGenuine: card.ifGenuine,
      quoted: card.quoted,
      genuineToo: card.genuineToo,
      found: command.found,
      scheme: command.scheme,
      comma: card.comma,
    },
    command: {
      usage: command.usage,
      noCommand: command.noCommand,
      unknownCommand: command.unknownCommand(WHAT),
      unknownOption: command.unknownOption(WHAT),
      unknownChannel: command.unknownChannel(WHAT),
      unknownLanguage: command.unknownLanguage(WHAT),
    },
  });
}

/** Reads the marks of writers, `{方|かた}`. */
const annotate = makeAnnotator({});

/** The same data without the readings above kanji, which only a page can show. */
export function plain<T>(data: T): T {
  return JSON.parse(withoutReadings(annotate(JSON.stringify(data))));
}
