import { marks } from '../../ja/marks.ts';
import {
  areas,
  countries,
  numberDetails,
  numberKinds,
  numberPlaces,
} from '../../ja/number-kinds.ts';
import { numbers } from '../../ja/numbers.ts';
import { channel, cite, external, recordKind, sourceKind } from '../../ja/records.ts';
import { speak as speakIn } from '../locale.ts';
import { sayNumberKinds } from '../number-kinds.ts';
import { sayNumberPages } from '../number-pages.ts';

/** What shows reported numbers speaks Japanese from now on. */
export function speak(): void {
  speakIn({ lang: 'ja', prefix: '', coverage: 'whole' });
  sayNumberKinds({ areas, countries, numberDetails, numberKinds, numberPlaces });
  sayNumberPages({ numbers, channel, cite, external, marks, recordKind, sourceKind });
}
