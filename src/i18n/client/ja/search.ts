import {
  areas,
  countries,
  numberDetails,
  numberKinds,
  numberPlaces,
} from '../../ja/number-kinds.ts';
import { search } from '../../ja/search.ts';
import { speak as speakIn } from '../locale.ts';
import { sayNumberKinds } from '../number-kinds.ts';
import { loadPlaces } from '../places.ts';
import { saySearch } from '../search.ts';

/** The search speaks Japanese from now on. */
export function speak(): void {
  speakIn({ lang: 'ja', prefix: '', coverage: 'whole' });
  sayNumberKinds({ areas, countries, numberDetails, numberKinds, numberPlaces });
  saySearch({ search });
  loadPlaces({
    areaNames: () => import('../../ja/area-names.ts').then(({ areaNames }) => areaNames),
    countryNames: () =>
      import('../../ja/country-names.ts').then(({ countryNames }) => countryNames),
  });
}
