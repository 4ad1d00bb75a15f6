import { speak as speakIn } from '../locale.ts';

/** An island is in Korean from now on. */
export function speak(): void {
  speakIn({ lang: 'ko', prefix: 'ko/', coverage: 'partial' });
}
