import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { faultOf, floorsOfSpecimens, readFloors } from '../../scripts/fit/floors.ts';
import { createEngine } from '../../src/engine/index.ts';
import { readContent } from '../../src/integration/content.ts';
import { rulebookOf } from '../../src/integration/rulebook.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { content } = await readContent(root);
const engine = createEngine(await rulebookOf(content, root));
const floors = await readFloors(root);

test.each([...floors, ...floorsOfSpecimens(content)])('$atLeast $atMost $note: $text', (floor) => {
  expect(faultOf(floor, engine)).toBeUndefined();
});

test('a floor that is broken is told', () => {
  expect(faultOf({ text: 'こんにちは', atLeast: 'scam' }, engine)).toContain('unknown');
  expect(faultOf({ text: 'こんにちは', note: 'describes-scam' }, engine)).toContain('lacks');
});

test('there is the message it all began with, in many forms', () => {
  expect(floors.filter(({ atLeast }) => atLeast === 'scam').length).toBeGreaterThan(15);
});
