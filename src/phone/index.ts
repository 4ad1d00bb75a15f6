/** Japanese phone numbers: read, find, classify, format, match. Pure; imports nothing from outside. */
export { classifyPhone, formatPhone } from './classify.ts';
export { BARE_ENDINGS } from './endings.ts';
export { findPhones } from './find.ts';
export { graphemesOf } from './graphemes.ts';
export { hiddenIn, matchDigits, matchesMask } from './match.ts';
export { analysePhone, parsePhone } from './parse.ts';
export type {
  FoundPhone,
  MatchKind,
  NumberAnalysis,
  NumberDetail,
  NumberKind,
  PhoneNumber,
} from './types.ts';
