import { analysePhone, findPhones } from '../src/phone/index.ts';

/** The numbers found in a text, as they are written there. */
export const spans = (text: string): string[] =>
  findPhones(text).map(({ start, end }) => text.slice(start, end));

/** The digits of the numbers found in a text, with a plus in front of those abroad. */
export const digits = (text: string): string[] =>
  findPhones(text).map(({ number }) => (number.international ? '+' : '') + number.digits);

/**
 * An input as its digits, kind, detail, area or country, and hyphens: `0367090234: fixed 03 03-6709-0234`.
 *
 * @returns Nothing where the input is no number.
 */
export function told(input: string): string | undefined {
  const analysis = analysePhone(input);
  if (analysis === undefined) return undefined;
  const { number, kind, detail, areaCode, countryCode, formatted } = analysis;
  const plus = number.international ? '+' : '';
  return [`${plus}${number.digits}:`, kind, detail, areaCode ?? countryCode, formatted]
    .filter(Boolean)
    .join(' ');
}
