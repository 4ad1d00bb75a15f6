import type { LocaleCode } from '../locales/index.ts';
import { words } from './words.ts';

/** The wording as it is explained among the rules; the interface has it in every language, and no file of the content. */
export function wordingRule(code: LocaleCode) {
  const { title, why } = words(code).site.wording;
  return { id: 'wording', title: { ja: title }, why: { ja: why }, sources: [] };
}
