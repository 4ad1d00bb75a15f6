import { afterEach, vi } from 'vitest';
import { speak as speakChecker } from '../../src/i18n/client/ja/checker.ts';
import { speak as speakEmbed } from '../../src/i18n/client/ja/embed.ts';
import { speak as speakSearch } from '../../src/i18n/client/ja/search.ts';
import { saySummary } from '../../src/i18n/client/summary.ts';
import { words } from '../../src/i18n/index.ts';

/** Parts of islands say their sentences without the island around them, which would choose the language. */
speakChecker();
speakSearch();
speakEmbed();
saySummary(words('ja').summary);

// The next file runs in the same process.
afterEach(() => void vi.useRealTimers());
