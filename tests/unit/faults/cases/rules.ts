import { type Case, edit, RULE, SCHEME } from './case.ts';

export const RULES: readonly Case[] = [
  {
    slip: 'a rule in the folder of another kind',
    edits: edit(RULE, 'kind: threat', 'kind: ‸claim'),
    codes: ['rule-kind', 'rule-kind'],
  },
  {
    slip: 'a rule without examples',
    edits: [
      ['rules/threat/threat-legal.test.yaml', null],
      [RULE, [['id: threat', '‸id: threat']]],
    ],
    codes: ['fixtures-missing'],
  },
  {
    slip: 'a group named like a word that joins groups',
    edits: [
      [
        RULE,
        [
          ['  said:', '  ‸or:'],
          ['condition: said and asked', 'condition: ‸or ‸and asked'],
          ['mark: [said]', 'mark: [‸said]'],
        ],
      ],
    ],
    codes: ['group-name', 'condition-operand', 'condition-operand', 'mark-group'],
  },
  {
    slip: 'a condition that names no group',
    edits: edit(RULE, 'condition: said and asked', 'condition: (said or ‸sayd) and asked'),
    codes: ['condition-name'],
    nearest: 'said',
  },
  {
    slip: 'a not with nothing behind it',
    edits: edit(RULE, 'condition: said and asked', 'condition: said and asked and ‸not'),
    codes: ['condition-operand'],
  },
  {
    slip: 'two groups with nothing between',
    edits: edit(RULE, 'condition: said and asked', 'condition: "said ‸asked"'),
    codes: ['condition-operator'],
  },
  {
    slip: 'brackets that do not fit',
    edits: edit(RULE, 'condition: said and asked', "condition: '‸(said and asked'"),
    codes: ['condition-bracket'],
  },
  {
    slip: 'a group that the condition forgets',
    edits: [
      [
        RULE,
        [
          ['condition: said and asked', 'condition: said'],
          ['  asked:', '  ‸asked:'],
        ],
      ],
    ],
    codes: ['condition-unused'],
  },
  {
    slip: 'a mark that is no group',
    edits: edit(RULE, 'mark: [said]', 'mark: [said, ‸aksed]'),
    codes: ['mark-group'],
    nearest: 'asked',
  },
  {
    slip: 'options that do nothing',
    edits: [
      [
        RULE,
        [
          ['    entity: link\n    linkTrait', '    entity: amount\n    ‸linkTrait'],
          ['lexicon: [legal]', 'lexicon: [legal]\n    ‸fakeNamesOnly: true\n    ‸phoneKinds: [ip]'],
        ],
      ],
    ],
    codes: ['group-option', 'group-option', 'group-option'],
  },
  {
    slip: 'a form of which one sign would serve two parts',
    edits: edit(SCHEME, 'parts:\n      - [claim-fee]', 'parts:\n      ‸- [threat-legal]'),
    codes: ['scheme-form'],
  },
  {
    slip: 'faults of form, of references and of the condition, all in one file',
    edits: [
      [
        RULE,
        [
          ['kind: threat', 'kind: ‸menace'],
          ['sources: [caa-2018]', 'sources: [‸caa]'],
          ['condition: said and asked', 'condition: ‸sayd and asked'],
          ['  said:', '  ‸said:'],
        ],
      ],
    ],
    codes: [
      'value-choice',
      'rule-kind',
      'rule-kind',
      'condition-unused',
      'condition-name',
      'reference-missing',
    ],
  },
];
