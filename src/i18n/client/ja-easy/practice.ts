import { practice } from '../../ja-easy/practice.ts';
import { sayPractice } from '../practice.ts';
import { speak as speakIn } from './locale.ts';

/** The practice speaks easy Japanese from now on. */
export function speak(): void {
  speakIn();
  sayPractice({ practice });
}
