import { describe, expect, test } from 'vitest';
import { createExaminer } from '../../src/engine/index.ts';
import { signbookOf } from '../../src/integration/rulebook.ts';
import type { RuleFixtures } from '../../src/schemas/index.ts';
import { content } from '../content.ts';

const examine = createExaminer(signbookOf(content));

type Example = RuleFixtures['hit'][number];

function signs({ text, channel }: Example): string[] {
  return examine(text, channel).signs.map(({ id }) => id);
}

/** What the rule highlights, in the words of the example. */
function marks(id: string, { text, channel }: Example): string[] | undefined {
  const { signs, folded } = examine(text, channel);
  const sign = signs.find((found) => found.id === id);
  return sign?.marks.map(({ start, end }) =>
    text.slice(folded.key.starts[start], end > start ? folded.key.ends[end - 1] : undefined),
  );
}

/** Which groups of a rule an example holds, for the editor of one that finds nothing. */
function groupsIn(id: string, { text }: Example): string {
  const groups = Object.entries(examine.groups(id, text));
  const named = (found: boolean): string =>
    groups.flatMap(([name, count]) => (count > 0 === found ? name : [])).join('、') || 'なし';
  return `見つかったグループ: ${named(true)}。見つからないグループ: ${named(false)}`;
}

/** What a rule found in an example that it should pass over, for its editor. */
function tellMiss(id: string, example: Example): string {
  const words = marks(id, example)?.map((word) => `「${word}」`) ?? [];
  return `印が見つかってしまいました。印をつけた言葉: ${words.join('、')}。${groupsIn(id, example)}`;
}

function title(text: string): string {
  return text.replaceAll('\n', '⏎').slice(0, 40);
}

describe.each(content.rules)('rule $id', (rule) => {
  const fixtures = content.fixtures.find(({ id }) => id === rule.id)?.data;

  test('has its examples beside it', () => {
    expect(fixtures).toBeDefined();
  });

  for (const example of fixtures?.hit ?? []) {
    test(`hits ${title(example.text)}`, () => {
      const marked = marks(rule.id, example);
      expect(marked, `印が見つかりません。${groupsIn(rule.id, example)}`).toBeDefined();
      for (const mark of example.marks ?? []) {
        const bare = (text: string): string => text.normalize('NFKC').replace(/[\s・.]/gu, '');
        expect(
          marked?.some(
            (text) => bare(text).includes(bare(mark)) || bare(mark).includes(bare(text)),
          ),
          `${mark} is not among ${marked?.join(' | ')}`,
        ).toBe(true);
      }
    });
  }

  for (const example of fixtures?.miss ?? []) {
    test(`misses ${title(example.text)}`, () => {
      expect(signs(example), tellMiss(rule.id, example)).not.toContain(rule.id);
    });

    // A miss that holds no group of the rule cannot fail; one group alone would be a hit.
    if (Object.keys(rule.data.detect).length > 1)
      test(`could have hit ${title(example.text)}: a group of the rule is there`, () => {
        const groups = Object.values(examine.groups(rule.id, example.text));
        expect(groups.some((count) => count > 0)).toBe(true);
      });
  }

  for (const example of fixtures?.knownMiss ?? []) {
    test(`still misses ${title(example.text)} (move it to hit when it no longer does)`, () => {
      expect(signs(example), tellMiss(rule.id, example)).not.toContain(rule.id);
    });
  }
});
