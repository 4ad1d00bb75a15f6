import { type Later, loadLater } from '../later.ts';
import { speak as speakOfAnswers } from './answer.ts';

/** The checker speaks easy Japanese from now on. */
export function speak(): void {
  speakOfAnswers();
  loadLater({
    numbers: () => import('./numbers.ts'),
    picture: () => import('./picture.ts'),
    sharing: () => import('./sharing.ts'),
  } satisfies Later);
}
