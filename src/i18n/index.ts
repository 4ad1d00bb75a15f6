export {
  formatDate,
  formatList,
  formatMonth,
  formatNumber,
  formatPercent,
  joinPieces,
} from './format.ts';
export { wordingRule } from './wording.ts';
export { type Words, words } from './words.ts';
