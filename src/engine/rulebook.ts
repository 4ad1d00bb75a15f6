import type { NumberKind } from '../phone/index.ts';
import type { Channel, LinkTrait, NoteId } from './types.ts';
import type { Weights } from './weights.ts';

/** What the engine needs to know of one group of a rule. */
export interface GroupSpec {
  /** Names of sets of the lexicon. */
  readonly lexicon?: readonly string[] | undefined;
  /** Words of this rule alone, folded, with `[a|b]` alternatives. */
  readonly words?: readonly string[] | undefined;
  readonly patterns?: readonly string[] | undefined;
  readonly entity?: 'phone' | 'link' | 'amount' | 'deadline' | 'email' | 'opening' | undefined;
  readonly phoneKinds?: readonly NumberKind[] | undefined;
  readonly linkTrait?: LinkTrait | undefined;
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
  const end = id.indexOf('-');
  return end < 0 ? id : id.slice(0, end);
}

export interface RuleSpec {
  readonly id: string;
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
  /** The level rises no higher: what may be a real paper of a court, a code that somebody asked for. */
  readonly atMost?: 'suspicious' | undefined;
  /** The level falls no lower: what may be a genuine reminder of a debt, and must not be left lying. */
  readonly atLeast?: 'suspicious' | undefined;
  /** Nobody honest asks for this: a flagged message that does is a scam whatever else it holds. */
  readonly decisive?: boolean | undefined;
}

export interface SchemeSpec {
  readonly id: string;
  /** A sign of each part must be there, and no sign may serve two parts. */
  readonly forms: readonly {
    readonly parts: readonly (readonly string[])[];
    readonly without?: readonly string[] | undefined;
    readonly channels?: readonly Channel[] | undefined;
  }[];
  readonly priority: number;
}

export interface BrandFacts {
  readonly id: string;
  /** Folded, with `[a|b]` alternatives, as are all lists of words here. */
  readonly aliases: readonly string[];
  readonly fakeNames?: readonly string[] | undefined;
  /** Words that hold one of the names but mean something else. */
  readonly except?: readonly string[] | undefined;
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

/** Words of sets in this order and at most `gap` folded characters apart. */
export interface SequenceSpec {
  readonly of: readonly string[];
  readonly gap: number;
}

export interface LexiconSet {
  readonly words: readonly string[];
  readonly sequences?: readonly SequenceSpec[] | undefined;
  readonly except?: readonly string[] | undefined;
}

/** Grows by one when an older engine could not read the file. */
export const RULEBOOK_VERSION = 2;

/**
 * What signs are found by: validated content as plain JSON, without a word for the reader and without
 * a weight. What is said of a finding is in `Explanations`.
 */
export interface Signbook {
  readonly version: typeof RULEBOOK_VERSION;
  readonly rules: readonly RuleSpec[];
  readonly schemes: readonly SchemeSpec[];
  readonly lexicon: Readonly<Record<string, LexiconSet>>;
  readonly brands: readonly BrandFacts[];
  readonly hosts: HostFacts;
}

/** All that the engine judges by, loaded once. */
export interface Rulebook extends Signbook {
  readonly weights: Weights;
}
