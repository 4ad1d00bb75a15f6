import { expect, test } from 'vitest';
import { readQuery } from '../../src/search/index.ts';
import { content } from '../content.ts';
import { goldenQuestions, measure, shown } from '../golden/golden.ts';
import { largeSite } from '../golden/large.ts';
import { thorough } from '../thorough.ts';
import { dist } from './site.ts';

/** Those that hold no number: the directory of numbers is not part of it. */
const questions = goldenQuestions().filter(({ text }) => {
  const query = readQuery(text);
  return query.kind === 'search' && query.number === undefined;
});

/** Pages made up, the size of the texts (in bytes) up to which they are loaded, and whether they are. */
const loaded = ['all texts are loaded', 200, 1_000_000, true] as const;
/** Takes half a minute: every night. */
const found = ['Pagefind has the texts', 1_500, 60_000, false] as const;

test.each(thorough ? [loaded, found] : [loaded])(
  'among made-up pages the readers’ questions find their page where %s',
  async (_, count, textsUpTo, loadsTexts) => {
    const site = await largeSite(dist, content, count, textsUpTo);
    try {
      expect(site.loadsTexts).toBe(loadsTexts);
      const figures = await measure(questions, (text) =>
        shown(text, {
          finder: site.finder,
          contacts: site.contacts,
          readShard: () => Promise.reject(new Error('no numbers here')),
        }),
      );
      expect(figures.first).toBeGreaterThanOrEqual(0.85);
      expect(figures.firstThree).toBeGreaterThanOrEqual(0.95);
      expect(figures.nothing).toBeLessThanOrEqual(0.02);
    } finally {
      await site.stop();
    }
  },
  180_000,
);
