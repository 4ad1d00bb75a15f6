import { search } from '../../ko/search.ts';
import { loadPlaces } from '../places.ts';
import { saySearch } from '../search.ts';
import { speak as speakIn } from './locale.ts';
import { speak as speakOfKinds } from './number-kinds.ts';

/** The search speaks Korean from now on. */
export function speak(): void {
  speakIn();
  speakOfKinds();
  saySearch({ search });
  loadPlaces({
    areaNames: () => import('../../ko/area-names.ts').then(({ areaNames }) => areaNames),
    countryNames: () =>
      import('../../ko/country-names.ts').then(({ countryNames }) => countryNames),
  });
}
