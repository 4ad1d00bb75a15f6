export { compileRulebook, type RulebookContent } from './compile.ts';
export { type Conclusion, conclude } from './conclude.ts';
export { createEngine, type Engine } from './engine.ts';
export { compileExplanations, type Explanations } from './explanations.ts';
export { fold, foldWord } from './fold.ts';
export { kindOf, type Rulebook, type RuleSpec, type SchemeSpec } from './rulebook.ts';
export { shortenNames } from './shorten.ts';
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
