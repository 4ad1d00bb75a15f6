import { builtLocales, type LocaleCode, ORIGINAL } from '../locales/index.ts';
import { makeJapaneseNote } from './japanese-note.ts';
import { siteEngine } from './rulebook.ts';

/** A file that an island loads, under a name that changes with its content. */
export interface NamedFile {
  readonly name: string;
  readonly body: string;
}

/** Digits of the hash in the name: enough that no two builds share one. */
const HASH = 12;

interface CheckerFiles {
  /** Signs and weights, the same in every language. */
  readonly rulebook: NamedFile;
  /** What the summary says in Japanese, for pages in other languages. */
  readonly japaneseNote: NamedFile;
  /** What a verdict says, by language. */
  readonly texts: ReadonlyMap<LocaleCode, Readonly<Record<'explanations' | 'details', NamedFile>>>;
}

let made: Promise<CheckerFiles> | undefined;

/**
 * What the checker judges by and what it says of its findings. A page names the files it was built with,
 * so that an open page never gets those of a later build.
 */
export function checkerFiles(): Promise<CheckerFiles> {
  if (import.meta.env.DEV) return make();
  made ??= make();
  return made;
}

async function make(): Promise<CheckerFiles> {
  const { rulebook, explain } = await siteEngine();
  const texts = builtLocales().map(async ({ code }) => {
    const { explanations, details } = explain(code);
    const files = {
      explanations: await hashedFile(`explanations-${code}`, explanations),
      details: await hashedFile(`details-${code}`, details),
    };
    return [code, files] as const;
  });
  return {
    rulebook: await hashedFile('rulebook', rulebook),
    japaneseNote: await hashedFile('japanese-note', await makeJapaneseNote(explain(ORIGINAL.code))),
    texts: new Map(await Promise.all(texts)),
  };
}

/** Makes a file of JSON; its name is `<name>.<hash>` and stands without the ending. */
export async function hashedFile(name: string, content: unknown): Promise<NamedFile> {
  const body = JSON.stringify(content);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body));
  const hash = [...new Uint8Array(digest)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, HASH);
  return { name: `${name}.${hash}`, body };
}
