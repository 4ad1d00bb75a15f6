import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withoutReadings } from '../../src/i18n/readings.ts';
import type { Content } from '../../src/integration/content.ts';
import { TRANSLATED, TRANSLATIONS } from '../../src/schemas/index.ts';
import { sentencesOf } from './sentences.ts';

/** A text in another language than the original, and what it translates. */
export interface Unit {
  /** The language. */
  readonly code: string;
  /** The file of the translation. */
  readonly file: string;
  /** Names the text among those of its language: `articles/called`, `rules/claim-crime.why`. */
  readonly key: string;
  /** Hash of the Japanese text. */
  readonly original: string;
  /** Hash of the translation. */
  readonly own: string;
}

/** So many hexadecimal digits tell one text from what it was before. */
const DIGITS = 8;

/** The same text, broken into other lines or indented, is the same. */
const hashOf = (text: string): string =>
  createHash('sha256').update(text.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, DIGITS);

/**
 * Every translation of the site with its original; what is the same in both is none.
 *
 * @param root Folder of the project.
 * @param content Its content.
 */
export async function unitsOf(root: string, content: Content): Promise<Unit[]> {
  const interfaces = TRANSLATIONS.map((code) => interfaceUnits(root, code));
  return [
    ...articleUnits(content),
    ...TRANSLATIONS.flatMap((code) => dataUnits(content, code)),
    ...(await Promise.all(interfaces)).flat(),
  ];
}

const unit = (code: string, file: string, key: string, original: string, own: string): Unit[] =>
  original === own ? [] : [{ code, file, key, original: hashOf(original), own: hashOf(own) }];

/** What readers see of an article; days, sources and how people ask are each language's own. */
function articleUnits({ articles }: Content): Unit[] {
  const textOf = ({ data }: Content['articles'][number]): string =>
    [data.title, data.short, data.answer, data.firstStep, data.body].join('\n');
  const placeOf = (file: string) => file.split('/').slice(-2) as [string, string];
  const originals = new Map(
    articles
      .map((entry) => [placeOf(entry.file), textOf(entry)] as const)
      .flatMap(([[code, name], text]) => (code === 'ja' ? [[name, text] as const] : [])),
  );
  return articles.flatMap((entry) => {
    const [code, name] = placeOf(entry.file);
    const original = originals.get(name);
    if (code === 'ja' || original === undefined) return [];
    return unit(
      code,
      entry.file,
      `articles/${name.replace(/\.mdx$/, '')}`,
      original,
      textOf(entry),
    );
  });
}

function dataUnits(content: Content, code: string): Unit[] {
  return TRANSLATED.flatMap((collection) =>
    [content[collection]].flat().flatMap(({ id, data }) => {
      const file = `content/translations/${code}/${collection}.yaml`;
      const collect = (node: unknown, path: string): Unit[] => {
        if (typeof node !== 'object' || node === null) return [];
        if (Array.isArray(node))
          return node.flatMap((part, index) => collect(part, `${path}[${index}]`));
        const { ja, [code]: own } = node as Record<string, unknown>;
        if (typeof ja === 'string')
          return typeof own === 'string' ? unit(code, file, path, ja, withoutReadings(own)) : [];
        return Object.entries(node).flatMap(([field, part]) => collect(part, `${path}.${field}`));
      };
      return collect(data, `${collection}/${id}`);
    }),
  );
}

async function interfaceUnits(root: string, code: string): Promise<Unit[]> {
  const folder = `src/i18n/${code}`;
  const names = (await readdir(join(root, folder))).sort();
  const units = names.map(async (name) => {
    const path = join(root, 'src/i18n/ja', name);
    if (!existsSync(path)) return [];
    const originals = sentencesOf(await readFile(path, 'utf8'));
    const own = sentencesOf(await readFile(join(root, folder, name), 'utf8'));
    return [...own].flatMap(([key, text]) => {
      const original = originals.get(key);
      if (original === undefined) return [];
      return unit(code, `${folder}/${name}`, `${name.replace(/\.ts$/, '')}/${key}`, original, text);
    });
  });
  return (await Promise.all(units)).flat();
}
