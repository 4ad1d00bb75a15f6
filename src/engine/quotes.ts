import { fromOriginal, type MappedText } from './fold.ts';
import { joinSpans } from './spans.ts';
import type { Range } from './words.ts';

const PAIRS: Readonly<Record<string, string>> = { '「': '」', '『': '』', '“': '”', '‘': '’' };

const OPENING = /[「『“‘]/gu;

/** A quotation longer than this is a message somebody pasted whole, not a phrase being spoken about. */
const MAX_QUOTE = 300;

/**
 * Finds what stands in quotation marks.
 *
 * @param plain The NFKC form of the message.
 * @param key The form in whose units the ranges are given.
 */
export function findQuotes(plain: MappedText, key: MappedText): Range[] {
  const quotes: Range[] = [];
  let behind = 0;
  for (const { 0: opening, index: open } of plain.text.matchAll(OPENING)) {
    if (open < behind) continue;
    const length = plain.text.slice(open, open + MAX_QUOTE + 1).indexOf(PAIRS[opening] as string);
    if (length < 0) {
      behind = open + MAX_QUOTE + 1;
      continue;
    }
    const close = open + length;
    quotes.push({
      start: fromOriginal(key, plain.starts[open] as number),
      end: fromOriginal(key, plain.starts[close] as number),
    });
    behind = close + 1;
  }
  return joinSpans(quotes);
}

/** Keeps the ranges that begin inside one of `quotes`, or touch none of them; both ordered by start. */
export function byQuotes(
  ranges: readonly Range[],
  quotes: readonly Range[],
  where: 'inside' | 'outside',
): readonly Range[] {
  let next = 0;
  return ranges.filter(({ start, end }) => {
    while (next < quotes.length && (quotes[next] as Range).end <= start) next += 1;
    const quote = quotes[next];
    if (quote === undefined) return where === 'outside';
    return where === 'inside' ? start >= quote.start : end <= quote.start;
  });
}
