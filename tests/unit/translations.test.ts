import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/integration/content.ts';
import { type ContentLocale, LOCALES } from '../../src/locales/index.ts';
import { coverage, TRANSLATED, type Translated } from '../../src/schemas/index.ts';

const { content } = await readContent(fileURLToPath(new URL('../..', import.meta.url)));
const languages = LOCALES.filter(({ code }) => code !== 'ja' && code !== 'pseudo');

/** What a language of which the site has a part says of its own. */
const OF_A_PART: readonly Translated[] = [
  'advice',
  'schemes',
  'remedies',
  'rules',
  'brands',
  'site',
];

const entriesOf = (collection: Translated) => [content[collection]].flat();

describe.each(languages)('$name', ({ code, coverage: extent }) => {
  const collections = extent === 'whole' ? TRANSLATED : OF_A_PART;

  test.each(collections)('says all of %s', (collection) => {
    const lacking = entriesOf(collection).filter(({ data }) => {
      // A partial language has no page of a sign, where the cases stand in which it errs.
      const shown =
        extent === 'partial' && 'falsePositives' in data
          ? { title: data.title, why: data.why }
          : data;
      const { texts, own } = coverage(shown, code as ContentLocale);
      return own < texts;
    });
    const ids = lacking.map(({ id }) => id);
    // Names of brands are names; Chinese keeps them as they are written in Japan.
    expect(code === 'zh' && collection === 'brands' ? [] : ids).toEqual([]);
  });

  test('says whom to ask, but for the names of desks of prefectures', () => {
    const lacking = content.contacts.filter(({ id, data }) => {
      const { texts, own } = coverage(data, code as ContentLocale);
      return own < texts && !(extent === 'partial' && id.startsWith('center-'));
    });
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });
});
