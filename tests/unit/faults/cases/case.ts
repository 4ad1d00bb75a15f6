import type { FaultCode } from '../../../../src/integration/report/fault.ts';
import type { Edit } from '../sample.ts';

/** A slip of an editor and the faults it must give: no more, no fewer, each where the change marks it. */
export interface Case {
  readonly slip: string;
  readonly edits: readonly Edit[];
  /** In the order of their places. */
  readonly codes: readonly FaultCode[];
  /** What the first fault must offer as meant. */
  readonly nearest?: string;
  /** What the message of the first fault must say. */
  readonly says?: string;
  /** What the first fault must say belongs there. */
  readonly cure?: string;
}

export const CONTACT = 'contacts/188.yaml';
export const LEXICON = 'lexicon.yaml';
export const RULE = 'rules/threat/threat-legal.yaml';
export const ARTICLE = 'articles/ja/called.mdx';
export const ALERT = 'alerts/2026-11-01-calls.yaml';
export const BRAND = 'brands/amazon.yaml';
export const SCHEME = 'schemes/unpaid-fee.yaml';
export const REMEDY = 'remedies/bank-transfer.yaml';
export const ADVICE = 'advice/unpaid.yaml';
export const SOURCE = 'sources/caa-2018.yaml';
export const NUMBER = 'numbers/03670902xx.yaml';

/** One change in one file. */
export const edit = (file: string, from: string, to: string): Edit[] => [[file, [[from, to]]]];
