import { type Sabotage, within } from './sabotage.ts';

/** The search: what is a question, and what counts as an answer. */
export const search: readonly Sabotage[] = [
  ...within('src/search/query.ts', 'unit src/search', [
    ['a message is a query', 'LONGEST_QUERY = 40', 'LONGEST_QUERY = 60'],
    ['two lines are a query', '/[\\n\\r\\u2028\\u2029]/.test(text) ||', ''],
    ['a link is a query', '/https?:\\/\\/|^www\\./i.test(', '/^$/.test('],
  ]),
  ...within('src/search/find-pages.ts', 'unit src/search', [
    ['an exchange finds pages', 'KNOWN_DIGITS = 7', 'KNOWN_DIGITS = 3'],
  ]),
  ...within('src/search/answer.ts', 'unit src/search', [
    ['nothing is near', 'NEAR_ENOUGH = 0.5', 'NEAR_ENOUGH = 1.1'],
    [
      'the page that fits worst leads',
      'b.value - a.value)\n    .map(({ page, written',
      'a.value - b.value)\n    .map(({ page, written',
    ],
    ['a page without an answer leads', 'if (answer === undefined) return undefined;', ''],
    [
      'what stands moves when the texts come',
      'if (!isAnswer(shown)) return fuller;',
      'return fuller;',
    ],
  ]),
  ...within('src/search/rank.ts', 'unit src/search', [
    [
      'common words tell as much as rare ones',
      'weight: rarity * shareOf(key)',
      'weight: shareOf(key)',
    ],
    ['a statement may say anything else beside', 'const LENGTH = 0.5', 'const LENGTH = 0'],
  ]),
  ...within('src/search/find-numbers.ts', 'unit src/search', [
    [
      'a number with the same digits in it is the same',
      "return found.flatMap(({ hit }) => (hit.match === 'partial' ? [] : hit));",
      'return found.map(({ hit }) => hit);',
    ],
    [
      'a near number comes before the number',
      '.sort((a, b) => place(a) - place(b))',
      '.sort((a, b) => place(b) - place(a))',
    ],
  ]),
  ...within('src/search/find-contacts.ts', 'unit src/search', [
    ['two digits are a contact', 'SHORTEST_PART = 4', 'SHORTEST_PART = 2'],
  ]),
  ...within('src/search/verify.ts', 'unit src/search', [
    ['short runs of a hidden number match', 'KNOWN_RUN = 3', 'KNOWN_RUN = 1'],
    [
      'a word is found in the middle of another',
      'if (!joined) return [start, end];',
      'return [start, end];',
    ],
    ['digits are found in the middle of a figure', '.startsWith(digits)', '.includes(digits)'],
  ]),
  ...within('src/search/fold.ts', 'unit src/search', [
    ['katakana is no hiragana', 'String.fromCharCode(kana.charCodeAt(0) - 0x60)', 'kana'],
  ]),
  ...within('src/search/edit-distance.ts', 'unit src/search', [
    ['swapped letters are two slips', 'if (swapped) least', 'if (false) least'],
  ]),
  ...within('src/search/suggest.ts', 'unit src/search', [
    ['slips are never mended', 'if (limit === 0) return undefined;', 'return undefined;'],
  ]),
  ...within('src/search/shards.ts', 'unit src/search', [
    ['every number is looked for in one file', '`whole-${bucket(key, whole)}`', "'whole-0'"],
  ]),
  ...within('src/search/write-shards.ts', 'unit src/search', [
    [
      'only the beginnings of numbers are found',
      'for (let from = 0; from + SHORTEST_PART <= run.length; from += 1) places',
      'for (let from = 0; from < 1; from += 1) places',
    ],
  ]),
];
