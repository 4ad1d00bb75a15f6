import { speak as speakIn } from '../locale.ts';

/** An island is in Chinese from now on. */
export function speak(): void {
  speakIn({ lang: 'zh-Hans', prefix: 'zh/', coverage: 'partial' });
}
