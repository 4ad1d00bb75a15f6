import dunning from '../../content/corpus/dunning.jsonl?raw';
import honest from '../../content/corpus/honest.jsonl?raw';
import lure from '../../content/corpus/lure.jsonl?raw';
import phish from '../../content/corpus/phish.jsonl?raw';
import unpaid from '../../content/corpus/unpaid.jsonl?raw';
import type { PracticeData } from '../islands/practice/rounds.ts';
import type { Locale } from '../locales/index.ts';
import type { CorpusRow } from '../schemas/index.ts';
import { hashedFile, type NamedFile } from './checker-files.ts';
import { chooseRounds } from './practice-rounds.ts';
import { siteEngine } from './rulebook.ts';

type Rounds = ReturnType<typeof chooseRounds>;

let made: Promise<Rounds> | undefined;

/** The rounds, the same in every language; chosen once a build. */
function rounds(): Promise<Rounds> {
  if (import.meta.env.DEV) return choose();
  made ??= choose();
  return made;
}

async function choose(): Promise<Rounds> {
  const { engine, rulebook } = await siteEngine();
  const rows = [dunning, honest, lure, phish, unpaid].flatMap((lines) =>
    lines
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as CorpusRow),
  );
  return chooseRounds(
    rows,
    (text) => engine.check(text, { channel: 'sms', received: true }),
    rulebook.weights.thresholds.suspicious,
  );
}

/** The file that the practice loads in a language, under a name that changes with its content. */
export async function practiceFile({ code }: Locale): Promise<NamedFile> {
  const levels = await rounds();
  const { explanations } = (await siteEngine()).explain(code);
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
