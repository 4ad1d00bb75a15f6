/** Loaded with the first number of a message: has it told in Japanese. */
import { numbers } from '../../ja/checker-numbers.ts';
import {
  areas,
  countries,
  numberDetails,
  numberKinds,
  numberPlaces,
} from '../../ja/number-kinds.ts';
import { sayNumberKinds } from '../number-kinds.ts';
import { sayNumbers } from '../numbers.ts';

sayNumbers({ numbers });
sayNumberKinds({ areas, countries, numberDetails, numberKinds, numberPlaces });
