import { compileRule } from '../../engine/index.ts';
import { LOCALES, ORIGINAL } from '../../locales/index.ts';
import type { Content, ContentFile } from '../content.ts';
import { signbookOf } from '../rulebook.ts';
import { checkArticle } from './articles.ts';
import { checkBrands } from './brands.ts';
import type { Found } from './fault.ts';
import { checkReferences, type Ids, idsOf } from './references.ts';
import { asRecord, checkFixtures, checkRule, checkScheme } from './rules.ts';
import { checkOriginal, checkTranslation } from './translations.ts';
import { checkLexicon, checkWords } from './words.ts';

/** Languages that articles can be written in: folders of `content/articles/`. */
const PUBLISHED = LOCALES.filter(({ published }) => published).map(({ code }) => code as string);

/**
 * Checks what the schemas cannot see: ids and what points to them, conditions, words, names, and what the
 * text of articles uses. Every file is looked at as it is written, so that faults of form hide no others.
 *
 * @param honest What honest senders write, by which common words are told from names.
 */
export function checkFiles(files: readonly ContentFile[], honest: readonly string[]): Found[] {
  const ids = idsOf(files);
  return [
    ...files.flatMap((file) => [
      ...checkName(file),
      ...checkReferences(file, ids),
      ...checkKind(file, files, ids),
    ]),
    ...checkDoubles(files),
    ...checkFixtures(files),
    ...checkBrands(files, honest),
  ];
}

function checkKind(file: ContentFile, files: readonly ContentFile[], ids: Ids): Found[] {
  switch (file.kind) {
    case 'articles':
      return [
        ...checkLocale(file),
        ...checkOriginal(file, files),
        ...checkAsks(file),
        ...checkArticle(file, files, ids),
      ];
    case 'translations':
      return checkTranslation(file, files);
    case 'rules':
      return [...checkRule(file), ...checkRuleWords(file)];
    case 'schemes':
      return checkScheme(file);
    case 'lexicon':
      return checkLexicon(file, files);
    default:
      return [];
  }
}

function checkRuleWords({ file, data }: ContentFile): Found[] {
  return Object.entries(asRecord(asRecord(data).detect)).flatMap(([group, value]) =>
    checkWords(asRecord(value).words, ['detect', group, 'words'], file),
  );
}

/** What a file says of its own name, which is its id or its digits, is its name. */
function checkName({ id, file, data }: ContentFile): Found[] {
  const { id: own, digits } = asRecord(data);
  const field = own === undefined ? 'digits' : 'id';
  const said = own ?? digits;
  if (typeof said !== 'string' || said === id) return [];
  return [
    {
      code: 'id-mismatch',
      file,
      place: { path: [field] },
      message: `${field}「${said}」が、ファイル名「${id}」と違います。`,
      value: said,
      expected: id,
    },
  ];
}

function checkLocale({ file }: ContentFile): Found[] {
  const locale = file.split('/').at(-2) ?? '';
  if (PUBLISHED.includes(locale)) return [];
  return [
    {
      code: 'locale-unknown',
      file,
      message: `言語「${locale}」のページは、まだ作られません。この記事はどこにも出ません。`,
      value: locale,
      expected: `src/locales/index.ts で、この言語を published: true にする。いまは ${PUBLISHED.join('、')}`,
    },
  ];
}

/** In the language that the site is written in, every article says how people ask for it. */
function checkAsks({ file, data }: ContentFile): Found[] {
  if (file.split('/').at(-2) !== ORIGINAL.code) return [];
  if (data === undefined || asRecord(data).asks !== undefined) return [];
  return [
    {
      code: 'field-missing',
      file,
      place: { path: ['asks'] },
      message: '必要な項目「asks」がありません。',
      expected: 'このページを探す人の聞き方を、10〜25',
    },
  ];
}

/** The folder below a kind only sorts: one id is one file. Articles and translations have one of each language. */
function checkDoubles(files: readonly ContentFile[]): Found[] {
  const seen = new Map<string, string>();
  return files.flatMap(({ kind, id, file }): Found[] => {
    const key = kind === 'articles' || kind === 'translations' ? file : `${kind} ${id}`;
    const first = seen.get(key);
    seen.set(key, first ?? file);
    if (first === undefined) return [];
    return [
      {
        code: 'id-double',
        file,
        message: `同じ id「${id}」のファイルが、もう1つあります（${first}）。`,
        value: id,
        expected: '別のファイル名',
      },
    ];
  });
}

/**
 * Makes the signs ready to run, as the site will; what the other checks have missed stops here.
 *
 * @param content Content in which they found no fault.
 */
export function checkEngine(content: Content): Found[] {
  const files = new Map(content.rules.map(({ id, file }) => [id, file]));
  const found: Found[] = [];
  const attempt = <T>(file: string, make: () => T): T | undefined => {
    try {
      return make();
    } catch (error) {
      found.push({ code: 'engine-refuses', file, message: `${(error as Error).message}。` });
      return undefined;
    }
  };
  const signbook = attempt(content.lexicon.file, () => signbookOf(content));
  for (const spec of signbook?.rules ?? [])
    attempt(files.get(spec.id) ?? content.lexicon.file, () => compileRule(spec));
  return found;
}
