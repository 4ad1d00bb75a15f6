import { classifyDomestic } from './japan.ts';
import type { NumberAnalysis, PhoneNumber } from './types.ts';
import { classifyInternational, worldParts } from './world.ts';

/** Joins digits with hyphens behind each part; hidden digits are shown as `*`. */
function hyphenate(digits: string, parts: readonly number[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const part of parts) {
    if (part <= 0 || from + part >= digits.length) break;
    pieces.push(digits.slice(from, from + part));
    from += part;
  }
  pieces.push(digits.slice(from));
  return pieces.join('-').replaceAll('x', '*');
}

/**
 * What a number is by its form: kind, area or country, hyphens. It says nothing about who uses it.
 * A number with hidden digits is judged by what is known of it. Never throws.
 */
export function classifyPhone(number: PhoneNumber): NumberAnalysis {
  const { digits } = number;
  if (number.prefix === '#') {
    const formatted = `#${digits.replaceAll('x', '*')}`;
    if (digits.length < 4) return { number, kind: 'partial', formatted, detail: 'short' };
    if (digits.length > 4) return { number, kind: 'impossible', formatted, detail: 'length' };
    const detail = digits === '9110' ? 'police-advice' : 'hash';
    return { number, kind: 'special', formatted, detail };
  }
  if (number.international) {
    const plan = classifyInternational(digits);
    const code = plan.countryCode ?? '';
    const national = digits.slice(code.length);
    const rest = hyphenate(national, worldParts(national.length));
    return {
      number,
      ...plan,
      formatted: code && national ? `+${code} ${rest}` : `+${code}${rest}`,
    };
  }
  if (number.area !== undefined) {
    const formatted = hyphenate(digits, [number.area.length, 4]);
    return { number, kind: 'impossible', formatted, detail: 'area' };
  }
  const { parts, ...plan } = classifyDomestic(digits);
  const analysis = { number, ...plan, formatted: hyphenate(digits, parts) };
  return /^11[089]$/.test(digits) ? { ...analysis, emergency: true } : analysis;
}

/** The number with correct hyphens: `03-6709-02**`, `+1 844-705-2456`, `#9110`. */
export function formatPhone(number: PhoneNumber): string {
  return classifyPhone(number).formatted;
}
