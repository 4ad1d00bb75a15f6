import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { content, root } from '../content.ts';
import { originalsOf } from '../originals.ts';

/**
 * "Never", "nobody", "always" and "the most" stand only with a source that says so: a reader acts on them,
 * and one honest caller who does what nobody does makes the site wrong.
 *
 * In articles the source stands in the sentence (`<Cite>`), or an MDX comment that begins with `own:` says why none is needed:
 * advice to the reader, or what the site says of itself. In rules and schemes `universal` names the source.
 */

/** Never, nobody, always, all, the most. */
const UNIVERSAL =
  /絶対|必ず(?!しも)|決して|すべて|全て|一切|(?:いちばん|最も)多|どこにも|だれにもでき|(?:人|会社|銀行|役所|警察官?)は(?:いません|ありません)|ことは(?:ありません|ない(?!と(?:は)?限))|(?:では|からは)(?:届き|来)ません|本物の[^。「」]*は、[^。「」]*ません/;

/** 「絶対に来ない」とは言えません and the like deny that it is universal. */
const DENIED = /(?:とは|までは|とまでは)(?:限りません|限らない|言えません|言い切れません)|とは限/;

/** What stands between quotation marks is somebody else's word, or a button's. */
const unquoted = (sentence: string): string => sentence.replace(/「[^「」]*」/g, '「」');

/** The words by which a sentence says of everybody, everything or every time what it says. */
function universalIn(sentence: string): string | undefined {
  const own = unquoted(sentence.replace(/<[^>]*>|\{\/\*.*?\*\/\}/g, ''));
  return DENIED.test(own) ? undefined : UNIVERSAL.exec(own)?.[0];
}

const isUniversal = (sentence: string): boolean => universalIn(sentence) !== undefined;

/** Tells the editor where the words stand and what to do about them. */
const told = (place: string, text: string, cure: string): string =>
  `${place}: 「${universalIn(text)}」 — ${cure}`;

/** File and line of a sentence of an article. */
function placeOf(file: string, sentence: string): string {
  const text = readFileSync(join(root, file), 'utf8');
  return `${file}:${text.slice(0, text.indexOf(sentence)).split('\n').length}`;
}

/** The sentences of an article with the sources and remarks that stand in them. */
function sentencesOf(body: string): string[] {
  return body
    .split(/\n/)
    .flatMap((line) => line.split(/(?<=[。？])(?![」）])/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

const isGrounded = (sentence: string): boolean => /<Cite\b|\{\/\* own: \S/.test(sentence);

// Translations say what the original says.
describe.each(originalsOf(content.articles))('$id', ({ file, data }) => {
  test('says never, nobody or always only with a source in the sentence', () => {
    const bare = sentencesOf(data.body).filter(
      (sentence) => isUniversal(sentence) && !isGrounded(sentence),
    );
    const cure = '<Cite source="…" /> in this sentence, or {/* own: why it needs none */}';
    expect(bare.map((sentence) => told(placeOf(file, sentence), sentence, cure))).toEqual([]);
  });

  test('opens with an answer that has its exceptions', () => {
    expect(universalIn(data.answer), `${file} answer`).toBeUndefined();
  });
});

const CURE = 'write universal: <source>, or say it without';

test('a rule says never, nobody or always only with the source that does', () => {
  const bare = content.rules.flatMap(({ file, data }) =>
    Object.entries({ title: data.title.ja, why: data.why.ja })
      .filter(([, text]) => isUniversal(text) && !data.universal)
      .map(([field, text]) => told(`${file} ${field}`, text, CURE)),
  );
  expect(bare).toEqual([]);
});

test('a scheme says never, nobody or always only with the source that does', () => {
  const bare = content.schemes.flatMap(({ file, data }) =>
    Object.entries({ what: data.what.ja, next: data.next.ja })
      .filter(([, text]) => isUniversal(text) && !data.universal)
      .map(([field, text]) => told(`${file} ${field}`, text, CURE)),
  );
  expect(bare).toEqual([]);
});

/** Texts that stand without a citation of their own, by where they stand. */
const uncited: { at: string; text: string }[] = [
  ...content.specimens.map(({ id, data }) => ({ at: `specimens/${id}`, text: data.caption.ja })),
  ...content.remedies.flatMap(({ id, data }) =>
    [...data.steps, ...data.back, ...data.limits]
      .filter(({ source }) => !source)
      .map(({ text }) => ({ at: `remedies/${id}`, text: text.ja })),
  ),
];

test('a caption, and a step without a source, say neither never nor nobody', () => {
  expect(uncited.filter(({ text }) => sentencesOf(text).some(isUniversal))).toEqual([]);
});

test('no source is named for a sentence that needs none', () => {
  const idle = [
    ...content.rules.map(({ data }) => ({ ...data, texts: data.title.ja + data.why.ja })),
    ...content.schemes.map(({ data }) => ({ ...data, texts: data.what.ja + data.next.ja })),
  ].filter(({ universal, texts }) => universal && !isUniversal(texts));
  expect(idle.map(({ id }) => id)).toEqual([]);
});

describe('the test itself', () => {
  test.each([
    '受け取りに来る銀行の人はいません。',
    'この詐欺でいちばん多い型です。',
    '未納をSMSで知らせることはありません。',
    '絶対に戻りません。',
    '本物の訴状は、はがきでは届きません。',
    '本物の警察官は、電話のあとにカードを受け取りに来ません。',
  ])('hears %s', (sentence) => expect(isUniversal(sentence)).toBe(true));

  test('names the words, where they stand and what to do', () => {
    const sentence = sentencesOf(content.articles[0]?.data.body ?? '')[3] as string;
    const file = content.articles[0]?.file as string;
    const [, line] = placeOf(file, sentence).split(':');
    expect(readFileSync(join(root, file), 'utf8').split('\n')[Number(line) - 1]).toContain(
      sentence,
    );
    expect(told('a.yaml why', '本物の会社は決して電話しません。', CURE)).toBe(
      `a.yaml why: 「決して」 — ${CURE}`,
    );
  });

  test.each([
    '「絶対にもうかる」と言われたら、切ってください。',
    '本物とは限りません。必ず偽物とまでは言えません。',
    '番号は人から人へ移ります。',
  ])('lets pass %s', (sentence) => expect(isUniversal(sentence)).toBe(false));
});
