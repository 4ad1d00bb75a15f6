import type { Channel, NoteId } from './types.ts';

/** Reader-facing text by locale. */
export interface LocalText {
  readonly ja: string;
}

/** What the engine needs to know of one group of a rule. */
export interface GroupSpec {
  readonly lexicon?: readonly string[];
  readonly words?: readonly string[];
  readonly patterns?: readonly string[];
  readonly entity?: 'phone' | 'link' | 'amount' | 'deadline' | 'email';
  readonly phoneKinds?: readonly string[];
  readonly linkTrait?: string;
  readonly brand?: 'any' | readonly string[];
  readonly fakeNamesOnly?: boolean;
  /** Present when it occurs anywhere in the message, not only within the rule's distance. */
  readonly anywhere?: boolean;
  /** Only occurrences inside, or only those outside, quotation marks count. */
  readonly quotes?: 'inside' | 'outside';
}

export interface RuleSpec {
  readonly id: string;
  readonly kind: string;
  readonly title: LocalText;
  readonly why: LocalText;
  /** Natural-log odds; negative for reassuring signs. */
  readonly weight: number;
  readonly detect: Readonly<Record<string, GroupSpec>>;
  readonly condition: string;
  readonly within: number;
  /** Longest message, in folded characters, that the rule is for. */
  readonly upTo?: number;
  readonly mark?: readonly string[];
  readonly channels?: readonly Channel[];
  /** What is shown above the verdict when the rule finds its evidence. */
  readonly note?: NoteId;
  readonly sources: readonly string[];
}

export interface SchemeForm {
  readonly parts: readonly (readonly string[])[];
  readonly without?: readonly string[];
  readonly channels?: readonly Channel[];
  readonly decisive: boolean;
}

export interface SchemeSpec {
  readonly id: string;
  readonly title: LocalText;
  readonly what: LocalText;
  readonly next: LocalText;
  readonly article: string;
  readonly forms: readonly SchemeForm[];
  readonly priority: number;
  readonly sources: readonly string[];
}

export interface BrandFacts {
  readonly id: string;
  readonly name: LocalText;
  readonly aliases: readonly string[];
  readonly fakeNames: readonly string[];
  /** Domains of the brand itself: hosts at or below them are its own. */
  readonly domains: readonly string[];
  /** Hosts of others that the brand uses. */
  readonly hosts: readonly string[];
  readonly verify: LocalText;
  /** What it officially does not do, with the source of each statement. */
  readonly never: readonly { readonly fact: LocalText; readonly source?: string }[];
  readonly caution?: LocalText;
}

export interface HostFacts {
  readonly shorteners: readonly string[];
  readonly dynamicDns: readonly string[];
}

export interface SourceFacts {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly kind: string;
  readonly published?: string;
  readonly seenOn: string;
  readonly doubt?: string;
}

export interface LexiconSet {
  readonly words: readonly string[];
  readonly except?: readonly string[];
}

/** The validated content the engine runs on: plain JSON, loaded once. */
export interface Rulebook {
  readonly rules: readonly RuleSpec[];
  readonly schemes: readonly SchemeSpec[];
  readonly lexicon: Readonly<Record<string, LexiconSet>>;
  readonly brands: readonly BrandFacts[];
  readonly hosts: HostFacts;
  /** Sources of what is shown, by id. */
  readonly sources: Readonly<Record<string, SourceFacts>>;
}
