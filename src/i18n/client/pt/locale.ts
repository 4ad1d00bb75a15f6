import { speak as speakIn } from '../locale.ts';

/** An island is in Portuguese from now on. */
export function speak(): void {
  speakIn({ lang: 'pt-BR', prefix: 'pt/', coverage: 'partial' });
}
