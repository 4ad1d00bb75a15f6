import { search } from '../../en/search.ts';
import { loadPlaces } from '../places.ts';
import { saySearch } from '../search.ts';
import { speak as speakIn } from './locale.ts';
import { speak as speakOfKinds } from './number-kinds.ts';

/** The search speaks English from now on. */
export function speak(): void {
  speakIn();
  speakOfKinds();
  saySearch({ search });
  loadPlaces({
    areaNames: () => import('../../en/area-names.ts').then(({ areaNames }) => areaNames),
    countryNames: () =>
      import('../../en/country-names.ts').then(({ countryNames }) => countryNames),
  });
}
