import { speak as speakIn } from '../locale.ts';

/** An island is in easy Japanese from now on. */
export function speak(): void {
  speakIn({ lang: 'ja-simple', prefix: 'ja-easy/', coverage: 'whole' });
}
