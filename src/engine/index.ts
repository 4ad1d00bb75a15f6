export { compileRulebook, type RulebookContent } from './compile.ts';
export { createEngine, type Engine } from './engine.ts';
export { fold, foldWord } from './fold.ts';
export type {
  BrandFacts,
  LocalText,
  Rulebook,
  RuleSpec,
  SchemeSpec,
  SourceFacts,
} from './rulebook.ts';
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
