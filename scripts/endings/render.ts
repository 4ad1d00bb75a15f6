import { inLines } from '../lines.ts';

/**
 * The endings that are looked for, by why. Not all 1,400 that exist: file names and abbreviations end like
 * many of them (`readme.md`, `10.am`, `setup.zip`), and each would be a link that is none. With `http` in front,
 * any ending is taken.
 */
export const CHOSEN: Readonly<Record<string, string>> = {
  'of companies and agencies in Japan': 'com net org jp co info biz name asia tokyo',
  'of short links': 'ly gl gy to me cc io',
  'cheap to buy, and met in messages':
    'cn top xyz shop icu cyou cfd cloud site online club vip link live app dev page work tv ws sbs lol fun store ' +
    'pro mobi buzz rest monster click bond quest beauty ink art one win wang ms ee',
  'of countries that messages name or come from':
    'us uk kr tw hk ru de fr vn th in id my ph sg eu ca au br it es pl nl be ch se',
};

/** Reserved for examples (RFC 2606), so in no list; articles and tests write it. */
const RESERVED = ['example'];

/**
 * The text of `src/phone/endings.ts`.
 *
 * @param isListed Whether the public suffix list has an ending.
 * @throws {Error} Naming every chosen ending that does not exist.
 */
export function renderEndings(isListed: (ending: string) => boolean): string {
  const chosen = Object.values(CHOSEN).flatMap((list) => list.split(' '));
  const unknown = chosen.filter((ending) => !isListed(ending));
  if (unknown.length > 0) throw new Error(`no top-level domains: ${unknown.join(' ')}`);
  const endings = [...new Set([...chosen, ...RESERVED])].sort();
  return `/**
 * Endings of addresses without \`http\`, for a regular expression. Written by scripts/endings.ts, which says
 * why these. All are in the public suffix list but \`example\`, which RFC 2606 reserves.
 */
export const BARE_ENDINGS =
${inLines(endings, '|')};
`;
}
