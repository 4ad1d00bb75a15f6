export type { Situation, Topic } from '../schemas/index.ts';
export { type Chosen, choose, holdsFor, rank } from './choose.ts';
export { compileAdvice, compileFoldedAdvice, type FoldedAdvice, unfold } from './compile.ts';
export { tellChannel, tellTopic } from './tell.ts';
export type { AdviceBook, Facts, Piece } from './types.ts';
