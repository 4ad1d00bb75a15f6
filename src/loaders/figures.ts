import correction from '../../content/weights/correction.json?raw';

/** What the fit says of itself at the head of its file. */
interface Fit {
  readonly day: string;
  readonly messages: Readonly<Record<string, number>>;
  readonly quoted: Readonly<Record<string, number>>;
  readonly table: readonly {
    readonly set:
      | 'unseen'
      | 'corpus'
      | 'quoted'
      | 'framed'
      | 'unseen, other languages'
      | 'other languages';
    readonly group: 'unpaid' | 'phish' | 'lure' | 'bare' | 'dunning' | 'honest' | 'warning';
    readonly messages: number;
    readonly flagged: number;
    readonly scam: number;
    readonly about: number;
  }[];
}

/** On what the weights were fitted, and what they get right on messages that the fit did not see. */
export function figures(): Fit {
  return (JSON.parse(correction) as { fit: Fit }).fit;
}

/** All messages of a count by label. */
export function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
