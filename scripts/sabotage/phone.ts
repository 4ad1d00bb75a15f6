import { type Sabotage, within } from './sabotage.ts';

/** Phone numbers, and which of them may be shown. */
export const phone: readonly Sabotage[] = [
  ...within('src/phone/match.ts', 'unit src/phone', [
    ['three hidden digits are a hit', 'MOST_HIDDEN = 2', 'MOST_HIDDEN = 3'],
    ['lengths need not agree', 'if (masked.length !== digits.length) return false;', ''],
    ['two digits find half the directory', '/^\\d{3,}$/', '/^\\d{2,}$/'],
  ]),
  ...within('src/phone/parse.ts', 'unit src/phone', [
    ['the 45th is a day', 'Number(value) <= 31', 'Number(value) <= 99'],
    [
      'a card is a phone number',
      'parts.length >= 3 && parts.every',
      'parts.length >= 9 && parts.every',
    ],
    [
      'dates are numbers',
      'if (isDate(row.parts, row.gaps) || isParcel(row.parts)) return undefined;',
      '',
    ],
  ]),
  ...within('src/phone/context.ts', 'unit src/phone', [
    ['an amount in yen is a number', '(?:円|', '(?:'],
    [
      'an order number is a phone number',
      'return NAMED.test(front) && !PHONE_NAMED.test(front);',
      'return false;',
    ],
    ['110番地 is the police', '(?![地目', '(?![目'],
  ]),
  ...within('src/phone/accept.ts', 'unit src/phone', [
    ['amounts are accepted', 'if (isAmount(text, before, after)) return undefined;', ''],
    [
      'a mask of any shape is a number',
      "(analysis.kind !== 'partial' || parts.length === 3) && /^[2-9]-.*[2-9]$/.test(shape)",
      'true',
    ],
  ]),
  ...within('src/phone/classify.ts', 'unit src/phone', [
    ['the fire brigade is no emergency', '/^11[089]$/', '/^110$/'],
    ['#9110 is any number', "digits === '9110' ? 'police-advice' : 'hash'", "'hash'"],
  ]),
  ...within('src/phone/world.ts', 'unit src/phone', [
    [
      'a number may have 16 digits',
      'known + countryCode.length > 15',
      'known + countryCode.length > 16',
    ],
    ['a call to +1 900 is like any other', "if (national.startsWith('900'))", 'if (false)'],
  ]),
  ...within('src/phone/find.ts', 'unit src/phone', [
    [
      'a postal code is a number',
      "return index + (groups[index + 1]?.gap === '-' ? 2 : 1);",
      'return index;',
    ],
    [
      'a part of a longer number is one',
      'if (isPartOfLonger(groups, index, to, trim)) continue;',
      '',
    ],
  ]),
  ...within('src/directory/policy.ts', 'unit src/directory', [
    ['three hidden digits get a page', 'MOST_HIDDEN = 2', 'MOST_HIDDEN = 3'],
    ['a report of three years is recent', 'RECENT_MONTHS = 24', 'RECENT_MONTHS = 36'],
    ['a report in doubt counts', 'report.doubt === undefined && source', 'source'],
    ['a doubtful source counts', "counts && source.certainty !== 'doubtful'", 'counts && source'],
    ['a report of tomorrow counts', "day !== '' && day <= today", "day !== ''"],
    ['one publisher is two sources', 'publishers.size >= 2', 'publishers.size >= 1'],
    [
      'every number may be indexed',
      'hidden > 0 || reports.some(({ source })',
      'true || reports.some(({ source })',
    ],
  ]),
];
