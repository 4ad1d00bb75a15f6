import { BRAND, type Case, edit, LEXICON, RULE } from './case.ts';

/** A corpus of so many honest messages, each made of its number. */
const corpus = (count: number, textOf: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => `${JSON.stringify({ text: textOf(index) })}\n`).join(
    '',
  );

export const WORDS: readonly Case[] = [
  {
    slip: 'a square bracket that is not closed',
    edits: edit(LEXICON, '    - 未納\n', "    - '未納‸[が|の'\n"),
    codes: ['word-brackets'],
  },
  {
    slip: 'square brackets within each other',
    edits: edit(LEXICON, '    - 未納\n', "    - '未納[が‸[の|は]|を]'\n"),
    codes: ['word-brackets'],
  },
  {
    slip: 'an alternative that is passed over',
    edits: edit(LEXICON, '    - 未納\n', "    - '未納[が|‸・|の]'\n"),
    codes: ['word-empty'],
  },
  {
    slip: 'a word of one kana, and one that folds to one',
    edits: [[LEXICON, [['    - 未納\n', '    - ‸の\n    - ‸○番\n']]]],
    codes: ['word-short', 'word-short'],
  },
  {
    slip: 'a word of one letter of a rule of its own',
    edits: edit(RULE, 'lexicon: [legal]', 'lexicon: [legal]\n    words: [法廷, ‸ー]'),
    codes: ['word-short'],
  },
  {
    slip: 'a word twice, in another writing',
    edits: edit(LEXICON, 'words: [料金, 代金]', 'words: [サービス料, 料金, 代金, ‸さーびす料]'),
    codes: ['word-double'],
  },
  {
    slip: 'a word that the alternatives of another hold',
    edits: edit(LEXICON, "    - '支払[が|の]確認'", "    - '支払[が|の]確認'\n    - ‸支払の確認"),
    codes: ['word-double'],
  },
  {
    slip: 'sets that nothing uses, the second only within the first',
    edits: [
      [
        LEXICON,
        [
          [
            'fee:\n',
            '‸lonely:\n  about: x\n  sequences: [{ of: [fee, inner], gap: 2 }]\n‸inner:\n  about: x\n  words: [なにか]\nfee:\n',
          ],
        ],
      ],
    ],
    codes: ['set-unused', 'set-unused'],
  },
];

export const BRANDS: readonly Case[] = [
  {
    slip: 'a common word as a name',
    edits: edit(BRAND, '  - アマゾン\n', '  - アマゾン\n  - ‸動画\n'),
    codes: ['alias-common'],
  },
  {
    slip: 'two common words as a name',
    edits: [
      ...edit(LEXICON, "'[動画|番組]を見た'", "'[動画|番組]を見た'\n    - '番組[表|欄]'"),
      ...edit(BRAND, '  - アマゾン\n', '  - アマゾン\n  - ‸動画番組\n'),
    ],
    codes: ['alias-common'],
  },
  {
    slip: 'a word of honest messages as a name',
    edits: [
      ['corpus/honest.jsonl', corpus(40, (index) => `お荷物${index}をお届けします`)],
      ...edit(BRAND, '  - アマゾン\n', '  - アマゾン\n  - ‸荷物\n'),
    ],
    codes: ['alias-common'],
    says: '本物の文例 40 件に出てきて、そのうち書き出しの名乗りは 0 件です。',
    cure: 'ambiguousAliases',
  },
  {
    slip: 'none: a name with which honest messages begin',
    edits: [
      [
        'corpus/dunning.jsonl',
        corpus(40, (index) => (index < 4 ? `【アマゾン】${index}の件` : `${index}の件。アマゾン`)),
      ],
    ],
    codes: [],
  },
  {
    slip: 'a name twice, in another writing',
    edits: edit(BRAND, '  - アマゾン\n', '  - アマゾン\n  - ‸あまぞん\n'),
    codes: ['alias-double'],
  },
  {
    slip: 'an ambiguous name that is no name',
    edits: edit(
      BRAND,
      'ambiguousAliases:\n  - Amazon',
      'ambiguousAliases:\n  - Amazon\n  - ‸Amazn',
    ),
    codes: ['alias-unlisted'],
  },
];
