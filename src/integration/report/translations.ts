import { type Misfit, misfits, type Translated } from '../../schemas/index.ts';
import type { ContentFile } from '../content.ts';
import type { Found } from './fault.ts';
import { nearest } from './nearest.ts';
import { asRecord } from './rules.ts';

/** What is written for each way in which a translation does not fit. */
const MESSAGES: Readonly<Record<Misfit['kind'], (expected: string) => readonly [string, string]>> =
  {
    unknown: (expected) => ['原文に、この項目はありません。', expected],
    length: (expected) => ['原文と、並びの数が違います。', `${expected}個（ないものは null）`],
    shape: (expected) => ['原文と、形が違います。', expected],
    placeholders: (expected) => ['{ } の中の名前が、原文と違います。', expected],
  };

/** Holds a file of translations against the originals. */
export function checkTranslation(file: ContentFile, files: readonly ContentFile[]): Found[] {
  const collection = file.id as Translated;
  const originals = new Map(
    files.filter(({ kind }) => kind === collection).map(({ id, data }) => [id, data]),
  );
  return Object.entries(asRecord(file.data)).flatMap(([id, texts]): Found[] => {
    if (!originals.has(id))
      return [
        {
          code: 'translation-original',
          file: file.file,
          place: { path: [id], part: 'key' },
          message: `原文「${id}」がありません。`,
          value: id,
          nearest: nearest(id, originals.keys()),
        },
      ];
    return misfits(originals.get(id), texts).map(({ path, kind, expected }) => {
      const [message, cure] = MESSAGES[kind](expected);
      return {
        code: 'translation-misfit',
        file: file.file,
        place: { path: [id, ...path], part: kind === 'unknown' ? 'key' : 'value' },
        message,
        expected: cure,
      };
    });
  });
}

/** An article in another language has the id of its original. */
export function checkOriginal({ file, id }: ContentFile, files: readonly ContentFile[]): Found[] {
  const original = `content/articles/ja/${id}.mdx`;
  const articles = files.filter(({ kind }) => kind === 'articles');
  if (articles.some((article) => article.file === original)) return [];
  return [
    {
      code: 'translation-original',
      file,
      message: `原文 ${original} がありません。`,
      value: id,
      nearest: nearest(
        id,
        articles.map((article) => article.id),
      ),
    },
  ];
}
