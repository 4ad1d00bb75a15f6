import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/build/content.ts';
import { rulebookOf } from '../../src/build/rulebook.ts';
import { createEngine, type Verdict } from '../../src/engine/index.ts';
import type { RuleFixtures } from '../../src/schemas/index.ts';

const root = new URL('../..', import.meta.url).pathname;
const { content } = await readContent(root);
const engine = createEngine(rulebookOf(content));

type Example = RuleFixtures['hit'][number];

function judge({ text, channel }: Example): Verdict {
  return engine.check(text, channel ? { channel } : {});
}

function signs(example: Example): string[] {
  return judge(example).signs.map(({ id }) => id);
}

function title(text: string): string {
  return text.replaceAll('\n', '⏎').slice(0, 40);
}

describe.each(content.rules.filter(({ data }) => data.status !== 'retired'))('rule $id', (rule) => {
  const fixtures = content.fixtures.find(({ id }) => id === rule.id)?.data;

  test('has its examples beside it', () => {
    expect(fixtures).toBeDefined();
  });

  for (const example of fixtures?.hit ?? []) {
    test(`hits ${title(example.text)}`, () => {
      const sign = judge(example).signs.find(({ id }) => id === rule.id);
      expect(sign, 'the rule finds nothing').toBeDefined();
      const marked = sign?.spans.map(({ start, end }) => example.text.slice(start, end)) ?? [];
      for (const mark of example.marks ?? []) {
        expect(
          marked.some((text) => text.includes(mark)),
          `${mark} is not among ${marked.join(' | ')}`,
        ).toBe(true);
      }
    });
  }

  for (const example of fixtures?.miss ?? []) {
    test(`misses ${title(example.text)}`, () => {
      expect(signs(example)).not.toContain(rule.id);
    });
  }

  for (const example of fixtures?.knownMiss ?? []) {
    test(`still misses ${title(example.text)} (move it to hit when it no longer does)`, () => {
      expect(signs(example)).not.toContain(rule.id);
    });
  }
});
