export { countryNames } from '../ja/country-names.ts';
