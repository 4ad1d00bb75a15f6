import { marks } from '../../zh/marks.ts';
import { numbers } from '../../zh/numbers.ts';
import { channel, cite, external, recordKind, sourceKind } from '../../zh/records.ts';
import { sayNumberPages } from '../number-pages.ts';
import { speak as speakIn } from './locale.ts';
import { speak as speakOfKinds } from './number-kinds.ts';

/** What shows reported numbers speaks Chinese from now on. */
export function speak(): void {
  speakIn();
  speakOfKinds();
  sayNumberPages({ numbers, channel, cite, external, marks, recordKind, sourceKind });
}
