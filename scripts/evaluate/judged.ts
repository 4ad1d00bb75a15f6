import { readFile } from 'node:fs/promises';
import type { Channel, Level, NoteId } from '../../src/engine/index.ts';
import { groupOf, type Label } from '../fit/rows.ts';

/** A message as a file gives it; all but `id` and `text` may be missing. */
export interface Message {
  readonly id: string;
  readonly text: string;
  readonly channel?: string;
  readonly label?: string;
  readonly family?: string;
  readonly group?: string;
}

/** A message with what the checker says of it. */
export interface Judged {
  readonly id: string;
  readonly label?: string | undefined;
  readonly family?: string | undefined;
  readonly group: string;
  readonly level: Level;
  readonly schemes: readonly string[];
  readonly signs: readonly string[];
  readonly notes: readonly NoteId[];
}

const CHANNELS = new Set(['sms', 'email', 'voice', 'postcard', 'web', 'chat']);
/** Channels of the corpus that the engine knows under another name. */
const SAME: Readonly<Record<string, Channel>> = { line: 'chat', paper: 'postcard' };

/** The channel that the engine is told, or none. */
export function channelOf({ channel = '' }: Message): { channel?: Channel } {
  const known = SAME[channel] ?? (CHANNELS.has(channel) ? (channel as Channel) : undefined);
  return known ? { channel: known } : {};
}

/** What a message is counted as; the corpus says so itself, elsewhere the family tells. */
export function countedAs({ label, family, group }: Message): string {
  return group ?? (label && family ? groupOf(label as Label, family) : (label ?? ''));
}

/** @throws {Error} Naming file and line of what is no JSON. */
export async function readMessages(file: string): Promise<Message[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as Message];
    } catch {
      throw new Error(`${file}:${index + 1} is not a JSON object`);
    }
  });
}

/** Dunning by an honest sender, and what could be from either, may end at `suspicious` or `unknown`. */
export function isWrong({ label, group, level, notes }: Judged): boolean {
  if (label === 'scam') return level === 'unknown' && group !== 'bare';
  if (label === 'legit') return level === 'scam' || (level === 'suspicious' && group !== 'dunning');
  if (label === 'warning') return level === 'scam' && !notes.includes('describes-scam');
  return false;
}
