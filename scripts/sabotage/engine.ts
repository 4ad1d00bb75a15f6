import { type Sabotage, within } from './sabotage.ts';

const BY = 'unit src/engine';
const BY_VERDICTS =
  'unit src/engine/judge.test.ts tests/unit/rules.test.ts tests/unit/disguises.test.ts tests/unit/surroundings.test.ts';

/** The engine: what is found in a message, and what it weighs. */
export const engine: readonly Sabotage[] = [
  ...within('src/engine/score.ts', 'unit src/engine/judge.test.ts src/engine/score.test.ts', [
    ['one kind of sign weighs without limit', 'export const CAP = 3;', 'export const CAP = 30;'],
    [
      'reassurance takes back without limit',
      'export const REASSURANCE_CAP = 2;',
      'export const REASSURANCE_CAP = 20;',
    ],
    [
      'few telling signs are as good as many',
      'const MOST_STRENGTH = 3;',
      'const MOST_STRENGTH = 1;',
    ],
    [
      'evidence outside the stretch counts',
      'place.first >= first && place.end <= end',
      'place.first >= first',
    ],
  ]),
  ...within('src/engine/judge.ts', 'unit src/engine/judge.test.ts', [
    ['one kind of evidence is enough', 'KINDS_OF_SCAM = 2', 'KINDS_OF_SCAM = 1'],
    ['any wording is a kind of evidence', 'TELLING_WORDING = 1', 'TELLING_WORDING = -99'],
    [
      'a court paper is called a scam',
      "if (signsWithin(signs, { first, end }).some(({ rule }) => rule.atMost === 'suspicious'))",
      'if (false)',
    ],
    [
      'a request that may be genuine is told as nothing found',
      "rules.some(({ atLeast }) => atLeast === 'suspicious') ? 'suspicious' : 'unknown'",
      "'unknown'",
    ],
    [
      'a decisive sign decides nothing',
      "if (rules.some(({ decisive }) => decisive)) return 'scam';",
      '',
    ],
    ['what was received is taken for a talk about it', 'if (received || about <', 'if (about <'],
    ['no telling sign is needed', '&& telling > 0', ''],
  ]),
  ...within('src/engine/signs.ts', BY, [
    ['two places of a sign are enough', 'MAX_WINDOWS = 12', 'MAX_WINDOWS = 2'],
    ['a window is one unit narrower', '- first.start <= within ||', '- first.start < within ||'],
  ]),
  ...within('src/engine/highlights.ts', BY, [
    ['highlights join over whole phrases', '{1,3}', '{1,8}'],
  ]),
  ...within('src/engine/quotes.ts', BY, [
    ['a quotation ends after a line', 'MAX_QUOTE = 300', 'MAX_QUOTE = 40'],
  ]),
  ...within('src/engine/links.ts', 'unit src/engine/links.test.ts', [
    ['two letters swapped are no look-alike', 'left[0] === right[1] &&', 'false &&'],
    ['evilamazon.co.jp is Amazon', 'host.endsWith(`.${domain}`)', 'host.endsWith(domain)'],
    ['short names are found in other words', 'SHORTEST_NAME = 4', 'SHORTEST_NAME = 3'],
    ['an ordinary word imitates a brand', 'UNMISTAKABLE = 9', 'UNMISTAKABLE = 4'],
    ['rn is no m', ".replaceAll('rn', 'm')", ''],
  ]),
  ...within('src/engine/fold.ts', 'unit src/engine/fold.test.ts', [
    ['marks after the first are dropped', 'MAX_MARKS = 8', 'MAX_MARKS = 0'],
    [
      'a run of marks takes quadratic time',
      'cluster.slice(0, unitLength(cluster, 0) + MAX_MARKS)',
      'cluster',
    ],
    ['look-alikes stay in their script', '  key.readInItsScript();', ''],
  ]),
  ...within('src/engine/look-alikes.ts', 'unit src/engine/fold.test.ts', [
    ['Cyrillic a is no a', 'аa вb', 'вb'],
  ]),
  ...within('src/engine/entities.ts', 'unit src/engine', [
    ['a number behind a link is lost', 'if (link && to <= link.end)', 'if (link)'],
  ]),
  ...within('src/engine/examine.ts', 'unit src/engine/examine.test.ts', [
    [
      'a rule for one channel judges all',
      'if (channels && channel !== undefined && !channels.includes(channel)) continue;',
      '',
    ],
    [
      'a rule for short texts judges long ones',
      'if (upTo !== undefined && folded.key.text.length > upTo) continue;',
      '',
    ],
    [
      'a lone number is judged',
      "nothing === 'number-only' ? [] : tools.rules",
      'tools.rules',
      'unit tests/unit/engine.test.ts',
    ],
  ]),
  ...within('src/engine/schemes.ts', 'unit src/engine/schemes.test.ts', [
    ['what a form excludes is let in', '!without.some((sign) => signs.has(sign)) &&', ''],
    [
      'one sign stands for two parts',
      'if (owner !== undefined && !give(owner, tried)) continue;',
      '',
    ],
    [
      'the vaguest scheme comes first',
      'other.priority - one.priority',
      'one.priority - other.priority',
    ],
  ]),
  ...within('src/engine/frame.ts', BY_VERDICTS, [
    ['every question is cut off', 'around >= weights.thresholds.frame', 'true'],
    ['a frame is never told apart', 'around >= weights.thresholds.frame ?', 'false ?'],
  ]),
  ...within('src/engine/neutral.ts', 'unit src/engine/neutral.test.ts', [
    ['the digits of a number are words', 'code <= DIGIT + 9 ?', 'code <= DIGIT ?'],
    ['placeholders are words', 'code === CIRCLE || isPlaceholder(key.text, index)', 'false'],
  ]),
  ...within('src/engine/passages.ts', 'unit src/engine/passages.test.ts', [
    ['a passage has three sentences at most', 'MOST_UNITS = 30', 'MOST_UNITS = 3'],
    ['a passage may be a novel', 'length >= shortest && length <= longest', 'length >= shortest'],
  ]),
  ...within('src/engine/engine.ts', 'unit tests/unit/patterns.test.ts', [
    [
      'an expression out of strings runs away',
      'export function createEngine',
      "export const runaway = new RegExp('[b-y]+!$');\nexport function createEngine",
    ],
  ]),
];
