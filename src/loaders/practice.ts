import dunning from '../../content/corpus/dunning.jsonl?raw';
import honest from '../../content/corpus/honest.jsonl?raw';
import lure from '../../content/corpus/lure.jsonl?raw';
import phish from '../../content/corpus/phish.jsonl?raw';
import unpaid from '../../content/corpus/unpaid.jsonl?raw';
import type { PracticeData } from '../islands/practice/rounds.ts';
import type { CorpusRow } from '../schemas/index.ts';
import { hashedFile, type NamedFile } from './checker-files.ts';
import { chooseRounds } from './practice-rounds.ts';
import { siteEngine } from './rulebook.ts';

let made: Promise<NamedFile> | undefined;

/** The file that the practice loads, under a name that changes with its content. */
export function practiceFile(): Promise<NamedFile> {
  if (import.meta.env.DEV) return make();
  made ??= make();
  return made;
}

async function make(): Promise<NamedFile> {
  const { engine, explanations, rulebook } = await siteEngine();
  const rows = [dunning, honest, lure, phish, unpaid].flatMap((lines) =>
    lines
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as CorpusRow),
  );
  const levels = chooseRounds(
    rows,
    (text) => engine.check(text, { channel: 'sms', received: true }),
    rulebook.weights.thresholds.suspicious,
  );
  const named = Object.values(levels)
    .flat(2)
    .flatMap(({ signs }) => signs);
  const rules = [...new Set(named)].sort().flatMap((id) => {
    const rule = explanations.rules[id];
    return rule ? [[id, rule] as const] : [];
  });
  const data: PracticeData = { levels, rules: Object.fromEntries(rules) };
  return hashedFile('messages', data);
}
