import {
  areas,
  countries,
  numberDetails,
  numberKinds,
  numberPlaces,
} from '../../ja-easy/number-kinds.ts';
import { sayNumberKinds } from '../number-kinds.ts';

/** What a number is by its form is told in easy Japanese from now on. */
export const speak = (): void =>
  sayNumberKinds({ areas, countries, numberDetails, numberKinds, numberPlaces });
