/** Every sentence of the interface in Japanese, by section. */
export { accessibility } from './accessibility.ts';
export { alerts } from './alerts.ts';
export * as answer from './answer.ts';
export { areaNames } from './area-names.ts';
export * as byEye from './by-eye.ts';
export * as checker from './checker.ts';
export { numbers } from './checker-numbers.ts';
export * as summary from './checker-summary.ts';
export { countryNames } from './country-names.ts';
export { drawings } from './drawings.ts';
export * as numberKinds from './number-kinds.ts';
export { offline } from './offline.ts';
export * as picture from './picture.ts';
export { practice } from './practice.ts';
export { search } from './search.ts';
export { site } from './site.ts';
export { thirdParty } from './third-party.ts';
