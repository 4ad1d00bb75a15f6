/** Every sentence of the interface in Korean, by section. What no Korean page says yet stays Japanese. */

export { accessibility } from '../ja/accessibility.ts';
export { alerts } from '../ja/alerts.ts';
export { drawings } from '../ja/drawings.ts';
export * as embed from '../ja/embed.ts';
export { practice } from '../ja/practice.ts';
export { thirdParty } from '../ja/third-party.ts';
export * as answer from './answer.ts';
export { areaNames } from './area-names.ts';
export * as byEye from './by-eye.ts';
export * as checker from './checker.ts';
export { numbers } from './checker-numbers.ts';
export * as summary from './checker-summary.ts';
export { countryNames } from './country-names.ts';
export { languages, meaning } from './languages.ts';
export * as numberKinds from './number-kinds.ts';
export { offline } from './offline.ts';
export * as picture from './picture.ts';
export { search } from './search.ts';
export { site } from './site.ts';
