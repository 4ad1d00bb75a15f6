import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fold } from '../../engine/index.ts';

/** The files of the corpus that honest senders wrote; see `content/corpus/README.md`. */
const HONEST = ['honest', 'dunning'];

/**
 * A name that stands in this share of all honest messages is that of a large company, or a common word. In the
 * corpus of November 2026 (9,605 honest messages) nine of the 297 names that count by themselves do so, from
 * SoftBank (0.42 %) to PayPay (1.82 %); 動画 does with 0.9 %, ポイント with 1.6 %, カード with 11 %.
 */
const OFTEN = 0.004;

/** In fewer messages than this, the share of those that begin with a word is chance. */
const FEWEST = 25;

/**
 * What tells the two apart: a company begins its messages with its own name, and hardly anybody begins one with
 * a common word. Those nine names begin 15 % (年金事務所) to 68 % (三井住友カード) of the messages they stand in;
 * 動画 5 %, ポイント 6 %, カード 4 %, 荷物 5 %, 病院 9 %, アプリ 1 %.
 */
const BEGIN = 0.1;

/** How many honest messages hold a name, and how many of them it begins. */
export interface Use {
  readonly holding: number;
  readonly beginning: number;
}

/** A message in the form in which names are looked for. */
interface Letters {
  readonly text: string;
  readonly gaps: Uint8Array;
}

/**
 * The texts of the honest messages of the corpus, as far as they can be read; what is wrong with the rest
 * `scripts/corpus.ts` tells.
 *
 * @param root Folder that holds `content/`.
 */
export async function readHonest(root: string): Promise<string[]> {
  const files = await Promise.all(
    HONEST.map((name) =>
      readFile(join(root, 'content/corpus', `${name}.jsonl`), 'utf8').catch(() => ''),
    ),
  );
  return files.flatMap((file) => file.split('\n').flatMap(textOf));
}

function textOf(line: string): string[] {
  try {
    const { text } = JSON.parse(line) as { text?: unknown };
    return typeof text === 'string' ? [text] : [];
  } catch {
    return [];
  }
}

/**
 * Finds names that are common words by how honest messages use them.
 *
 * @param names Every name of every brand: where a longer one stands, the shorter one within it does not count.
 * @param messages What honest senders write.
 * @returns The names that are common words, each with its use.
 */
export function commonNames(
  names: readonly string[],
  messages: readonly string[],
): ReadonlyMap<string, Use> {
  const least = Math.max(FEWEST, OFTEN * messages.length);
  if (messages.length < least) return new Map();
  const letters = messages.map((message): Letters => {
    const { key, gaps } = fold(message);
    return { text: key.text, gaps };
  });
  const written = names.map((name) => fold(name).key.text);
  const common = new Map<string, Use>();
  for (const [index, name] of names.entries()) {
    const own = written[index] as string;
    const longer = written.filter((other) => other.length > own.length && other.includes(own));
    const use = useOf(own, longer, letters);
    if (use.holding >= least && use.beginning < BEGIN * use.holding) common.set(name, use);
  }
  return common;
}

function useOf(name: string, longer: readonly string[], messages: readonly Letters[]): Use {
  let holding = 0;
  let beginning = 0;
  for (const { text, gaps } of messages) {
    const places = placesOf(name, longer, text, gaps);
    if (places.length === 0) continue;
    holding += 1;
    // The subject of a mail is pasted with the word for it.
    if (places.includes(text.startsWith('件名') ? 2 : 0)) beginning += 1;
  }
  return { holding, beginning };
}

/** Where a name stands as a name: not within a longer one, nor within a Latin word. */
function placesOf(
  name: string,
  longer: readonly string[],
  text: string,
  gaps: Uint8Array,
): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    const isWord =
      (gaps[at] === 1 || !/[a-z]{2}/.test(text.slice(Math.max(at - 1, 0), at + 1))) &&
      (gaps[end] === 1 || !/[a-z]{2}/.test(text.slice(end - 1, end + 1)));
    const isWithin = longer.some((other) =>
      text.slice(Math.max(0, end - other.length), at + other.length).includes(other),
    );
    if (isWord && !isWithin) places.push(at);
  }
  return places;
}
