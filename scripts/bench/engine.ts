import { createEngine } from '../../src/engine/index.ts';
import { loadContent } from '../../src/integration/load.ts';
import { rulebookOf } from '../../src/integration/rulebook.ts';
import { estimateMilliseconds } from '../../src/islands/checker/cost.ts';
import { median, type Part, root, short } from './part.ts';
import { SHAPES, textOf } from './shapes.ts';

const SIZES = [200, 10_000, 100_000, 1_000_000];

/** How long a verdict takes, beside what the platform takes to normalize the same text. */
export const engine: Part = {
  name: 'engine',
  async measure() {
    const rulebook = await rulebookOf(await loadContent(root), root);
    const creating = median(5, () => createEngine(rulebook));
    const { check } = createEngine(rulebook);
    const rows = Object.entries(SHAPES).flatMap(([text, shape]) =>
      SIZES.map((characters) => {
        const message = textOf(shape, characters);
        const runs = characters > 100_000 ? 3 : characters > 5_000 ? 15 : 60;
        for (let warm = 0; warm * 3 < runs; warm += 1) check(message);
        return {
          text,
          characters,
          milliseconds: median(runs, () => check(message)),
          normalize: median(runs, () => message.normalize('NFKC')),
          estimate: estimateMilliseconds(message),
        };
      }),
    );
    const timeOf = (text: string, characters: number): number =>
      rows.find((row) => row.text === text && row.characters === characters)?.milliseconds ??
      Number.NaN;
    const growth = Object.keys(SHAPES).map((text) => ({
      text,
      ratio: timeOf(text, 100_000) / timeOf(text, 10_000),
    }));
    return {
      json: { creating, rows, growth },
      tables: [
        {
          title: `engine: made in ${short(creating)} ms`,
          head: ['text', 'characters', 'check ms', 'normalize ms', 'ratio', 'estimate, slow phone'],
          body: rows.map(({ text, characters, milliseconds, normalize, estimate }) => [
            text,
            characters,
            short(milliseconds),
            short(normalize),
            short(milliseconds / normalize),
            short(estimate),
          ]),
        },
        {
          title: 'engine: time for 100,000 characters, in times of 10,000',
          head: ['text', 'ratio'],
          body: growth.map(({ text, ratio }) => [text, short(ratio)]),
        },
      ],
    };
  },
};
