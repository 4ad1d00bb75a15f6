import type { Verdict } from '../../engine/index.ts';
import type { Words } from '../../i18n/words.ts';
import { defangLink } from './defang.ts';

/** Shown for a hidden digit. */
const HIDDEN = '＊';
/** How many digits at the end of a number are hidden, so that no messenger links it. */
const HIDE = 4;
/** Digits with whatever people put between them; from eight on it could be a number to call. */
const NUMBER = /\p{Nd}(?:[\s()（）+＋.．・‐-―−－ー~〜-]{0,2}\p{Nd}){7,29}/gu;
/** What the engine may have left: an address a messenger would link, whole or dot by dot. */
const ADDRESS = /h[tx]{2}ps?:\/{1,2}[^\s]{1,2000}|[a-z0-9]\.(?=[a-z])/giu;

/**
 * The message as it may be passed on: the last four digits of every number hidden, every link and
 * address written so that it opens nothing.
 */
export function harmless(
  text: string,
  { phones, links }: Pick<Verdict, 'phones' | 'links'>,
): string {
  const edits = [
    ...phones.map((entity) => ({ ...entity, shown: hideLast(entity.text) })),
    ...links.map((entity) => ({ ...entity, shown: defangLink(entity.text) })),
  ].sort((one, other) => one.start - other.start);
  let out = '';
  let position = 0;
  for (const { start, end, shown } of edits) {
    if (start < position) continue;
    out += text.slice(position, start) + shown;
    position = end;
  }
  out += text.slice(position);
  return out.replace(ADDRESS, defangLink).replace(NUMBER, hideLast);
}

/**
 * The message for the summary: harmless, and cut where it is longer than anybody reads out.
 *
 * @param longest In UTF-16 units.
 * @param cut Says at the end that it was cut.
 */
export function excerptToPassOn(
  text: string,
  { phones, links }: Pick<Verdict, 'phones' | 'links'>,
  longest: number,
  cut: string,
): string {
  if (text.length <= longest) return harmless(text, { phones, links });
  const inside = ({ end }: { readonly end: number }): boolean => end <= longest;
  const head = text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
  const found = { phones: phones.filter(inside), links: links.filter(inside) };
  return `${harmless(head, found)}${cut}`;
}

/** Hides the last digits of one number, in whatever digits it is written. */
export function hideLast(number: string): string {
  let left = HIDE;
  return [...number]
    .reverse()
    .map((character) => {
      if (left === 0 || !/[\p{Nd}〇零一二三四五六七八九①-⑨*＊※]/u.test(character)) return character;
      left -= 1;
      return HIDDEN;
    })
    .reverse()
    .join('');
}

export interface SummaryFacts {
  readonly what: string;
  readonly when: string;
  readonly did: string;
  readonly checked: string;
  readonly result: string;
  readonly reasons: readonly string[];
  readonly todo: readonly string[];
  /** As {@link contactLine} writes them. */
  readonly contacts: readonly string[];
  /** Address of this site. */
  readonly site: string;
  /** Already harmless; absent unless the reader asked for it. */
  readonly message?: string;
}

/** A desk as it stands in the summary, with its number where the name does not say it. */
export const contactLine = ({ name, phone }: { readonly name: string; readonly phone: string }) =>
  name.includes(phone) ? name : `${name} ${phone}`;

/**
 * The text that the reader may hand to the family or read out to a counsellor.
 *
 * @param facts What it says, in one language.
 * @param words What stands around it, in the same.
 */
export function composeSummary(facts: SummaryFacts, words: Words['summary']['summary']): string {
  const list = (title: string, items: readonly string[]): string[] =>
    items.length === 0 ? [] : ['', title, ...items.map((item) => words.bullet + item)];
  return [
    words.greeting,
    '',
    words.what + facts.what,
    words.when + facts.when,
    words.done + facts.did,
    words.checked + facts.checked,
    '',
    words.result,
    facts.result,
    ...list(words.reasons, facts.reasons),
    ...list(words.todo, facts.todo),
    ...list(words.contacts, facts.contacts),
    '',
    words.site + facts.site,
    ...(facts.message === undefined ? [] : ['', words.message, facts.message]),
  ].join('\n');
}
