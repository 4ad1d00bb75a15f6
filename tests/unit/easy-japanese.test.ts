import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { unread, withoutReadings } from '../../src/i18n/readings.ts';
import { readContent } from '../../src/integration/content.ts';
import { TRANSLATED } from '../../src/schemas/index.ts';

/**
 * やさしい日本語, by the guideline of 出入国在留管理庁 and 文化庁 (在留支援のためのやさしい日本語ガイドライン): short
 * sentences with one thought each, no double negation, days and times written out.
 */

const { content } = await readContent(fileURLToPath(new URL('../..', import.meta.url)));

/** Letters of a sentence that is easily read, and the most that one may have. */
const EASY = 35;
const MOST = 60;

const plain = (text: string): string =>
  withoutReadings(text.replace(/\{([^{}|]+)\|[^{}]+\}/g, '$1'))
    .replace(/\{\/\*.*?\*\/\}/gs, '')
    .replace(/<(?:Flow|Chart|Specimen)\b.*?\/>/gs, '')
    .replace(/```.*?```/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    // What others have said or written is quoted as it is, and what a word means stands in brackets.
    .replace(/「[^」]*」|（[^（）]*）/g, '「」')
    // A run of Latin letters or digits is read at a glance.
    .replace(/[A-Za-z0-9.@/:_-]+/g, 'A');

const sentencesOf = (text: string): string[] =>
  plain(text)
    .split(/(?<=[。？！])|\n+|\|/)
    .map((sentence) => sentence.replace(/^[\s#>*\-\d.|]+/, '').trim())
    .filter((sentence) => /[ぁ-ん]/.test(sentence));

function* textsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  if ('ja-easy' in value && typeof value['ja-easy'] === 'string') yield value['ja-easy'];
  for (const part of Object.values(value)) yield* textsIn(part);
}

const articles = content.articles.filter(({ file }) => file.includes('/ja-easy/'));
const sentences = [
  ...articles.flatMap(({ id, data }) =>
    sentencesOf(`${data.answer}\n${data.body}`).map((sentence) => ({ at: id, sentence })),
  ),
  ...TRANSLATED.flatMap((collection) =>
    [content[collection]]
      .flat()
      .flatMap(({ id, data }) =>
        [...textsIn(data)]
          .flatMap(sentencesOf)
          .map((sentence) => ({ at: `${collection}/${id}`, sentence })),
      ),
  ),
];

describe('easy Japanese', () => {
  test('is there to be measured', () => expect(sentences.length).toBeGreaterThan(3000));

  test('has short sentences', () => {
    const lengths = sentences.map(({ sentence }) => sentence.length);
    const easy = lengths.filter((length) => length <= EASY).length / lengths.length;
    console.log(
      `${sentences.length} sentences, ${(100 * easy).toFixed(1)} % of at most ${EASY} letters`,
    );
    expect(easy).toBeGreaterThan(0.9);
    // What ends in no mark is a heading or a list of names.
    const long = sentences.filter(
      ({ sentence }) => sentence.length > MOST && /[。？！]$/.test(sentence),
    );
    expect(long).toEqual([]);
  });

  test('has a reading above every kanji of the data', () => {
    const bare = TRANSLATED.flatMap((collection) =>
      [content[collection]]
        .flat()
        .flatMap(({ id, data }) =>
          [...textsIn(data)].flatMap(unread).map((word) => `${collection}/${id}: ${word}`),
        ),
    );
    expect(bare).toEqual([]);
  });

  test.each([
    ['double negation', /なくはな|ないわけではな|ないことはな|ないとはいえ|ざるを得/],
    ['ranges by a wave', /\d\s*[〜～]\s*\d/],
    [
      'polite forms that are hard to read',
      /いただけますでしょうか|くださいますよう|でございます|せていただ/,
    ],
  ])('has no %s', (_, pattern) => {
    expect(sentences.filter(({ sentence }) => pattern.test(sentence))).toEqual([]);
  });
});
