import type { Level, NoteId, Verdict } from '../../../src/engine/index.ts';

/** The languages that the package has sentences and explanations in; the first is what the command speaks unasked. */
export const LANGUAGES = ['ja', 'ja-easy', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** What a verdict is told with in one language: data, like the explanations of its findings. */
export interface Sentences {
  /** The sentence of a level. */
  readonly levels: Readonly<Record<Level, string>>;
  /** What follows it. */
  readonly lead: Readonly<Record<Level, string>>;
  /** The last line. */
  readonly ending: Readonly<Record<Level, string>>;
  /** What stands above the level. */
  readonly notes: Readonly<Record<NoteId, string>>;
  /** Why there is nothing to judge. */
  readonly nothing: Readonly<Record<NonNullable<Verdict['nothing']>, string>>;
  /** What stands over and between the findings. */
  readonly headings: {
    readonly ifGenuine: string;
    readonly quoted: string;
    readonly genuineToo: string;
    readonly found: string;
    readonly scheme: string;
    readonly comma: string;
  };
  /** What the command says of its use; `{what}` is what somebody typed. */
  readonly command: {
    readonly usage: string;
    readonly noCommand: string;
    readonly unknownCommand: string;
    readonly unknownOption: string;
    readonly unknownChannel: string;
    readonly unknownLanguage: string;
  };
}
