import { foldWord } from '../../engine/index.ts';
import type { ContentFile } from '../content.ts';
import { commonNames, type Use } from './common-names.ts';
import type { Found } from './fault.ts';
import { asRecord } from './rules.ts';

/** Names that count by themselves when a message holds one. */
const NAMING = ['aliases', 'fakeOnlyAliases'] as const;

/**
 * Checks the names of the brands: none is a common word, and none belongs to two brands, unless it is
 * listed as ambiguous.
 *
 * @param honest What honest senders write.
 */
export function checkBrands(files: readonly ContentFile[], honest: readonly string[]): Found[] {
  const brands = files.filter(({ kind }) => kind === 'brands');
  const names = brands.flatMap((brand) => namesOf(brand).map(({ name }) => name));
  const common: Common = { words: commonWords(files), names: commonNames(names, honest) };
  const owners = new Map<string, string>();
  return brands.flatMap((brand) => [
    ...namesOf(brand).flatMap(({ name, path }) => {
      const fault = nameFault(name, brand, common, owners);
      return fault ? [{ ...fault, file: brand.file, place: { path }, value: name }] : [];
    }),
    ...unlisted(brand),
  ]);
}

/** What is no name by itself. */
interface Common {
  /** Pieces of the words that the lexicon holds. */
  readonly words: ReadonlySet<string>;
  /** Names that honest senders use as words. */
  readonly names: ReadonlyMap<string, Use>;
}

function nameFault(
  name: string,
  { id }: ContentFile,
  common: Common,
  owners: Map<string, string>,
): Pick<Found, 'code' | 'message' | 'expected'> | undefined {
  const folded = foldWord(name);
  const use = common.names.get(name);
  if (use || isMadeOf(common.words, folded) || [...folded].length < 2) {
    const how = use
      ? `本物の文例 ${use.holding} 件に出てきて、そのうち書き出しの名乗りは ${use.beginning} 件です`
      : 'ふつうの言葉として文章に出てきます';
    return {
      code: 'alias-common',
      message: `「${name}」は、${how}。これだけで名乗りとは言えません。`,
      expected: '会社や役所だけを指す名前。どうしても要るときは ambiguousAliases にも書きます',
    };
  }
  const owner = owners.get(folded);
  owners.set(folded, owner ?? id);
  if (owner === undefined) return undefined;
  return {
    code: 'alias-double',
    message:
      owner === id
        ? `「${name}」と同じ名前が、このファイルの上のほうにあります。`
        : `「${name}」は、ブランド「${owner}」の名前でもあります。`,
    expected: 'どちらか1か所',
  };
}

/** The names that count by themselves, with their paths. */
function namesOf({ data }: ContentFile): { name: string; path: (string | number)[] }[] {
  const brand = asRecord(data);
  const ambiguous = Array.isArray(brand.ambiguousAliases) ? brand.ambiguousAliases : [];
  return NAMING.flatMap((list) => {
    const names = brand[list];
    if (!Array.isArray(names)) return [];
    return [...names.entries()]
      .filter(([, name]) => typeof name === 'string' && !ambiguous.includes(name))
      .map(([index, name]) => ({ name, path: [list, index] }));
  });
}

/** An ambiguous name does something only where it is one of the names. */
function unlisted({ file, data }: ContentFile): Found[] {
  const brand = asRecord(data);
  const list = (field: string): unknown[] => (Array.isArray(brand[field]) ? brand[field] : []);
  const names = NAMING.flatMap(list);
  return [...list('ambiguousAliases').entries()]
    .filter(([, name]) => names.length > 0 && !names.includes(name))
    .map(([index, name]) => ({
      code: 'alias-unlisted',
      file,
      place: { path: ['ambiguousAliases', index] },
      message: `「${String(name)}」が aliases にないので、この行は何もしません。`,
      value: String(name),
      expected: 'aliases にも同じ名前を書くか、この行を消します',
    }));
}

/** Whether a name is common words one after another: 動画, ガス会社. */
function isMadeOf(common: ReadonlySet<string>, name: string): boolean {
  const ends = new Set([0]);
  for (const start of ends) {
    for (let end = start + 2; end <= name.length; end += 1)
      if (common.has(name.slice(start, end))) ends.add(end);
  }
  return ends.has(name.length);
}

/** A piece of so many words of the lexicon is what messages of every sender are made of. */
const COMMON = 3;

/** The pieces that many words of the lexicon share: 動画, 会員, カード. A brand's own name stands in one or two. */
function commonWords(files: readonly ContentFile[]): ReadonlySet<string> {
  const lexicon = files.find(({ kind }) => kind === 'lexicon');
  const uses = new Map<string, number>();
  for (const set of Object.values(asRecord(lexicon?.data))) {
    const { words } = asRecord(set);
    for (const word of Array.isArray(words) ? words : []) {
      const pieces = String(word)
        .split(/[[\]|]/u)
        .map(foldWord);
      for (const piece of new Set(pieces)) uses.set(piece, (uses.get(piece) ?? 0) + 1);
    }
  }
  return new Set([...uses].filter(([, count]) => count >= COMMON).map(([piece]) => piece));
}
