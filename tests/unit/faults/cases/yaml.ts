import { type Case, CONTACT, edit, LEXICON } from './case.ts';

export const YAML: readonly Case[] = [
  {
    slip: 'a field indented below a value',
    edits: edit(CONTACT, 'source: caa-2018\nasOf', 'source: ‸caa-2018\n asOf'),
    codes: ['yaml-indent'],
  },
  {
    slip: 'an item left of the others',
    edits: edit(LEXICON, '    - 法的手続き\n    -', '    - 法的手続き\n‸   -'),
    codes: ['yaml-indent'],
  },
  {
    slip: 'an item right of the others',
    edits: edit(LEXICON, "    - '動画[料金|代金]'", '    - 法的措置\n      ‸- 差し押さえ'),
    codes: ['yaml-lines-joined'],
  },
  {
    slip: 'a tab as indent',
    edits: edit(CONTACT, '  ja: 相談', '‸\tja: 相談'),
    codes: ['yaml-indent'],
  },
  {
    slip: 'a colon within a value',
    edits: edit(CONTACT, 'ja: 相談', 'ja: ‸相談: 電話で'),
    codes: ['yaml-indent'],
  },
  {
    slip: 'a quotation mark that is not closed',
    edits: edit(CONTACT, 'phone: "188"', 'phone: ‸"188'),
    codes: ['yaml-quotes'],
  },
  {
    slip: 'text behind a quotation',
    edits: edit(CONTACT, 'ja: 相談', "ja: '相談'‸です"),
    codes: ['yaml-quotes'],
  },
  {
    slip: 'values that begin with signs of YAML',
    edits: [
      [
        CONTACT,
        [
          ['ja: 消費者ホットライン', 'ja: ‸@窓口'],
          ['ja: 相談', 'ja: ‸%相談'],
        ],
      ],
    ],
    codes: ['yaml-quotes', 'yaml-quotes'],
  },
  {
    slip: 'a masked word in asterisks',
    edits: edit(LEXICON, '    - 未納\n', '    - ‸*未納*\n'),
    codes: ['yaml-quotes'],
  },
  {
    slip: 'alternatives without quotation marks, and text behind them',
    edits: edit(LEXICON, '    - 未納\n', '    - [未|不]‸納\n'),
    codes: ['yaml-brackets'],
  },
  {
    slip: 'alternatives without quotation marks, alone',
    edits: edit(LEXICON, '    - 未納\n', '    - ‸[未納|不払]\n'),
    codes: ['yaml-brackets'],
  },
  {
    slip: 'a field twice',
    edits: edit(CONTACT, 'category: consumer', 'category: consumer\n‸category: police'),
    codes: ['yaml-double-key'],
  },
  {
    slip: 'a comma forgotten',
    edits: edit(LEXICON, '{ of: [fee, legal], gap: 4 }', '{ of: [fee, legal] ‸gap: 4 }'),
    codes: ['yaml-quotes'],
  },
  {
    slip: 'a field without its colon',
    edits: edit(CONTACT, 'asOf: "2026-11-01"\n', '‸asOf\n'),
    codes: ['yaml-syntax'],
  },
];
