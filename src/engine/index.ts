export { compileSignbook, type SignbookContent } from './compile.ts';
export { type CheckOptions, createEngine, type Engine, prepareEngine } from './engine.ts';
export type { Examined, FoundSign } from './examine.ts';
export { createExaminer, type Examiner } from './examiner.ts';
export {
  compileDetails,
  compileExplanations,
  type Details,
  type Explanations,
  type LocalText,
} from './explanations.ts';
export { fold, foldWord } from './fold.ts';
export { GramTable } from './gram-table.ts';
export { type Judgement, judge } from './judge.ts';
export { mergeWeights, type WeightsFile } from './merge-weights.ts';
export {
  kindOf,
  type Rulebook,
  type RuleSpec,
  type SchemeSpec,
  type Signbook,
} from './rulebook.ts';
export { type Sides, sidesOf } from './sides.ts';
export { compileRule } from './signs.ts';
export { expandTemplate } from './template.ts';
export type {
  Channel,
  Level,
  LinkEntity,
  LinkTrait,
  NoteId,
  PhoneEntity,
  Sign,
  Span,
  Verdict,
} from './types.ts';
export type { Weights } from './weights.ts';
