import { speak as speakIn } from '../locale.ts';

/** An island is in English from now on. */
export function speak(): void {
  speakIn({ lang: 'en', prefix: 'en/', coverage: 'whole' });
}
