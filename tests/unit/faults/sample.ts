import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadContent } from '../../../src/integration/load.ts';
import type { Fault } from '../../../src/integration/report/fault.ts';
import { ContentError } from '../../../src/integration/report/format.ts';

/** The smallest content that has one file of every kind and no fault. */
const SAMPLE: Readonly<Record<string, string>> = {
  'site.yaml': `name: { ja: 見本 }
tagline: { ja: 見本です }
description: { ja: 見本のサイトです }
correctionContact: {}
factsReviewed: "2026-11-01"
license: CC BY 4.0
`,
  'lexicon.yaml': `unpaid:
  about: 払われていない
  words:
    - 未納
    - '支払[が|の]確認'
  sequences:
    - { of: [fee, legal], gap: 4 }
fee:
  about: 料金
  words: [料金, 代金]
legal:
  about: 法的な言葉
  words:
    - 法的手続き
    - '動画[料金|代金]'
    - '[動画|番組]の[料金|代金]'
    - '[動画|番組]を見た'
`,
  'search.yaml': `concepts: { fee: [料金, 代金] }
ignored: [です]
pages: []
`,
  'hosts.yaml': `shorteners:
  - { domain: short.example, sources: [caa-2018] }
dynamicDns: []
endings: []
`,
  'topics.yaml': `topics:
  - { topic: unpaid, schemes: [unpaid-fee], signs: [claim-fee] }
  - { topic: nothing }
channels:
  - { channel: voice, schemes: [unpaid-fee], signs: [threat-legal] }
  - { channel: sms }
`,
  'advice/unpaid.yaml': `id: unpaid
when: { levels: [scam] }
lead: { ja: 払わない。 }
first: { ja: 画面を閉じます。 }
withRoute: { ja: "確かめるなら、{route}" }
article: called
contacts: ["188"]
`,
  'sources/caa-2018.yaml': `id: caa-2018
title: 注意喚起
publisher: 消費者庁
kind: public-body
url: https://www.example.jp/a
seen: { how: live, on: "2026-11-01" }
certainty: primary
`,
  'contacts/188.yaml': `id: "188"
name:
  ja: 消費者ホットライン
category: consumer
phone: "188"
purpose:
  ja: 相談
source: caa-2018
asOf: "2026-11-01"
`,
  'alerts/2026-11-01-calls.yaml': `id: 2026-11-01-calls
day: "2026-11-01"
title: { ja: 海外からの電話 }
text: { ja: 折り返さないでください。 }
sources: [caa-2018]
article: called
`,
  'remedies/bank-transfer.yaml': `id: bank-transfer
side: paid
order: 1
name: { ja: 銀行振込 }
first: { ja: 銀行 }
hurry: { ja: すぐに }
steps:
  - text: { ja: 銀行に電話します }
    source: caa-2018
atHand: [{ ja: 振込の控え }]
contacts: ["188"]
back:
  - text: { ja: 戻ることがあります }
article: called
`,
  'numbers/03670902xx.yaml': `kind: number
digits: 03670902xx
reports:
  - source: caa-2018
    date: "2018-06"
    channel: sms
    wording:
      ja: 未納料金がある
`,
  'brands/amazon.yaml': `id: amazon
name:
  ja: Amazon
kind: ec
aliases:
  - アマゾン
  - Amazon
ambiguousAliases:
  - Amazon
domains:
  - domain: amazon.example
    use: site
    source: caa-2018
    grade: company
verify:
  ja: 自分で開いたアプリで確かめます。
`,
  'specimens/first.yaml': `id: first
title:
  ja: 見本
channel: sms
text: 未納料金があります
expected:
  level: scam
  schemes: [unpaid-fee]
caption:
  ja: 見るところ
`,
  'schemes/unpaid-fee.yaml': `id: unpaid-fee
updated: "2026-11-01"
title:
  ja: 未納料金
what:
  ja: 払っていないと言います。
next:
  ja: 払わされます。
article: called
forms:
  - about: 基本の形
    parts:
      - [claim-fee]
      - [threat-legal]
    without: []
sources: [caa-2018]
`,
  'rules/claim/claim-fee.yaml': rule('claim', 'claim-fee', 'unpaid'),
  'rules/claim/claim-fee.test.yaml': examples(),
  'rules/threat/threat-legal.yaml': rule('threat', 'threat-legal', 'legal'),
  'rules/threat/threat-legal.test.yaml': examples(),
  'articles/ja/called.mdx': `---
title: 電話してしまった
short: 電話した
answer: かけ直さないでください。
call: "188"
asks: [あ, い, う, え, お, か, き, く, け, こ]
section: situation
group: contacted
order: 1
published: "2026-11-01"
reviewed: "2026-11-01"
sources:
  - caa-2018
related: []
---

かけ直さないでください<Cite source="caa-2018" />。

<Contact id="188" compact />

<Urgency level="calm" title="急がなくてかまいません">

朝まで待って大丈夫です。

</Urgency>
`,
};

function rule(kind: string, id: string, set: string): string {
  return `id: ${id}
kind: ${kind}
updated: "2026-11-01"
title:
  ja: 印
why:
  ja: なぜなら
detect:
  said:
    lexicon: [${set}]
  asked:
    entity: link
    linkTrait: shortener
condition: said and asked
mark: [said]
sources: [caa-2018]
falsePositives:
  - ja: まともな連絡
`;
}

function examples(): string {
  const three = '  - { text: あ }\n  - { text: い }\n  - { text: う }\n';
  return `hit:\n${three}miss:\n${three}`;
}

/**
 * One change of the sample: the text that goes, and the text that comes. A `‸` in what comes marks where the
 * fault is to be told; `null` takes the file away, and a text alone is the whole file.
 */
export type Edit = readonly [
  file: string,
  change: null | string | readonly (readonly [from: string, to: string])[],
];

export const MARK = '‸';

/** Writes the sample with its changes to a new folder, and tells the faults and where they were marked. */
export async function faultsAfter(
  edits: readonly Edit[],
): Promise<{ faults: readonly Fault[]; marks: readonly string[] }> {
  const files = new Map(Object.entries(SAMPLE));
  for (const [file, change] of edits) {
    if (change === null) files.delete(file);
    else if (typeof change === 'string') files.set(file, change);
    else
      files.set(
        file,
        change.reduce((text, edit) => replaced(text, edit), files.get(file) ?? ''),
      );
  }
  const root = await mkdtemp(join(tmpdir(), 'faults-'));
  try {
    const marks: string[] = [];
    for (const [file, text] of files) {
      marks.push(...marksOf(text).map((place) => `content/${file}:${place}`));
      const path = join(root, 'content', file);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text.replaceAll(MARK, ''));
    }
    return { faults: await faultsOf(root), marks: marks.sort() };
  } finally {
    await rm(root, { recursive: true });
  }
}

function replaced(text: string, [from, to]: readonly [string, string]): string {
  if (text.split(from).length !== 2) throw new Error(`${from} does not stand once in the sample`);
  return text.replace(from, () => to);
}

/** Line and column of every mark in a text without the marks. */
function marksOf(text: string): string[] {
  return text.split('\n').flatMap((line, index) =>
    line
      .split(MARK)
      .slice(0, -1)
      .map((_, at, parts) => `${index + 1}:${parts.slice(0, at + 1).join('').length + 1}`),
  );
}

async function faultsOf(root: string): Promise<readonly Fault[]> {
  try {
    await loadContent(root);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.faults;
    throw error;
  }
}
