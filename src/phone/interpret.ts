import { classifyDomestic, isComplete, NO_AREA, wholeLength } from './japan.ts';
import { hiddenIn } from './match.ts';
import type { Row } from './tokens.ts';
import type { NumberAnalysis, PhoneNumber } from './types.ts';
import { classifyInternational } from './world.ts';

export function makeNumber(digits: string, international: boolean, prefix?: '#'): PhoneNumber {
  const hidden = hiddenIn(digits);
  return prefix === undefined
    ? { digits, international, hidden }
    : { digits, international, hidden, prefix };
}

/** Whether the Japanese plan has room for these digits as they are. */
export function isWholeDomestic(digits: string): boolean {
  return isComplete(classifyDomestic(digits).kind);
}

/** Whether it is a complete number of a known plan, as against a masked, cut or impossible one. */
export function isWhole(number: PhoneNumber, { kind }: NumberAnalysis): boolean {
  if (!isComplete(kind)) return false;
  if (number.hidden === 0 || number.international) return true;
  return number.digits.length === wholeLength(number.digits);
}

/** +81 3… and +81 (0)3… are 03…; nobody else uses code 81. */
const fromJapan = (rest: string): PhoneNumber => makeNumber(`0${rest.replace(/^0/, '')}`, false);

const fromAbroad = (digits: string): PhoneNumber =>
  digits.startsWith('81') ? fromJapan(digits.slice(2)) : makeNumber(digits, true);

/** Decides what the digits of a row are: prefixes for calls abroad, trunk zeros, numbers without a plus. */
export function interpret(row: Row): PhoneNumber {
  const joined = row.parts.join('');
  if (row.hash) return makeNumber(joined, false, '#');
  if (row.plus) return fromAbroad(withoutTrunkZero(row));

  if (joined.startsWith('0081')) {
    const home = fromJapan(joined.slice(4));
    if (isWholeDomestic(home.digits)) return home;
  }
  const abroad = /^(?:00[1-9]\d?)?010([1-9x].{2,})$/.exec(joined)?.[1];
  if (abroad !== undefined) return fromAbroad(abroad);
  // 184 and 186 only hide or show the caller's own number.
  if (/^18[46]0/.test(joined) && joined.length >= 9) return makeNumber(joined.slice(3), false);
  return interpretDigits(joined, row);
}

function interpretDigits(digits: string, row: Row): PhoneNumber {
  if (digits.length >= 11 && !digits.startsWith('0')) {
    const abroad = withoutTrunkZero(row);
    if (abroad.startsWith('81')) {
      const home = fromJapan(abroad.slice(2));
      if (isWholeDomestic(home.digits)) return home;
    } else if (isPlainlyForeign(abroad, row)) {
      return makeNumber(abroad, true);
    }
  }
  const number = makeNumber(digits, false);
  const area = areaOfNobody(row);
  return area === undefined ? number : { ...number, area };
}

/** Lengths of the parts: `2-4-4`. */
export const shapeOf = (parts: readonly string[]): string =>
  parts.map((part) => part.length).join('-');

/** Whether it is parted exactly as the numbering plan parts it. */
export const isPartedByPlan = (parts: readonly string[], { formatted }: NumberAnalysis): boolean =>
  shapeOf(parts) === shapeOf(formatted.split('-'));

/**
 * Whether it is parted by what parts lists, amounts, times and tables (`03, 04, 05`, `1,234,567`, `10:30`):
 * a number is only where the same sign parts all of it, as the numbering plan does.
 */
export function isPartedLikeList({ parts, gaps }: Row, analysis: NumberAnalysis): boolean {
  if (!gaps.some((gap) => gap.includes(','))) return false;
  return !(
    isComplete(analysis.kind) &&
    gaps.length > 1 &&
    gaps.every((gap) => gap === ',') &&
    isPartedByPlan(parts, analysis)
  );
}

/** Whether it is parted like a number of Tokyo or Osaka, behind an area code that nobody has: 08-1234-5678. */
export const isBehindNoArea = (parts: readonly string[]): boolean =>
  NO_AREA.test(parts[0] ?? '') && shapeOf(parts) === '2-4-4';

/** The first two digits of such a number: 01-1234-1234, whose digits would be a number of Sapporo. */
function areaOfNobody({ parts }: Row): string | undefined {
  if (!isBehindNoArea(parts)) return undefined;
  return classifyDomestic(parts.join('')).kind === 'fixed' ? parts[0] : undefined;
}

/** A number without a plus is taken for a foreign one only where its plan is known to fit. */
function isPlainlyForeign(digits: string, row: Row): boolean {
  const { kind, countryCode } = classifyInternational(digits);
  if (kind !== 'international') return false;
  return countryCode === '1' ? digits.length === 11 : row.parts[0] === countryCode;
}

/** Drops the zero that is written in brackets after a country code: +44 (0)20…. */
function withoutTrunkZero(row: Row): string {
  const [code = '', second, ...rest] = row.parts;
  const [before = '', after = ''] = row.gaps;
  if (second === '0' && before.endsWith('(') && after.startsWith(')')) {
    return code + rest.join('');
  }
  return row.parts.join('');
}
