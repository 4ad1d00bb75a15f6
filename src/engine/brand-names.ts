import type { Address } from './addresses.ts';
import type { Folded } from './fold.ts';
import type { BrandFacts } from './rulebook.ts';
import { spanReader } from './spans.ts';
import type { FoundWords, WordSets } from './word-sets.ts';
import type { Range } from './words.ts';

/** A name of at most this many kana is also an ordinary word. */
const SHORT_NAME = 3;

const LOOK_ALIKES = '口囗力工夕卜二八千才冫丿亻匕厶廾一';
const KANA = new RegExp(`^[ぁ-ゖァ-ヺー${LOOK_ALIKES}]+$`, 'u');
const KATAKANA = new RegExp(`^[ァ-ヺー${LOOK_ALIKES}]+$`, 'u');
const HIRAGANA = /^[ぁ-ゖー]+$/u;

/**
 * Finds the brands a message names, by id, in order of appearance.
 *
 * Longer names win: 楽天カード is not also 楽天. A link does not name a brand, but a bare domain does. A
 * name of kana counts only where the whole of it is written in one script: ドコモ and どこも are two words.
 */
export function findBrands(
  brands: readonly BrandFacts[],
  words: WordSets,
  found: FoundWords,
  folded: Folded,
  addresses: readonly Address[],
): ReadonlyMap<string, readonly Range[]> {
  const all = brands.flatMap((brand) =>
    outside(
      [...words.named(found, `brand ${brand.id}`), ...words.named(found, `fake ${brand.id}`)].sort(
        (one, other) => one.end - other.end,
      ),
      words.named(found, `except ${brand.id}`),
    ).map((range) => ({ id: brand.id, range })),
  );
  all.sort((one, other) => one.range.start - other.range.start || other.range.end - one.range.end);
  const linkAt = spanReader(
    addresses.filter(({ bare }) => !bare).map(({ from, to }) => ({ start: from, end: to })),
  );
  const names = new Map<string, Range[]>();
  let covered = { start: -1, end: -1 };
  for (const { id, range } of all) {
    if (!isOneScript(range, folded) || linkAt(folded.key.starts[range.start] as number)) continue;
    const inside = range.start >= covered.start && range.end <= covered.end;
    const same = range.start === covered.start && range.end === covered.end;
    if (inside && !same) continue;
    covered = range;
    const list = names.get(id);
    if (list) list.push(range);
    else names.set(id, [range]);
  }
  return names;
}

/** Only names of kana alone have look-alikes among ordinary words. */
function isOneScript({ start, end }: Range, { key }: Folded): boolean {
  const written = key.text.slice(start, end);
  if (!KANA.test(written) || KATAKANA.test(written)) return true;
  return written.length > SHORT_NAME && HIRAGANA.test(written);
}

/** Leaves out hits that lie inside one of the exceptions; both ordered by end. */
export function outside(hits: readonly Range[], exceptions: readonly Range[]): readonly Range[] {
  if (exceptions.length === 0) return hits;
  let first = 0;
  return hits.filter((hit) => {
    while (first < exceptions.length && (exceptions[first] as Range).end < hit.end) first += 1;
    for (let index = first; index < exceptions.length; index += 1) {
      const exception = exceptions[index] as Range;
      if (exception.start <= hit.start) return false;
      if (exception.start > hit.end) break;
    }
    return true;
  });
}
