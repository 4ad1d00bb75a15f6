import { gzipSync } from 'node:zlib';
import { loadContent } from '../../src/integration/load.ts';
import { TEXTS_UP_TO } from '../../src/integration/search-texts.ts';
import { goldenQuestions, measure, shown } from '../../tests/golden/golden.ts';
import { largeSite } from '../../tests/golden/large.ts';
import { dist } from '../../tests/kinds.ts';
import { type Part, root, short } from './part.ts';

const COUNTS = [0, 200, 2_000, 20_000];

/** The search with made-up pages among the site's own, on both sides of the size up to which it loads texts. */
export const pages: Part = {
  name: 'pages',
  async measure() {
    const content = await loadContent(root);
    const questions = goldenQuestions().filter(
      ({ first }) => !first.some((thing) => thing.startsWith('number:')),
    );
    const rows = [];
    for (const count of COUNTS) {
      const site = await largeSite(dist, content, count, TEXTS_UP_TO);
      const began = performance.now();
      const figures = await measure(questions, (text) =>
        shown(text, {
          finder: site.finder,
          contacts: site.contacts,
          readShard: () => Promise.reject(new Error('no numbers here')),
        }),
      );
      const milliseconds = (performance.now() - began) / questions.length;
      const heads = gzipSync(JSON.stringify(site.heads)).length;
      const { indexing, loadsTexts } = site;
      rows.push({ count, heads, loadsTexts, indexing, milliseconds, ...figures });
      await site.stop();
    }
    return {
      json: rows,
      tables: [
        {
          title: 'pages: golden questions among made-up pages',
          head: ['made-up', 'heads kB', 'texts from', 'index s', 'ms', 'first %', 'in three %'],
          body: rows.map((row) => [
            row.count,
            short(row.heads / 1000),
            row.loadsTexts ? 'file' : 'Pagefind',
            short(row.indexing / 1000),
            short(row.milliseconds),
            short(row.first * 100),
            short(row.firstThree * 100),
          ]),
        },
      ],
    };
  },
};
