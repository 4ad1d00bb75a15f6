import type { Channel, Level, NoteId } from '../engine/index.ts';
import type { Situation, Topic } from '../schemas/index.ts';

/** What the choice of advice depends on. */
export interface Facts {
  readonly level: Level;
  readonly topic: Topic;
  readonly channel: Channel;
  readonly situation: Situation;
}

/** Which facts a piece holds for; what is absent holds for all. */
export interface When {
  readonly levels?: readonly Level[];
  readonly topics?: readonly Topic[];
  readonly channels?: readonly Channel[];
  readonly situations?: readonly Situation[];
}

/** The fields of a piece, in one language. */
export interface AdviceFields {
  readonly lead?: string;
  readonly first?: string;
  readonly withRoute?: string;
  readonly steps?: readonly string[];
  readonly avoid?: readonly string[];
  readonly article?: string;
  readonly also?: string;
  readonly contacts?: readonly string[];
  readonly urgent?: boolean;
}

/** A piece of advice and when it holds. */
export interface Piece extends AdviceFields {
  readonly id: string;
  readonly when: When;
}

/** What may be found in a message. One of the findings is enough; without any the entry always holds. */
export interface Findings {
  readonly notes?: readonly NoteId[];
  readonly schemes?: readonly string[];
  readonly signs?: readonly string[];
  readonly words?: readonly string[];
}

export interface TopicRule extends Findings {
  readonly topic: Topic;
  readonly levels?: readonly Level[];
  readonly channels?: readonly Channel[];
  /** Kinds of the companies that the message names. */
  readonly kinds?: readonly string[];
}

export interface ChannelRule extends Findings {
  readonly channel: Channel;
}

/** All that the advice is chosen by and from, in one language. */
export interface AdviceBook {
  readonly topics: readonly TopicRule[];
  readonly channels: readonly ChannelRule[];
  readonly pieces: readonly Piece[];
  /** What each company does, by its id. */
  readonly kinds: Readonly<Record<string, string>>;
}
