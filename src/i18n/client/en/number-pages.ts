import { marks } from '../../en/marks.ts';
import { numbers } from '../../en/numbers.ts';
import { channel, cite, external, recordKind, sourceKind } from '../../en/records.ts';
import { sayNumberPages } from '../number-pages.ts';
import { speak as speakIn } from './locale.ts';
import { speak as speakOfKinds } from './number-kinds.ts';

/** What shows reported numbers speaks English from now on. */
export function speak(): void {
  speakIn();
  speakOfKinds();
  sayNumberPages({ numbers, channel, cite, external, marks, recordKind, sourceKind });
}
