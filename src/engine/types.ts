import type { NumberAnalysis } from '../phone/index.ts';

/** How a message reached the reader. */
export type Channel = 'sms' | 'email' | 'voice' | 'postcard' | 'web' | 'chat';

export type Level = 'scam' | 'suspicious' | 'unknown';

export type NoteId = 'court-document' | 'one-time-code' | 'describes-scam';

/** Half-open range of UTF-16 indices in the reader's own message. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A rule that found its evidence, or the wording. Title, reason and sources are in the explanations. */
export interface Sign {
  /** The rule's id, or `wording`. */
  readonly id: string;
  readonly kind: string;
  /** What is highlighted; whole graphemes of the message, in order, without overlap. */
  readonly spans: readonly Span[];
  /** What it adds to the log-odds of a scam; negative where it suggests an honest sender. */
  readonly weight: number;
}

export interface PhoneEntity extends Span {
  readonly text: string;
  readonly analysis: NumberAnalysis;
}

export type LinkTrait =
  | 'outside-brand'
  | 'inside-brand'
  | 'look-alike'
  | 'shortener'
  | 'dynamic-dns'
  | 'ip-address'
  | 'user-info'
  | 'punycode'
  | 'obscured'
  | 'unreadable'
  | 'odd-ending';

export interface LinkEntity extends Span {
  readonly text: string;
  /** Where the link would really go, in the form a browser would use; empty where it is cut off or masked. */
  readonly host: string;
  /** An e-mail address rather than a link. */
  readonly mail: boolean;
  readonly traits: readonly LinkTrait[];
  /** The brand whose domain the host is or imitates. */
  readonly brand?: string;
}

/** How the engine came to the level, for tests, tools and the page that explains it. */
export interface Reckoning {
  /** Log-odds of a scam against an honest message. */
  readonly scam: number;
  /** Log-odds of text about a scam against anything else. */
  readonly about: number;
  /** What the wording adds to `scam`. */
  readonly wording: number;
  /** The passage that was most telling. */
  readonly passage: Span;
}

export interface Verdict {
  readonly level: Level;
  readonly reckoning: Reckoning;
  /** The part that was judged, where the rest is taken for the reader's own words. */
  readonly quoted?: Span;
  /** Matched schemes, the most specific first. */
  readonly schemes: readonly string[];
  /** Signs by weight, the heaviest first and reassurance last. */
  readonly signs: readonly Sign[];
  readonly notes: readonly NoteId[];
  readonly phones: readonly PhoneEntity[];
  readonly links: readonly LinkEntity[];
  /** Brands the message names, in order of appearance. */
  readonly brands: readonly string[];
  /** Why there is nothing to judge, where that is so. */
  readonly nothing?: 'empty' | 'number-only' | 'link-only' | 'no-words';
}
