import { type Remedy, sourcesOf } from '../../schemas/index.ts';
import type { ContentFile } from '../content.ts';
import { type AttributeRule, COMPONENTS } from './components.ts';
import type { FaultCode, Found } from './fault.ts';
import { type Attribute, type Use, usesOf } from './mdx.ts';
import { nearest } from './nearest.ts';
import { type Ids, missing } from './references.ts';

/** The id of a source, and where in the text it is cited, in UTF-16 units. */
interface Cited {
  readonly text: string;
  readonly offset: number;
}

/** Checks what an article's text uses: components, their attributes, what they point to, its sources. */
export function checkArticle(
  article: ContentFile,
  files: readonly ContentFile[],
  ids: Ids,
): Found[] {
  const { file, text = '' } = article;
  const { uses, found } = usesOf(text, file);
  if (found.length > 0) return [...found];
  return [
    ...uses.flatMap((use) => checkUse(use, file, ids)),
    ...checkCitations(
      article,
      uses.flatMap((use) => citedBy(use, files)),
    ),
  ];
}

/** The sources that a part of an article cites: itself, or in the remedies that it draws. */
function citedBy({ name, offset, attributes }: Use, files: readonly ContentFile[]): Cited[] {
  const values = attributes.flatMap((attribute) => attribute.values ?? []);
  if (name === 'Cite') return values;
  if (name !== 'Remedy' && name !== 'Remedies') return [];
  const named = values.map(({ text }) => text);
  const remedies = files.flatMap(({ kind, id, valid }) =>
    kind === 'remedies' && valid !== undefined ? [{ id, data: valid as Remedy }] : [],
  );
  return remedies
    .filter(({ id, data }) => named.includes(name === 'Remedy' ? id : data.side))
    .flatMap(({ data }) => sourcesOf(data).map((text) => ({ text, offset })));
}

function checkUse(use: Use, file: string, ids: Ids): Found[] {
  const attributes = COMPONENTS[use.name];
  const fault = (code: FaultCode, offset: number, more: Omit<Found, 'code' | 'file'>): Found => ({
    code,
    file,
    place: { offset },
    ...more,
  });
  if (attributes === undefined) {
    return [
      fault('component-unknown', use.offset, {
        message: `<${use.name}> という部品はありません。`,
        value: use.name,
        nearest: nearest(use.name, Object.keys(COMPONENTS)),
        expected: Object.keys(COMPONENTS).join('、'),
      }),
    ];
  }
  const found = use.attributes.flatMap((attribute) => {
    const rule = attributes[attribute.name];
    if (rule !== undefined) return checkAttribute(use.name, attribute, rule, file, ids);
    const names = Object.keys(attributes);
    return [
      fault('attribute-unknown', attribute.offset, {
        message: `<${use.name}> に「${attribute.name}」という属性はありません。`,
        value: attribute.name,
        nearest: nearest(attribute.name, names),
        expected: names.length > 0 ? names.join('、') : '属性はありません',
      }),
    ];
  });
  const given = use.attributes.map(({ name }) => name);
  for (const [name, { required }] of Object.entries(attributes)) {
    if (!required || use.spread || given.includes(name)) continue;
    found.push(
      fault('attribute-missing', use.offset, {
        message: `<${use.name}> に必要な属性「${name}」がありません。`,
        value: use.name,
        expected: `<${use.name} ${name}="…">`,
      }),
    );
  }
  return found;
}

function checkAttribute(
  component: string,
  { name, offset, values }: Attribute,
  rule: AttributeRule,
  file: string,
  ids: Ids,
): Found[] {
  const { refersTo, oneOf } = rule;
  if (refersTo === undefined && oneOf === undefined) return [];
  if (values === undefined || values.length === 0) {
    return [
      {
        code: 'attribute-value',
        file,
        place: { offset },
        message: `<${component}> の「${name}」の値は、そのまま書きます。`,
        value: name,
        expected: `${name}="…"`,
      },
    ];
  }
  return values.flatMap(({ text, offset: at }): Found[] => {
    const place = { offset: at };
    if (refersTo) return missing(refersTo, text, ids, { file, place });
    if (oneOf?.includes(text)) return [];
    return [
      {
        code: 'attribute-value',
        file,
        place,
        message: `<${component}> の「${name}」に「${text}」は選べません。`,
        value: text,
        expected: oneOf?.join('、'),
        nearest: nearest(text, oneOf ?? []),
      },
    ];
  });
}

/** Every source that is cited stands in the list of the head, and every one of the list is cited. */
function checkCitations({ file, data }: ContentFile, cited: readonly Cited[]): Found[] {
  const listed = (data as { sources?: unknown } | undefined)?.sources;
  if (!Array.isArray(listed)) return [];
  const unlisted = cited.filter(
    ({ text }, index) =>
      !listed.includes(text) && cited.findIndex((one) => one.text === text) === index,
  );
  const uncited = [...listed.entries()].filter(([, id]) => !cited.some(({ text }) => text === id));
  return [
    ...unlisted.map(({ text, offset }) => ({
      code: 'source-unlisted' as const,
      file,
      place: { offset },
      message: `本文で使う出典「${text}」が、先頭の sources の一覧にありません。`,
      value: text,
      expected: 'sources に、この id の行を足します',
      nearest: nearest(text, listed.map(String)),
    })),
    ...uncited.map(([index, id]) => ({
      code: 'source-uncited' as const,
      file,
      place: { path: ['sources', index] },
      message: `出典「${String(id)}」が、本文で一度も使われていません。`,
      value: String(id),
      expected: '本文の文の終わりに <Cite source="…" /> を書くか、この行を消します',
    })),
  ];
}
