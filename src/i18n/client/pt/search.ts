import { search } from '../../pt/search.ts';
import { loadPlaces } from '../places.ts';
import { saySearch } from '../search.ts';
import { speak as speakIn } from './locale.ts';
import { speak as speakOfKinds } from './number-kinds.ts';

/** The search speaks Portuguese from now on. */
export function speak(): void {
  speakIn();
  speakOfKinds();
  saySearch({ search });
  loadPlaces({
    areaNames: () => import('../../pt/area-names.ts').then(({ areaNames }) => areaNames),
    countryNames: () =>
      import('../../pt/country-names.ts').then(({ countryNames }) => countryNames),
  });
}
