import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { situationIcons } from '../../src/components/situation-icons.ts';
import { words } from '../../src/i18n/index.ts';
import { loadContent } from '../../src/integration/load.ts';

const { site, answer } = words('ja');
const { situations } = answer;
const content = await loadContent(fileURLToPath(new URL('../..', import.meta.url)));
const shortOf = new Map(content.articles.map(({ id, data }) => [id, data.short]));
const adviceOf = new Map(content.advice.map(({ id, data }) => [id, data]));

/** Where the choice of the answer and the button of the home page speak of the same. */
const SAME = {
  called: 'called',
  told: 'told',
  gift: 'gift',
  link: 'link',
  card: 'card',
  app: 'app',
  court: 'court-paper-came',
  visit: 'visit',
} as const;

test.each(Object.entries(SAME))(
  '%s is called the same in the answer and on the buttons',
  (id, piece) => {
    expect(situations[id as keyof typeof SAME]).toBe(
      shortOf.get(adviceOf.get(piece)?.article ?? ''),
    );
  },
);

test('every situation has its picture, and every picture a situation', () => {
  const ids = content.articles
    .filter(({ data }) => data.section === 'situation')
    .map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(20);
  const shown = new Set([...ids.map((id) => id.split('/').at(-1)), site.sections.family.article]);
  const drawn = new Set<string | undefined>(Object.keys(situationIcons));
  const file = 'src/components/situation-icons.ts';
  expect([
    ...[...shown].filter((id) => !drawn.has(id)).map((id) => `${file}: no picture for ${id}`),
    ...[...drawn].filter((id) => !shown.has(id)).map((id) => `${file}: no situation ${id}`),
  ]).toEqual([]);
});
