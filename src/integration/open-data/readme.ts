import type { DataFile } from './open-data.ts';

/** What each file is, for whoever finds it. */
const ABOUT: Readonly<Record<string, string>> = {
  'rulebook.json': 'all that the engine judges by: signs, and the weights that were fitted',
  'explanations-ja.json': 'titles and reasons of signs, schemes and brands, in Japanese',
  'numbers.jsonl': 'phone numbers as reported in public: masked ones, and those of public bodies',
  'CHANGELOG.md': 'what changed from version to version',
  'corpus/README.md': 'where the messages come from, what their fields mean, their weaknesses',
};

const CORPUS = 'labelled messages of our own; see `corpus/README.md`';

/**
 * Writes the README of the published data.
 *
 * @param day Of the commit, `YYYY-MM-DD`.
 */
export function renderReadme({
  files,
  version,
  day,
}: {
  readonly files: readonly DataFile[];
  readonly version: string;
  readonly day: string;
}): string {
  const lines = files
    .filter(({ path }) => !path.startsWith('schema/'))
    .map(({ path, rows, schema }) => {
      const about = ABOUT[path] ?? CORPUS;
      const form = schema ? `[${schema}](schema/${schema}.schema.json)` : '';
      return `| \`${path}\` | ${rows ?? ''} | ${form} | ${about} |`;
    });
  return `# Data of そのSMS、待った, version ${version} (${day})

What the checker judges by, the messages it was fitted on, and what was reported of phone numbers.

**日本語の要約**：「そのSMS、待った」が文章を調べるときに使う手がかりと点数、点数を決めた文例、公に報告のあった電話番号の一部です。名前を示せば、自由に使えます（CC BY 4.0）。番号が載っていても、いまその番号を使う人が詐欺に関わるという意味ではありません。

| file | rows | schema | what it is |
| --- | ---: | --- | --- |
${lines.join('\n')}

Schemas are JSON Schema 2020-12; of JSON Lines they describe one line. \`sha256sum --check SHA256SUMS\` tells
whether a copy is whole. \`data/latest/\` and \`data/${version}/\` hold the same; older versions are files of
their releases.

## Licence

[CC BY 4.0](https://creativecommons.org/licenses/by/4.0/). Name the project, "そのSMS、待った".

## Before you use it

- The engine that reads the rulebook is the package \`sms-matta-engine\` of the same version. It never says "safe".
- A number is listed as somebody reported it. Numbers are reassigned: an entry says nothing of whoever uses the
  number today. Never accuse anybody by it, and look again before you publish: what was taken out here should not
  live on in copies. Numbers that could be a bystander's are not in the file.
- The corpus was written, not collected. No row is anybody's message, and measures on it are narrower than life.
- The weights of one version say nothing of the next. Ids of signs and schemes stay.
`;
}
