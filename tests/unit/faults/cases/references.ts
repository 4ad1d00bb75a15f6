import type { FaultCode } from '../../../../src/integration/report/fault.ts';
import {
  ADVICE,
  ALERT,
  ARTICLE,
  BRAND,
  type Case,
  CONTACT,
  edit,
  LEXICON,
  NUMBER,
  REMEDY,
  RULE,
  SCHEME,
} from './case.ts';

export const REFERENCES: readonly Case[] = [
  {
    slip: 'sources that do not exist, in every kind of file',
    edits: [
      [ALERT, [['sources: [caa-2018]', 'sources: [‸caa-2019]']]],
      [CONTACT, [['source: caa-2018', 'source: ‸caa-2019']]],
      [NUMBER, [['source: caa-2018', 'source: ‸caa-2019']]],
      [BRAND, [['source: caa-2018', 'source: ‸caa-2019']]],
      [RULE, [['sources: [caa-2018]', 'sources: [‸caa-2019]']]],
      [SCHEME, [['sources: [caa-2018]', 'sources: [‸caa-2019]']]],
      ['hosts.yaml', [['sources: [caa-2018]', 'sources: [‸caa-2019]']]],
      [REMEDY, [['source: caa-2018', 'source: ‸caa-2019']]],
    ],
    codes: Array<FaultCode>(8).fill('reference-missing'),
    cure: 'content/sources/caa-2019.yaml を先に作ります',
    nearest: 'caa-2018',
  },
  {
    slip: 'the article, a part and a counter-sign of a scheme',
    edits: [
      [
        SCHEME,
        [
          ['article: called', 'article: ‸caled'],
          ['[threat-legal]', '[‸threat-leagl]'],
          ['without: []', 'without: [‸claim-fees]'],
        ],
      ],
    ],
    codes: ['reference-missing', 'reference-missing', 'reference-missing'],
    nearest: 'called',
  },
  {
    slip: 'the article and the contact of a piece of advice',
    edits: [
      [
        ADVICE,
        [
          ['article: called', 'article: ‸caled'],
          ['contacts: ["188"]', 'contacts: [‸"189"]'],
        ],
      ],
    ],
    codes: ['reference-missing', 'reference-missing'],
    nearest: 'called',
  },
  {
    slip: 'the schemes and signs by which topics and channels are told',
    edits: [
      [
        'topics.yaml',
        [
          ['unpaid, schemes: [unpaid-fee]', 'unpaid, schemes: [‸unpaid-fees]'],
          ['signs: [claim-fee]', 'signs: [‸claim-fees]'],
          ['voice, schemes: [unpaid-fee]', 'voice, schemes: [‸unpaid-fees]'],
          ['signs: [threat-legal]', 'signs: [‸threat-legals]'],
        ],
      ],
    ],
    codes: Array<FaultCode>(4).fill('reference-missing'),
    nearest: 'unpaid-fee',
  },
  {
    slip: 'the set and the brand of a group, and a set of a sequence',
    edits: [
      [RULE, [['lexicon: [legal]', 'lexicon: [legal, ‸leagl]\n    brand: [‸amazn]']]],
      [LEXICON, [['of: [fee, legal]', 'of: [fee, ‸lega]']]],
    ],
    codes: ['reference-missing', 'reference-missing', 'reference-missing'],
    nearest: 'legal',
  },
  {
    slip: 'the scheme of an example, the pages to read next and the contact to call',
    edits: [
      ['specimens/first.yaml', [['[unpaid-fee]', '[‸unpaid-fees]']]],
      [
        ARTICLE,
        [
          ['related: []', 'related: [‸why]\nnext: ‸caled'],
          ['call: "188"', 'call: ‸"189"'],
        ],
      ],
    ],
    codes: Array<FaultCode>(4).fill('reference-missing'),
  },
  {
    slip: 'the contact and the article of a remedy',
    edits: [
      [
        REMEDY,
        [
          ['contacts: ["188"]', 'contacts: [‸"189"]'],
          ['article: called', 'article: ‸caled'],
        ],
      ],
    ],
    codes: ['reference-missing', 'reference-missing'],
    nearest: '188',
  },
  {
    slip: 'one source listed twice',
    edits: edit(RULE, 'sources: [caa-2018]', 'sources: [caa-2018, ‸caa-2018]'),
    codes: ['list-double'],
  },
];
