import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/integration/load.ts';
import { originalsOf } from '../originals.ts';

/**
 * "Is growing", "goes on" and "lately" grow old without a word changing: whoever reads them years later takes
 * them for today. They stand only beside the year that they were told of.
 */

const TREND =
  /(?:増えて|減って|急増して|続いて|多発して|出回って)います|(?:最近|近ごろ)は|近年|が増えました|も増えました/;
const YEAR = /20\d\d年/;

const datelessTrend = (sentence: string): boolean => TREND.test(sentence) && !YEAR.test(sentence);

const content = await loadContent(fileURLToPath(new URL('../..', import.meta.url)));

/** What readers read as a statement of the site, by where it stands. */
const texts: { at: string; text: string }[] = [
  ...originalsOf(content.articles).map(({ id, data }) => ({
    at: `articles/${id}`,
    text: `${data.answer}\n${data.body.replace(/<[^>]*>/g, '').replace(/「[^「」]*」/g, '「」')}`,
  })),
  ...content.rules.map(({ id, data }) => ({ at: `rules/${id}`, text: data.why.ja })),
  ...content.schemes.map(({ id, data }) => ({
    at: `schemes/${id}`,
    text: `${data.what.ja}\n${data.next.ja}`,
  })),
  ...content.specimens.map(({ id, data }) => ({ at: `specimens/${id}`, text: data.caption.ja })),
  ...content.remedies.map(({ id, data }) => ({
    at: `remedies/${id}`,
    text: [...data.steps, ...data.back, ...data.limits].map(({ text }) => text.ja).join('\n'),
  })),
];

test('a trend stands beside its year', () => {
  const dateless = texts.flatMap(({ at, text }) =>
    text
      .split(/\n|(?<=。)/)
      .filter(datelessTrend)
      .map((sentence) => `${at}: ${sentence.trim()}`),
  );
  expect(dateless).toEqual([]);
});

describe('the test itself', () => {
  test.each(['送金させる手口が増えています。', '最近は、名前のないSMSが届きます。'])(
    'hears %s',
    (sentence) => expect(datelessTrend(sentence)).toBe(true),
  );

  test.each(['送金させる手口が、2024年に増えています。', '知らない番号からの電話が急に増える'])(
    'lets pass %s',
    (sentence) => expect(datelessTrend(sentence)).toBe(false),
  );
});
