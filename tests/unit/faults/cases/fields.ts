import {
  ALERT,
  ARTICLE,
  BRAND,
  type Case,
  CONTACT,
  edit,
  LEXICON,
  NUMBER,
  RULE,
  SOURCE,
} from './case.ts';

export const FIELDS: readonly Case[] = [
  {
    slip: 'a misspelt field',
    edits: [
      [
        CONTACT,
        [
          ['purpose:', '‸porpose:'],
          ['id: "188"', '‸id: "188"'],
        ],
      ],
    ],
    codes: ['field-missing', 'field-unknown'],
  },
  {
    slip: 'a misspelt field within a list',
    edits: edit(BRAND, '    grade: company', '    ‸grad: company\n    grade: company'),
    codes: ['field-unknown'],
    nearest: 'grade',
  },
  {
    slip: 'a misspelt field of one kind of number',
    edits: edit(NUMBER, 'reports:', '‸internationl: true\nreports:'),
    codes: ['field-unknown'],
    nearest: 'international',
  },
  {
    slip: 'an id in an article, which is its file name',
    edits: edit(ARTICLE, 'short:', '‸id: called\nshort:'),
    codes: ['field-unknown'],
    says: 'ファイル名が id',
  },
  {
    slip: 'an article that does not say how people ask for it',
    edits: edit(ARTICLE, 'asks: [あ, い, う, え, お, か, き, く, け, こ]\n', ''),
    codes: ['field-missing'],
    says: 'asks',
  },
  {
    slip: 'an alert that does not begin with its day',
    edits: edit(ALERT, 'day: "2026-11-01"', 'day: "2026-11-02"'),
    codes: ['value-rule'],
    says: 'day の日付',
  },
  {
    slip: 'too few ways to ask for an article',
    edits: edit(ARTICLE, '[あ, い, う, え, お, か, き, く, け, こ]', '‸[あ, い]'),
    codes: ['value-size'],
    says: '2 個',
  },
  {
    slip: 'a number where text belongs',
    edits: edit(CONTACT, 'phone: "188"', 'phone: ‸188'),
    codes: ['value-type'],
  },
  {
    slip: 'a day without quotation marks, which Astro takes for a point in time',
    edits: edit(CONTACT, 'asOf: "2026-11-01"', 'asOf: ‸2026-11-01'),
    codes: ['value-type'],
    says: '引用符のない日付',
  },
  {
    slip: 'a value that a # hides',
    edits: edit(CONTACT, 'phone: "188"', 'phone: ‸#9110'),
    codes: ['value-type'],
    says: '空',
  },
  {
    slip: 'a value that is not in the list',
    edits: edit(CONTACT, 'category: consumer', 'category: ‸consumers'),
    codes: ['value-choice'],
    nearest: 'consumer',
  },
  {
    slip: 'a kind of brand that there is not, told with all that there are',
    edits: edit(BRAND, 'kind: ec', 'kind: ‸gas'),
    codes: ['value-choice'],
    cure: 'ec、card、bank、payment、telecom、delivery、utility、public',
  },
  {
    slip: 'a domain with its scheme',
    edits: edit(BRAND, 'domain: amazon.example', 'domain: ‸https://amazon.example'),
    codes: ['value-form'],
    says: 'https:// や / を付けず',
  },
  {
    slip: 'a source that does not say how it was seen',
    edits: edit(SOURCE, 'seen: { how: live, on', 'seen: ‸{ on'),
    codes: ['field-missing'],
    says: 'how',
    cure: 'live、stored-copy',
  },
  {
    slip: 'a kind of number that there is not',
    edits: edit(NUMBER, 'kind: number', 'kind: ‸numbr'),
    codes: ['value-choice'],
    nearest: 'number',
  },
  {
    slip: 'a link trait that the engine does not know',
    edits: edit(RULE, 'linkTrait: shortener', 'linkTrait: ‸any'),
    codes: ['value-choice'],
  },
  {
    slip: 'a day in words',
    edits: edit(CONTACT, 'asOf: "2026-11-01"', 'asOf: ‸"2026年11月"'),
    codes: ['value-form'],
  },
  {
    slip: 'an address without its beginning',
    edits: edit('sources/caa-2018.yaml', 'url: https://www', 'url: ‸www'),
    codes: ['value-form'],
  },
  {
    slip: 'a set named with an underscore',
    edits: edit(LEXICON, 'fee:\n', '‸a_b:\n  about: x\n  words: [れい]\nfee:\n'),
    codes: ['value-form', 'set-unused'],
  },
  {
    slip: 'too few examples',
    edits: edit(
      'rules/threat/threat-legal.test.yaml',
      'miss:\n  - { text: あ }\n  - { text: い }\n  - { text: う }\n',
      'miss:\n  ‸- { text: あ }\n',
    ),
    codes: ['value-size'],
    says: '1 個',
  },
  {
    slip: 'a form too wide for a rule',
    edits: edit(RULE, 'condition:', 'within: ‸999\ncondition:'),
    codes: ['value-size'],
  },
  {
    slip: 'a doubtful source that does not say why',
    edits: [
      [
        'sources/caa-2018.yaml',
        [
          ['id: caa', '‸id: caa'],
          ['certainty: primary', 'certainty: doubtful'],
        ],
      ],
    ],
    codes: ['value-rule'],
    says: 'doubt',
  },
  {
    slip: 'a pattern that could run away',
    edits: edit(RULE, 'lexicon: [legal]', 'lexicon: [legal]\n    patterns: [‸"(?:あ{1,9}){1,9}"]'),
    codes: ['value-rule'],
  },
  {
    slip: 'a pattern that repeats more than thirty times',
    edits: edit(
      RULE,
      'lexicon: [legal]',
      'lexicon: [legal]\n    patterns: ["あ{0,30}い", ‸"あ{0,31}い"]',
    ),
    codes: ['value-rule'],
    says: '30 まで',
  },
];
