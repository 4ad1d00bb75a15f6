/** What a verdict is told with, in Japanese: the sentence of each level, and those that stand above it. */
export { ending, type LevelText, levels, notes } from '../../../src/i18n/ja/checker.ts';
