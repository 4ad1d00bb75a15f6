import { speak as speakIn } from '../locale.ts';

/** An island is in Vietnamese from now on. */
export function speak(): void {
  speakIn({ lang: 'vi', prefix: 'vi/', coverage: 'partial' });
}
