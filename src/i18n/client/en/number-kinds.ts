import {
  areas,
  countries,
  numberDetails,
  numberKinds,
  numberPlaces,
} from '../../en/number-kinds.ts';
import { sayNumberKinds } from '../number-kinds.ts';

/** What a number is by its form is told in English from now on. */
export const speak = (): void =>
  sayNumberKinds({ areas, countries, numberDetails, numberKinds, numberPlaces });
