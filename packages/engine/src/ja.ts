/** What a verdict is told with, in Japanese: the sentence of each level, and those that stand above it. */
export { levels, notes } from '../../../src/i18n/ja/checker.ts';
export { ending, lead } from '../../../src/i18n/ja/command.ts';
