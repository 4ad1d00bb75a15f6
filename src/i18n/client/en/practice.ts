import { practice } from '../../en/practice.ts';
import { sayPractice } from '../practice.ts';
import { speak as speakIn } from './locale.ts';

/** The practice speaks English from now on. */
export function speak(): void {
  speakIn();
  sayPractice({ practice });
}
