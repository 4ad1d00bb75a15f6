/**
 * Writes what every language needs of its own so that no reader loads another's words: the islands of
 * `src/islands/<code>/` and what they load, `src/i18n/client/<code>/`. Both are those of the original with
 * the language's words in place of the Japanese; change them there, then run `npm run locale-files`.
 * A test tells when they differ.
 */

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ContentLocale, LOCALES, type Locale, ORIGINAL } from '../src/locales/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What the languages are called in the comments and names of the code. */
const ENGLISH: Readonly<Record<Exclude<ContentLocale, 'ja'>, string>> = {
  en: 'English',
  'ja-easy': 'easy Japanese',
  zh: 'Chinese',
  vi: 'Vietnamese',
  ko: 'Korean',
  pt: 'Portuguese',
};

/** Parts of the site that only whole languages have. */
const WHOLE_ONLY = /(?:^|\/)practice\.tsx?$/i;

/** Parts that are in Japanese alone. */
const ORIGINAL_ONLY = /(?:^|\/)embed\.ts$/;

/**
 * The files of every language but the original.
 *
 * @returns Their texts by their path below the project.
 */
export async function localeFiles(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const folder of ['src/i18n/client', 'src/islands']) {
    for (const name of await readdir(join(root, folder, ORIGINAL.code))) {
      if (ORIGINAL_ONLY.test(name)) continue;
      const text = await readFile(join(root, folder, ORIGINAL.code, name), 'utf8');
      for (const locale of LOCALES) {
        if (locale.code === ORIGINAL.code || locale.code === 'pseudo') continue;
        if (locale.coverage === 'partial' && WHOLE_ONLY.test(name)) continue;
        const code = translateCode(text, locale);
        files.set(
          `${folder}/${locale.code}/${name}`,
          folder === 'src/islands' ? withMarks(code, name, locale) : code,
        );
      }
    }
  }
  return files;
}

/** Islands in other languages mark their Japanese and their readings; the checker says what a message says. */
function withMarks(code: string, name: string, locale: Locale): string {
  const marks = "import '../language-marks.ts';\n";
  if (name !== 'Checker.tsx') return marks + code;
  return (
    marks +
    code
      .replace(
        /(import \{ speak \}.*\n)(import Checker.*\n)/,
        `$1import { meaning } from '../../i18n/${locale.code}/languages.ts';\n$2import { explainMeaning } from '../checker/Meaning.tsx';\n`,
      )
      .replace('  speak();\n', '  speak();\n  explainMeaning(meaning);\n')
  );
}

function translateCode(text: string, { code, lang, prefix, coverage }: Locale): string {
  const english = ENGLISH[code as keyof typeof ENGLISH];
  const name = english.replace(/(?:^| )([a-z])/gi, (_, letter: string) => letter.toUpperCase());
  return text
    .replaceAll(`/${ORIGINAL.code}/`, `/${code}/`)
    .replaceAll(/Japanese(?=[A-Z])/g, name)
    .replaceAll(/\bJapanese\b/g, english)
    .replace(
      /speakIn\(\{.*?\}\)/,
      `speakIn({ lang: '${lang}', prefix: '${prefix}', coverage: '${coverage}' })`,
    );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of await localeFiles()) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}
