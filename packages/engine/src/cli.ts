#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { run } from './command.ts';

/** A JSON file of this package, by the name under which it is exported. */
async function readData<T>(name: string): Promise<T> {
  return JSON.parse(
    await readFile(new URL(import.meta.resolve(`sms-matta-engine/${name}`)), 'utf8'),
  );
}

const { version } = await readData<{ version: string }>('package.json');
const { out, error, code } = await run(process.argv.slice(2), {
  version,
  readMessage: () => text(process.stdin),
  readRulebook: () => readData('rulebook.json'),
  readSentences: (language) => readData(`${language}.json`),
  readExplanations: (language) => readData(`explanations-${language}.json`),
});
if (out !== undefined) console.log(out);
if (error !== undefined) console.error(error);
process.exitCode = code;
