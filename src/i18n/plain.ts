import { type LocaleCode, type LocalizedText, localize } from '../locales/index.ts';
import { withoutReadings } from './readings.ts';

/** A text of the content without its readings, for what compares it or shows it elsewhere. */
export const localizePlainly = (texts: LocalizedText, code: LocaleCode): string =>
  withoutReadings(localize(texts, code).text);
