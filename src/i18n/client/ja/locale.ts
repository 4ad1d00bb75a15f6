import { speak as speakIn } from '../locale.ts';

/** An island is in Japanese from now on. */
export function speak(): void {
  speakIn({ lang: 'ja', prefix: '', coverage: 'whole' });
}
