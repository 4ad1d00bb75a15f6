import { type Sabotage, within } from './sabotage.ts';

/** Limits and thresholds that protect somebody, each moved by the smallest step that could slip in. */
export const limits: readonly Sabotage[] = [
  ...within('src/engine/judge.ts', 'unit src/engine/judge.test.ts', [
    ['half a telling wording is evidence', 'TELLING_WORDING = 1;', 'TELLING_WORDING = 0.98;'],
    ['talk about a scam is a scam sooner', 'CLEAR_OF_TALK = 0.25;', 'CLEAR_OF_TALK = 0.24;'],
    ['scam begins above its threshold', 'scam >= thresholds.scam', 'scam > thresholds.scam'],
    [
      'suspicion begins above its threshold',
      'scam < thresholds.suspicious',
      'scam <= thresholds.suspicious',
    ],
    [
      'talk begins above its threshold',
      'if (received || about < weights.thresholds.about)',
      'if (received || about <= weights.thresholds.about)',
    ],
  ]),
  ...within('src/engine/score.ts', 'unit src/engine/judge.test.ts src/engine/score.test.ts', [
    ['one kind of sign weighs less', 'export const CAP = 3;', 'export const CAP = 2.9;'],
    [
      'reassurance takes back less',
      'export const REASSURANCE_CAP = 2;',
      'export const REASSURANCE_CAP = 1.9;',
    ],
    ['any text around a scam is talk about it', 'LEAST_TALK = -2.5;', 'LEAST_TALK = -2.6;'],
    ['one letter less is talk', 'SHORTEST_TALK = 15;', 'SHORTEST_TALK = 14;'],
    ['one letter more is no talk', 'SHORTEST_TALK = 15;', 'SHORTEST_TALK = 16;'],
    [
      'a telling passage does not speak against talk',
      'PASSAGE_AGAINST_ABOUT = 0.4;',
      'PASSAGE_AGAINST_ABOUT = 0.3;',
    ],
    ['a short text weighs more', 'export const DAMPING = 20;', 'export const DAMPING = 19;'],
  ]),
  ...within('src/engine/frame.ts', 'unit src/engine/judge.test.ts', [
    ['eleven letters are a message', 'SHORTEST_MESSAGE = 12;', 'SHORTEST_MESSAGE = 11;'],
    ['twelve letters are no message', 'SHORTEST_MESSAGE = 12;', 'SHORTEST_MESSAGE = 13;'],
    ['one odd sentence cuts a message in two', 'MOST_OF_A_UNIT = 4;', 'MOST_OF_A_UNIT = 4.1;'],
    ['a frame begins above its threshold', 'around >= weights', 'around > weights'],
    [
      'a few letters prove more',
      'export const UNIT_DAMPING = 6;',
      'export const UNIT_DAMPING = 5;',
    ],
  ]),
  ...within('src/engine/passages.ts', 'unit src/engine/passages.test.ts', [
    ['24 letters are a passage', 'shortest: 25,', 'shortest: 24,'],
    ['721 letters are a passage', 'longest: 720,', 'longest: 721,'],
    ['59 letters of sentences are a passage', 'shortest: 60,', 'shortest: 59,'],
    ['241 letters of sentences are a passage', 'longest: 240,', 'longest: 241,'],
    ['a passage of sentences loses nothing', 'penalty: 0.5 }', 'penalty: 0 }'],
    [
      'to choose from many costs nothing',
      'PENALTY_PER_DOUBLING = 0.25;',
      'PENALTY_PER_DOUBLING = 0.2;',
    ],
    ['a passage has 31 units', 'MOST_UNITS = 30;', 'MOST_UNITS = 31;'],
  ]),
  ...within('src/engine/neutral.ts', 'unit src/engine/neutral.test.ts', [
    ['seven letters are a unit', 'SHORTEST_UNIT = 8;', 'SHORTEST_UNIT = 7;'],
    ['eight letters are no unit', 'SHORTEST_UNIT = 8;', 'SHORTEST_UNIT = 9;'],
    ['a unit has 81 letters', 'LONGEST_UNIT = 80;', 'LONGEST_UNIT = 81;'],
  ]),
  ...within('src/engine/signs.ts', 'unit src/engine/signs.test.ts', [
    ['thirteen places are shown', 'MAX_WINDOWS = 12;', 'MAX_WINDOWS = 13;'],
  ]),
  ...within('src/engine/rulebook.ts', 'unit src/engine/signs.test.ts', [
    ['a rule reaches further', 'WITHIN = 60;', 'WITHIN = 61;'],
    ['a rule reaches less far', 'WITHIN = 60;', 'WITHIN = 59;'],
  ]),
  ...within('src/engine/quotes.ts', 'unit src/engine/quotes.test.ts', [
    ['a quotation has one letter more', 'MAX_QUOTE = 300;', 'MAX_QUOTE = 301;'],
    ['a quotation has one letter less', 'MAX_QUOTE = 300;', 'MAX_QUOTE = 299;'],
  ]),
  ...within('src/engine/highlights.ts', 'unit src/engine/highlights.test.ts', [
    ['highlights join over four letters', '{1,3}', '{1,4}'],
    ['highlights join over two letters only', '{1,3}', '{1,2}'],
  ]),
  ...within('src/engine/reasons.ts', 'unit src/engine/engine.test.ts', [
    ['a wording that says little is a reason', 'WORTH_SAYING = 0.7;', 'WORTH_SAYING = 0.6;'],
    ['four phrases are shown', 'const PHRASES = 3;', 'const PHRASES = 4;'],
    ['a phrase is a sentence', 'LONGEST_PHRASE = 14;', 'LONGEST_PHRASE = 15;'],
  ]),
  ...within('src/engine/links.ts', 'unit src/engine/links.test.ts', [
    ['a name of four letters imitates nobody', 'SHORTEST_NAME = 4;', 'SHORTEST_NAME = 5;'],
    ['nine letters may be any word', 'UNMISTAKABLE = 9;', 'UNMISTAKABLE = 10;'],
    ['eight letters mean the brand', 'UNMISTAKABLE = 9;', 'UNMISTAKABLE = 8;'],
    ['words begin with a name of four letters', 'name.length >= 5', 'name.length >= 4'],
    ['a name of five letters begins no word', 'name.length >= 5', 'name.length >= 6'],
    ['a name of five letters is looked for with slips', 'name.length >= 6', 'name.length >= 5'],
    ['a name of six letters is no look-alike', 'name.length >= 6', 'name.length >= 7'],
  ]),
  ...within('src/engine/brand-names.ts', 'unit src/engine/examine.test.ts', [
    [
      'of two brands with one name one is named',
      'if (inside && !same) continue;',
      'if (inside) continue;',
    ],
    ['a name inside a longer one is named', 'if (inside && !same) continue;', ''],
    ['three kana are a name', 'SHORT_NAME = 3;', 'SHORT_NAME = 2;'],
    ['four kana are no name', 'SHORT_NAME = 3;', 'SHORT_NAME = 4;'],
  ]),
  ...within('src/engine/fold.ts', 'unit src/engine/fold.test.ts', [
    ['one mark is kept', 'MAX_MARKS = 8;', 'MAX_MARKS = 1;'],
    ['1 is no l', 'code === 0x30 || code === 0x31', 'code === 0x30'],
    ['0 is no o', 'code === 0x30 || code === 0x31', 'code === 0x31'],
  ]),
  ...within('src/engine/addresses.ts', 'unit src/engine/links.test.ts', [
    ['a link may be longer', 'MAX_LINK = 2048;', 'MAX_LINK = 2049;'],
    ['a mailbox may be longer', 'LONGEST_LOCAL = 64;', 'LONGEST_LOCAL = 65;'],
    ['a mailbox may be less long', 'LONGEST_LOCAL = 64;', 'LONGEST_LOCAL = 63;'],
  ]),
  ...within('src/engine/condition.ts', 'unit src/engine/condition.test.ts', [
    ['a rule may have eleven groups', 'MAX_GROUPS = 10;', 'MAX_GROUPS = 11;'],
  ]),
  ...within('src/engine/template.ts', 'unit src/engine/template.test.ts', [
    ['a word may mean 2,001 words', 'MAX_WORDS = 2000;', 'MAX_WORDS = 2001;'],
  ]),
  ...within('src/engine/engine.ts', 'unit src/engine/engine.test.ts', [
    [
      'a fraud is named where nothing was found',
      "level === 'unknown'\n            ? []",
      'false\n            ? []',
    ],
    ['signs without words are a level', " || nothing === 'no-words'", ''],
    ['a lone number has a level', "nothing === 'number-only' || ", ''],
  ]),
  ...within('src/engine/sides.ts', 'unit src/engine/sides.test.ts', [
    ['reassurance stands against the sender', "kind !== 'reassurance' && ", ''],
    [
      'what suggests an honest sender is not told',
      "honest: signs.filter(({ kind }) => kind === 'reassurance')",
      "honest: signs.filter(({ kind, weight }) => kind === 'reassurance' && weight > 0)",
    ],
    ['a sign without weight is a reason', 'weight > 0 || described', 'weight >= 0 || described'],
  ]),
  ...within('src/schemas/pattern.ts', 'unit tests/unit/patterns.test.ts tests/unit/faults', [
    ['an expression repeats more often', 'MAX_REPEAT = 30;', 'MAX_REPEAT = 31;'],
  ]),
  ...within('src/phone/match.ts', 'unit src/phone/match.test.ts', [
    ['two hidden digits are no hit', 'MOST_HIDDEN = 2;', 'MOST_HIDDEN = 1;'],
  ]),
  ...within('src/phone/context.ts', 'unit src/phone', [
    ['a unit is looked for less far', 'slice(after, after + 6)', 'slice(after, after + 4)'],
    [
      'a label is looked for less far',
      'Math.max(0, before - 24), before));',
      'Math.max(0, before - 8), before));',
    ],
  ]),
  ...within('src/phone/accept.ts', 'unit src/phone', [
    [
      'an order number of fourteen digits is dialled',
      'LONGEST_DIALLED = 11;',
      'LONGEST_DIALLED = 14;',
    ],
    ['a mask of one digit is a part', '/^[2-9]-.*[2-9]$/', '/^[1-9]-.*[2-9]$/'],
    ['a last part of one digit is enough', '/^[2-9]-.*[2-9]$/', '/^[2-9]-.*[1-9]$/'],
  ]),
  ...within('src/phone/parse.ts', 'unit src/phone', [
    ['the 32nd is a day', 'Number(value) <= 31', 'Number(value) <= 32'],
    ['the 31st is no day', 'Number(value) <= 31', 'Number(value) <= 30'],
    ['two known digits are a number', 'if (known < 3 &&', 'if (known < 2 &&'],
  ]),
  ...within('src/directory/policy.ts', 'unit src/directory', [
    ['two hidden digits have no page', 'MOST_HIDDEN = 2;', 'MOST_HIDDEN = 1;'],
    ['a report of 25 months is recent', 'RECENT_MONTHS = 24;', 'RECENT_MONTHS = 25;'],
    [
      'a report of exactly 24 months is recent',
      'earliest(report) > limit',
      'earliest(report) >= limit',
    ],
    ['tomorrow has come', 'day <= today', 'day < today'],
  ]),
  ...within('src/search/query.ts', 'unit src/search', [
    ['41 characters are a query', 'LONGEST_QUERY = 40;', 'LONGEST_QUERY = 41;'],
    ['40 characters are a message', 'LONGEST_QUERY = 40;', 'LONGEST_QUERY = 39;'],
  ]),
  ...within('src/search/known.ts', 'unit src/search/known.test.ts', [
    ['a code of four digits stands in the address', 'PRIVATE_DIGITS = 4;', 'PRIVATE_DIGITS = 5;'],
    ['three digits are a secret', 'PRIVATE_DIGITS = 4;', 'PRIVATE_DIGITS = 3;'],
    ['a bank card stands in the address', 'LONGEST_NUMBER = 13;', 'LONGEST_NUMBER = 14;'],
  ]),
  ...within('src/search/find-pages.ts', 'unit src/search', [
    ['six digits find pages', 'KNOWN_DIGITS = 7;', 'KNOWN_DIGITS = 6;'],
    ['seven digits find no page', 'KNOWN_DIGITS = 7;', 'KNOWN_DIGITS = 8;'],
  ]),
  ...within('src/search/find-contacts.ts', 'unit src/search', [
    ['three digits are a contact', 'SHORTEST_PART = 4;', 'SHORTEST_PART = 3;'],
  ]),
  ...within('src/search/verify.ts', 'unit src/search', [
    ['runs of two digits match a hidden number', 'KNOWN_RUN = 3;', 'KNOWN_RUN = 2;'],
    ['runs of three digits match no hidden number', 'KNOWN_RUN = 3;', 'KNOWN_RUN = 4;'],
  ]),
  ...within('src/islands/checker/compose-summary.ts', 'unit src/islands/checker', [
    ['three digits are hidden', 'const HIDE = 4;', 'const HIDE = 3;'],
    ['seven digits are a number to call', '){7,29}/gu', '){6,29}/gu'],
    ['eight digits are left to be called', '){7,29}/gu', '){8,29}/gu'],
  ]),
  ...within('src/islands/checker/cost.ts', 'unit src/islands/checker/cost.test.ts', [
    ['a page may stand still', 'MOST_ON_THE_PAGE = 50;', 'MOST_ON_THE_PAGE = 51;'],
  ]),
  ...within('src/offline/asked.ts', 'unit src/offline/asked.test.ts', [
    ['one page more is kept', 'const MOST = 100;', 'const MOST = 101;'],
    ['one page less is kept', 'const MOST = 100;', 'const MOST = 99;'],
  ]),
  ...within('src/offline/share.ts', 'unit src/offline', [
    ['a share waits ten minutes', 'PATIENCE = 60_000;', 'PATIENCE = 600_000;'],
  ]),
  ...within('src/components/alert-time.ts', 'unit src/components/alert-time.test.ts', [
    ['an alert stays a day longer', 'SHOWN_DAYS = 14;', 'SHOWN_DAYS = 15;'],
    ['an alert goes a day sooner', 'SHOWN_DAYS = 14;', 'SHOWN_DAYS = 13;'],
  ]),
  ...within('src/integration/headers.ts', 'unit src/integration/headers.test.ts', [
    ['a line is longer than hosts allow', 'MAX_LINE = 2000;', 'MAX_LINE = 2001;'],
  ]),
  ...within('src/integration/offline-copy.ts', 'unit src/integration/offline-copy.test.ts', [
    ['the copy for offline is larger', 'MOST_BYTES = 1.995e6;', 'MOST_BYTES = 2.1e6;'],
  ]),
  ...within('scripts/fit/thresholds.ts', 'unit scripts/fit/thresholds.test.ts', [
    ['more honest people are suspected', 'honestFlagged: 0.058', 'honestFlagged: 0.07'],
    ['more honest people are called a scam', 'honestScam: 0.0065', 'honestScam: 0.01'],
    ['more reminders are called a scam', 'dunningScam: 0.01', 'dunningScam: 0.02'],
    ['more scams are taken for talk', 'scamsHidden: 0.008', 'scamsHidden: 0.02'],
  ]),
  ...within('scripts/fit/telling.ts', 'unit scripts/fit/telling.test.ts', [
    ['what honest people say is telling', 'MOST_HONEST = 0.003;', 'MOST_HONEST = 0.004;'],
    ['eleven scams are enough', 'LEAST_SCAMS = 12;', 'LEAST_SCAMS = 11;'],
    ['twelve scams are too few', 'LEAST_SCAMS = 12;', 'LEAST_SCAMS = 13;'],
  ]),
  ...within('scripts/corpus/leaks.ts', 'unit tests/unit/corpus.test.ts', [
    ['a leak needs 21 messages', 'FEWEST_ROWS = 20;', 'FEWEST_ROWS = 21;'],
    ['a leak needs 96 %', 'ONE_SIDE = 0.95;', 'ONE_SIDE = 0.96;'],
  ]),
  ...within('scripts/corpus/near.ts', 'unit tests/unit/corpus.test.ts', [
    ['messages may be nearly the same', 'TOO_NEAR = 0.6;', 'TOO_NEAR = 0.65;'],
  ]),
  // Nothing of them is quoted that a fit changes.
  ...within('content/weights/correction.json', 'unit scripts/fit/write.test.ts', [
    ['a sign is weighed by hand', '"signs": {', '"signs": {\n  "claim-by-hand": 2,'],
    ['a sign is called telling by hand', '"telling": [', '"telling": [\n  ["deadline-today"],'],
    ['a threshold is set by hand', '"frame": 1.2', '"frame": 1'],
  ]),
  ...within('content/weights/base.json', 'unit scripts/fit/write.test.ts', [
    ['a sign is weighed by hand', '"signs": {', '"signs": {\n  "claim-by-hand": 2,'],
    ['letters are weighed by hand', '"quantum": 0.5', '"quantum": 0.6'],
  ]),
  ...within(
    'src/integration/report/common-names.ts',
    'unit src/integration/report/common-names.test.ts',
    [
      ['a rare word is a common one', 'OFTEN = 0.004;', 'OFTEN = 0.0039;'],
      ['a common word is a rare one', 'OFTEN = 0.004;', 'OFTEN = 0.0041;'],
      ['24 messages are enough', 'FEWEST = 25;', 'FEWEST = 24;'],
      ['a name that few begin with is a word', 'BEGIN = 0.1;', 'BEGIN = 0.11;'],
      ['a word that some begin with is a name', 'BEGIN = 0.1;', 'BEGIN = 0.09;'],
      ['a word within a longer name is a common word', 'isWord && !isWithin', 'isWord'],
    ],
  ),
];
