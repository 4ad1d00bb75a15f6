import { ARTICLE, type Case, CONTACT, edit, NUMBER } from './case.ts';

export const FILES: readonly Case[] = [
  {
    slip: 'a file that nothing reads',
    edits: [['rules/threat/notes.txt', '‸x']],
    codes: ['file-unknown'],
  },
  { slip: 'no lexicon', edits: [['hosts.yaml', null]], codes: ['file-missing'] },
  {
    slip: 'an article in a language without pages',
    edits: [
      [
        'articles/fr/called.mdx',
        '‸---\ntitle: Why\nshort: Why\nanswer: No.\nsection: help\norder: 1\npublished: "2026-11-01"\nreviewed: "2026-11-01"\nsources: []\n---\n\nNo.\n',
      ],
    ],
    codes: ['locale-unknown'],
  },
  {
    slip: 'an article that translates none',
    edits: [
      [
        'articles/en/caled.mdx',
        '‸---\ntitle: Why\nshort: Why\nanswer: No.\nsection: help\norder: 1\npublished: "2026-11-01"\nreviewed: "2026-11-01"\nsources: []\n---\n\nNo.\n',
      ],
    ],
    codes: ['translation-original'],
    nearest: 'called',
  },
  {
    slip: 'translations in a language that the site does not know',
    edits: [['translations/fr/contacts.yaml', '‸"188": { name: Ligne }\n']],
    codes: ['file-unknown'],
  },
  {
    slip: 'a translation of no contact, of a field that is no text, and in another shape',
    edits: [
      [
        'translations/en/contacts.yaml',
        '‸"187": { name: Hotline }\n"188":\n  ‸phone: "187"\n  name: ‸[Hotline]\n',
      ],
    ],
    codes: ['translation-original', 'translation-misfit', 'translation-misfit'],
    nearest: '188',
  },
  {
    slip: 'an id that is not the file name',
    edits: edit(CONTACT, 'id: "188"', 'id: ‸"189"'),
    codes: ['id-mismatch'],
  },
  {
    slip: 'digits that are not the file name',
    edits: edit(NUMBER, 'digits: 03670902xx', 'digits: ‸03670903xx'),
    codes: ['id-mismatch'],
  },
  {
    slip: 'one rule in two folders',
    edits: [
      [
        'rules/threat/claim-fee.yaml',
        '‸id: claim-fee\nkind: ‸claim\nupdated: "2026-11-01"\ntitle: { ja: 印 }\nwhy: { ja: なぜ }\ndetect:\n  said: { lexicon: [fee] }\ncondition: said\nsources: [caa-2018]\nfalsePositives: [{ ja: 連絡 }]\n',
      ],
      [
        'rules/threat/claim-fee.test.yaml',
        '‸hit: [{ text: あ }, { text: い }, { text: う }]\nmiss: [{ text: あ }, { text: い }, { text: う }]\n',
      ],
    ],
    codes: ['id-double', 'id-double', 'rule-kind'],
  },
  {
    slip: 'an article that does not begin with its head',
    edits: edit(ARTICLE, '---\ntitle', '‸\n---\ntitle'),
    codes: ['frontmatter'],
  },
  {
    slip: 'a head that is not closed',
    edits: [
      [
        ARTICLE,
        [
          ['---\ntitle', '‸---\ntitle'],
          ['related: []\n---', 'related: []\n--'],
        ],
      ],
    ],
    codes: ['frontmatter'],
  },
];
