import type { Channel, NoteId } from './types.ts';
import type { WordList } from './word-list.ts';

/** What the engine needs to know of one group of a rule. */
export interface GroupSpec {
  /** Sets of words, by their position in the lexicon. */
  readonly lexicon?: readonly number[] | undefined;
  readonly words?: WordList | undefined;
  readonly patterns?: readonly string[] | undefined;
  readonly entity?: 'phone' | 'link' | 'amount' | 'deadline' | 'email' | 'opening' | undefined;
  readonly phoneKinds?: readonly string[] | undefined;
  readonly linkTrait?: string | undefined;
  readonly brand?: 'any' | readonly string[] | undefined;
  readonly fakeNamesOnly?: boolean | undefined;
  /** Present when it occurs anywhere in the message, not only within the rule's distance. */
  readonly anywhere?: boolean | undefined;
  /** Only occurrences inside, or only those outside, quotation marks count. */
  readonly quotes?: 'inside' | 'outside' | undefined;
}

/** Distance, in folded characters, of rules that name none: about one sentence of an SMS. */
export const WITHIN = 60;

/** What a rule is evidence of: the first word of its id, `link` of `link-outside`. */
export function kindOf(id: string): string {
  return id.slice(0, id.indexOf('-'));
}

export interface RuleSpec {
  readonly id: string;
  /** Natural-log odds; negative for reassuring signs. */
  readonly weight: number;
  readonly detect: Readonly<Record<string, GroupSpec>>;
  /** Every group where absent. */
  readonly condition?: string | undefined;
  /** Folded characters; {@link WITHIN} where absent. */
  readonly within?: number | undefined;
  /** Longest message, in folded characters, that the rule is for. */
  readonly upTo?: number | undefined;
  readonly mark?: readonly string[] | undefined;
  readonly channels?: readonly Channel[] | undefined;
  /** What is shown above the verdict when the rule finds its evidence. */
  readonly note?: NoteId | undefined;
  /** The level rises no higher. */
  readonly atMost?: 'suspicious' | 'unknown' | undefined;
}

/** Rules are named by their position among the rules of the rulebook, in a third of the bytes of their ids. */
export interface SchemeForm {
  readonly parts: readonly (readonly number[])[];
  readonly without?: readonly number[] | undefined;
  readonly channels?: readonly Channel[] | undefined;
  /** A whole form is enough to call the message a scam, unless it says it is not. */
  readonly decisive?: boolean | undefined;
}

export interface SchemeSpec {
  readonly id: string;
  readonly forms: readonly SchemeForm[];
  readonly priority: number;
}

export interface BrandFacts {
  readonly id: string;
  readonly aliases: WordList;
  readonly fakeNames?: WordList | undefined;
  /** Words that hold one of the names but mean something else. */
  readonly except?: WordList | undefined;
  /** The name is no ordinary word, so a domain that begins with it imitates the brand. */
  readonly coined?: boolean | undefined;
  /** Domains of the brand itself: hosts at or below them are its own. */
  readonly domains: readonly string[];
  /** Hosts of others that the brand uses. */
  readonly hosts: readonly string[];
}

export interface HostFacts {
  readonly shorteners: readonly string[];
  readonly dynamicDns: readonly string[];
  readonly endings: readonly string[];
}

/** Words of sets, by their position in the lexicon, in this order and at most `gap` folded characters apart. */
export interface SequenceSpec {
  readonly of: readonly number[];
  readonly gap: number;
}

export interface LexiconSet {
  readonly words: WordList;
  readonly sequences?: readonly SequenceSpec[] | undefined;
  readonly except?: WordList | undefined;
}

/**
 * The validated content the engine judges by: plain JSON without a word for the reader, loaded once.
 * What is said of a finding is in `Explanations`.
 */
export interface Rulebook {
  readonly rules: readonly RuleSpec[];
  readonly schemes: readonly SchemeSpec[];
  readonly lexicon: readonly LexiconSet[];
  readonly brands: readonly BrandFacts[];
  readonly hosts: HostFacts;
}
