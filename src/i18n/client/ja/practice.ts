import { practice } from '../../ja/practice.ts';
import { speak as speakIn } from '../locale.ts';
import { sayPractice } from '../practice.ts';

/** The practice speaks Japanese from now on. */
export function speak(): void {
  speakIn({ lang: 'ja', prefix: '', coverage: 'whole' });
  sayPractice({ practice });
}
