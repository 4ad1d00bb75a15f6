/**
 * Prints what a verdict tells to do, by level, topic and channel for who has done nothing yet, and by
 * situation: `node scripts/advice.ts`. The table is Markdown.
 */
import { fileURLToPath } from 'node:url';
import {
  choose,
  compileAdvice,
  compileFoldedAdvice,
  type Facts,
  unfold,
} from '../src/advice/index.ts';
import { loadContent } from '../src/integration/load.ts';
import { situation, topic } from '../src/schemas/index.ts';

const LEVELS = ['scam', 'suspicious', 'unknown'] as const;
const CHANNELS = ['sms', 'email', 'voice', 'postcard', 'web', 'chat'] as const;

const content = await loadContent(fileURLToPath(new URL('..', import.meta.url)));
const advice = content.advice.map(({ data }) => data);
const book = compileAdvice(
  { advice, topics: content.topics.data, brands: content.brands.map(({ data }) => data) },
  'ja',
);
const pieces = unfold(book.pieces, compileFoldedAdvice(advice, 'ja'));

/** Rows that say the same are one row. */
const rows = new Map<string, string[]>();
function add(name: string, facts: Facts): void {
  const { lead, first, article } = choose(pieces, facts, undefined);
  const said = `${lead} | ${first} | ${article}`;
  rows.set(said, [...(rows.get(said) ?? []), name]);
}
for (const one of topic.options) {
  for (const level of LEVELS) {
    for (const channel of CHANNELS) {
      add(`${one}, ${level}, ${channel}`, { level, topic: one, channel, situation: 'received' });
    }
  }
}
for (const what of situation.options.slice(1)) {
  for (const level of LEVELS) {
    add(`**${what}**, ${level}`, { level, topic: 'unpaid', channel: 'sms', situation: what });
  }
}
console.log('| when | lead | first step | page |\n| --- | --- | --- | --- |');
for (const [said, names] of rows) console.log(`| ${names.join('; ')} | ${said} |`);
