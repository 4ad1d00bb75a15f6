import {
  areas,
  countries,
  numberDetails,
  numberKinds,
  numberPlaces,
} from '../../zh/number-kinds.ts';
import { sayNumberKinds } from '../number-kinds.ts';

/** What a number is by its form is told in Chinese from now on. */
export const speak = (): void =>
  sayNumberKinds({ areas, countries, numberDetails, numberKinds, numberPlaces });
