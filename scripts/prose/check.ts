import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Found } from '../../src/integration/report/fault.ts';
import { LINTERS, type Remark } from './linters.ts';
import { piecesOf } from './pieces.ts';

/** Names and terms that are right and in no dictionary: of all languages (`all`), and of each. */
export const ALLOWED = 'tests/prose/allowed.yml';

type Allowed = Readonly<Record<string, readonly string[]>>;

/**
 * Reads what is written in a language with its linters.
 *
 * @param root Folder of the project.
 * @param code The language; one without linters has no faults.
 * @returns Every fault, for the editor.
 */
export async function checkProse(root: string, code: string): Promise<Found[]> {
  const lists = parse(await readFile(join(root, ALLOWED), 'utf8')) as Allowed;
  const words = [...(lists.all ?? []), ...(lists[code] ?? [])];
  const allowed = new Set(words.map((word) => word.toLowerCase()));
  const phrases = words.filter((word) => /[^\p{L}\p{M}]/u.test(word));
  const found = await Promise.all(
    (await filesOf(root, code)).map(async (file) => {
      const source = await readFile(join(root, file), 'utf8');
      const pieces = piecesOf(file, source);
      const excused = phrases.flatMap((phrase) => placesOf(phrase, source));
      const remarks = (LINTERS[code] ?? []).map((linter) => linter(pieces, allowed));
      return (await Promise.all(remarks))
        .flat()
        .filter(({ offset }) => !excused.some(([start, end]) => start <= offset && offset < end))
        .map((remark) => told(file, remark));
    }),
  );
  return found.flat();
}

/** Where a phrase stands in a text, by beginnings and ends. */
function placesOf(phrase: string, text: string): (readonly [number, number])[] {
  const places: (readonly [number, number])[] = [];
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
    places.push([at, at + phrase.length]);
  return places;
}

/** What readers of a language read: articles, texts of data, sentences of the interface. */
async function filesOf(root: string, code: string): Promise<string[]> {
  const folders = [`content/articles/${code}`, `content/translations/${code}`, `src/i18n/${code}`];
  const lists = folders.map(async (folder) => {
    const names = await readdir(join(root, folder)).catch(() => []);
    return names.sort().map((name) => `${folder}/${name}`);
  });
  return (await Promise.all(lists)).flat();
}

function told(file: string, { code, offset, value, reason }: Remark): Found {
  const common = { code, file, place: { offset }, value };
  return code === 'prose-spelling'
    ? {
        ...common,
        message: `「${value}」は、この言語の辞書にありません。`,
        expected: `つづりを直すか、名前なら ${ALLOWED} に書きます`,
      }
    : { ...common, message: `「${value}」の書き方を、校正ツールが指摘しています（${reason}）。` };
}
