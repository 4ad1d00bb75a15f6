import { search } from '../../ja-easy/search.ts';
import { loadPlaces } from '../places.ts';
import { saySearch } from '../search.ts';
import { speak as speakIn } from './locale.ts';
import { speak as speakOfKinds } from './number-kinds.ts';

/** The search speaks easy Japanese from now on. */
export function speak(): void {
  speakIn();
  speakOfKinds();
  saySearch({ search });
  loadPlaces({
    areaNames: () => import('../../ja-easy/area-names.ts').then(({ areaNames }) => areaNames),
    countryNames: () =>
      import('../../ja-easy/country-names.ts').then(({ countryNames }) => countryNames),
  });
}
