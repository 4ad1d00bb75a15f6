import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  brokenFloors,
  type Floor,
  faultOf,
  floorsOfSpecimens,
  readFloors,
} from '../../scripts/fit/floors.ts';
import { createEngine } from '../../src/engine/index.ts';
import { readWeights } from '../../src/integration/rulebook.ts';
import { content, root } from '../content.ts';
import { engine, rulebook } from '../engine.ts';

const { thresholds } = await readWeights(root);
const floors = await readFloors(root);

test.each([...floors, ...floorsOfSpecimens(content)])('$atLeast $atMost $note: $text', (floor) => {
  expect(faultOf(floor, engine, thresholds)).toBeUndefined();
});

test('a floor that is broken says what it wants, what it gets and how far that is', () => {
  const greeting = { text: 'こんにちは', file: '', path: [] };
  const tell = (wanted: Partial<Floor>) => faultOf({ ...greeting, ...wanted }, engine, thresholds);
  expect(tell({ atLeast: 'scam' })).toMatch(
    /^wants at least scam and gets unknown \(score -\d+\.\d\d, scam from \d\.\d\d; about a scam /,
  );
  expect(tell({ note: 'describes-scam' })).toContain('lacks the note describes-scam');
  const [scam] = floors as [Floor];
  expect(tell({ text: scam.text, atMost: 'suspicious' })).toMatch(
    /^wants at most suspicious and gets scam \(score \d+\.\d\d, scam from \d\.\d\d;/,
  );
});

test('a floor that is broken is told with its file and line', async () => {
  const all = [...floors, ...floorsOfSpecimens(content)].filter(
    ({ atLeast }) => atLeast === 'scam',
  );
  const deaf = createEngine({
    ...rulebook,
    weights: { ...(await readWeights(root)), bias: { scam: -99, about: -99, frame: -99 } },
  });
  const told = await brokenFloors(root, all, deaf, thresholds);
  expect(told).toHaveLength(all.length);
  for (const [index, line] of told.entries()) {
    const { text, file } = all[index] as Floor;
    const [, named, number] = /^(content\/\S+\.yaml):(\d+) wants at least scam/.exec(line) ?? [];
    expect(named).toBe(file);
    const lines = (await readFile(join(root, file), 'utf8')).split('\n');
    const there = lines[Number(number) - 1] ?? '';
    if (file.includes('specimens')) expect(there).toContain('level: scam');
    else expect(there).toMatch(/^- (?:text|channel): /);
    expect(line).toContain(text.slice(0, 10).replaceAll('\n', '⏎'));
  }
});

test('there is the message it all began with, in many forms', () => {
  expect(floors.filter(({ atLeast }) => atLeast === 'scam').length).toBeGreaterThan(15);
});
