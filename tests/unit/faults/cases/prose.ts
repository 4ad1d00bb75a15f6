import type { FaultCode } from '../../../../src/integration/report/fault.ts';
import { ARTICLE, type Case, edit, REMEDY } from './case.ts';

/** The same text with the line ends of Windows. */
const windows = (text: string): string => text.replaceAll('\n', '\r\n');

export const PROSE: readonly Case[] = [
  {
    slip: 'a component that there is not, and ids in every writing of them',
    edits: edit(
      ARTICLE,
      '<Contact id="188" compact />',
      `‸<Kontact id="188" />

<Contact id='‸189' />

<Specimen id={'‸frist'} />

文の中の <Contact id={\`‸199\`} />

<ContactList ids={["188", '‸187']} heading="h2" />

<NextStep
  article="‸caled"
/>`,
    ),
    codes: ['component-unknown', ...Array<FaultCode>(5).fill('reference-missing')],
    nearest: 'Contact',
  },
  {
    slip: 'attributes that there are not, are missing or cannot be chosen',
    edits: edit(
      ARTICLE,
      '<Contact id="188" compact />',
      `<Contact id="188" ‸compct />

‸<Specimen />

<ContactList ids={["188"]} heading="‸h1" />

<ContactList ‸ids={hotlines} />`,
    ),
    codes: ['attribute-unknown', 'attribute-missing', 'attribute-value', 'attribute-value'],
    nearest: 'compact',
  },
  {
    slip: 'a component that is not closed',
    edits: [
      [
        ARTICLE,
        [
          ['<Urgency', '‸<Urgency'],
          ['</Urgency>', ''],
        ],
      ],
    ],
    codes: ['mdx-syntax'],
    says: '<Urgency>',
  },
  {
    slip: 'a comment of HTML',
    edits: edit(ARTICLE, '朝まで', '‸<!-- あとで --> 朝まで'),
    codes: ['mdx-syntax'],
    says: '覚え書き',
  },
  {
    slip: 'an open brace',
    edits: edit(ARTICLE, '朝まで', '朝‸{まで'),
    codes: ['mdx-syntax'],
    says: '{',
  },
  {
    slip: 'a source that the list lacks, and one that is never cited',
    edits: [
      [
        'sources/kokusen.yaml',
        'id: kokusen\ntitle: x\npublisher: y\nkind: news\nurl: https://example.jp/b\nseen: { how: live, on: "2026-11-01" }\ncertainty: secondary\n',
      ],
      [
        ARTICLE,
        [
          ['  - caa-2018', '  - ‸caa-2018'],
          ['<Cite source="caa-2018" />', '<Cite source="‸kokusen" />'],
        ],
      ],
    ],
    codes: ['source-uncited', 'source-unlisted'],
  },
  {
    slip: 'a source that only the remedies in the text cite, and a side that there is not',
    edits: [
      [
        'sources/law-postal.yaml',
        'id: law-postal\ntitle: x\npublisher: y\nkind: public-body\nurl: https://example.jp/b\nseen: { how: live, on: "2026-11-01" }\ncertainty: primary\n',
      ],
      [
        REMEDY,
        [
          [
            '- text: { ja: 戻ることがあります }',
            '- text: { ja: 戻ります }\n    source: law-postal',
          ],
        ],
      ],
      [
        ARTICLE,
        [
          [
            '<Contact id="188" compact />',
            '‸<Remedies side="paid" />\n\n<Remedies side="‸payed" />',
          ],
        ],
      ],
    ],
    codes: ['source-unlisted', 'attribute-value'],
  },
  {
    slip: 'a situation that stands under no heading',
    edits: edit(ARTICLE, 'section: situation\ngroup: contacted', 'section: ‸situation'),
    codes: ['value-rule'],
    says: 'group が要ります（contacted、paid、given、worried）',
  },
  {
    slip: 'a heading for an article that is no situation, beside a field that is missing',
    edits: [
      [
        ARTICLE,
        [
          ['title: 電話してしまった\n', '‸'],
          ['section: situation\ngroup: contacted', 'section: help\ngroup: ‸contacted'],
        ],
      ],
    ],
    codes: ['field-missing', 'value-rule'],
  },
  {
    slip: 'a fault in the head and one in the text, with the line ends of Windows',
    edits: [
      [
        ARTICLE,
        windows(`---
title: 電話してしまった
short: 電話した
answer: かけ直さないでください。
asks: [あ, い, う, え, お, か, き, く, け, こ]
section: ‸situations
group: contacted
order: 1
published: "2026-11-01"
reviewed: "2026-11-01"
sources: []
---

<Contact id="‸189" />
`),
      ],
    ],
    codes: ['value-choice', 'reference-missing'],
    nearest: 'situation',
  },
];
