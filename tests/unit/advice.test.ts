import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  type Chosen,
  choose,
  compileAdvice,
  compileFoldedAdvice,
  type Facts,
  holdsFor,
  rank,
  unfold,
} from '../../src/advice/index.ts';
import { loadContent } from '../../src/integration/load.ts';
import { situation, topic } from '../../src/schemas/index.ts';

/** Every combination that a reader can meet, and what must be true of the advice for it. */

const content = await loadContent(fileURLToPath(new URL('../..', import.meta.url)));
const pieces = content.advice.map(({ data }) => data);
const book = compileAdvice(
  {
    advice: pieces,
    topics: content.topics.data,
    brands: content.brands.map(({ data }) => data),
  },
  'ja',
);
const whole = unfold(book.pieces, compileFoldedAdvice(pieces, 'ja'));

const LEVELS = ['scam', 'suspicious', 'unknown'] as const;
const CHANNELS = ['sms', 'email', 'voice', 'postcard', 'web', 'chat'] as const;
const combinations: Facts[] = LEVELS.flatMap((level) =>
  topic.options.flatMap((one) =>
    CHANNELS.flatMap((channel) =>
      situation.options.map((what) => ({ level, topic: one, channel, situation: what })),
    ),
  ),
);

/** A way to check that fits into any sentence. */
const SOME_ROUTE = 'その会社のアプリを自分で開いて見ます。';

interface Row {
  readonly facts: Facts;
  readonly name: string;
  readonly chosen: Chosen;
  /** All that is said. */
  readonly said: string;
}

const rows: readonly Row[] = combinations.flatMap((facts) =>
  [undefined, SOME_ROUTE].map((route) => {
    const chosen = choose(whole, facts, route);
    const { lead, first, steps, avoid } = chosen;
    const name = `${Object.values(facts).join(' ')}${route ? ' with a route' : ''}`;
    return { facts, name, chosen, said: [lead, first, ...steps, ...avoid].join('\n') };
  }),
);

/** Names of the rows of which something is not true. */
const breaches = (isWrong: (row: Row) => boolean, of = rows): string[] =>
  of.filter(isWrong).map(({ name, said }) => `${name}: ${said}`);

const received = rows.filter(({ facts }) => facts.situation === 'received');

test('every combination has a lead, one first step, further steps, a page and somebody to call', () => {
  expect(rows).toHaveLength(2 * 3 * 16 * 6 * 12);
  const empty = ({ chosen }: Row): boolean =>
    [chosen.lead, chosen.first, chosen.article].some((text) => text.trim() === '') ||
    chosen.steps.length === 0 ||
    chosen.contacts.length === 0;
  expect(breaches(empty)).toEqual([]);
});

test('a first step is one step: at most two sentences, and no longer than is read at a glance', () => {
  const long = ({ chosen: { first } }: Row): boolean =>
    first.length > 64 || first.replaceAll(/「[^」]*」/g, '').split('。').length - 1 > 2;
  expect(breaches(long)).toEqual([]);
});

test('whoever is named has a number that is known to be right, or says how to be reached', () => {
  const contacts = new Map(content.contacts.map(({ id, data }) => [id, data]));
  for (const id of new Set(rows.flatMap(({ chosen }) => chosen.contacts))) {
    expect(contacts.get(id)?.asOf, id).toBeDefined();
    expect(contacts.get(id)?.phone, id).toBeDefined();
  }
});

describe('without contradiction', () => {
  test('what may be genuine is never to be ignored', () => {
    const ignored = /何もしな|そのままで大丈夫|無視|閉じて大丈夫|切って大丈夫|捨てて/;
    const doubtful = received.filter(({ facts }) => facts.level !== 'scam');
    expect(breaches(({ said }) => ignored.test(said), doubtful)).toEqual([]);
  });

  test('only what a genuine sender may have sent must not be left', () => {
    const genuine = ['unpaid', 'dunning', 'official', 'court'];
    const wrong = ({ facts, chosen: { lead } }: Row): boolean =>
      facts.level === 'suspicious' &&
      lead.includes('放っておかないでください') !== genuine.includes(facts.topic);
    expect(breaches(wrong, received)).toEqual([]);
    const both = ({ facts, chosen: { lead } }: Row): boolean =>
      facts.level === 'suspicious' &&
      lead.includes('急がなくて大丈夫') === lead.includes('放っておかないで');
    expect(breaches(both, received)).toEqual([]);
  });

  test('that nothing was found is never called safe', () => {
    const wrong = ({ facts, chosen: { lead } }: Row): boolean =>
      facts.level === 'unknown' && !lead.startsWith('安全という意味ではありません。');
    expect(breaches(wrong)).toEqual([]);
  });

  test('nobody replies to a call, or opens a link of it', () => {
    const written = /返信|リンク|画面の番号|書いてある番号/;
    const calls = received.filter(({ facts }) => facts.channel === 'voice');
    const wrong = ({ facts, said }: Row): boolean =>
      written.test(facts.topic === 'support' ? said.replaceAll('画面の番号', '') : said);
    expect(
      breaches(
        wrong,
        calls.filter(({ facts }) => facts.topic !== 'court'),
      ),
    ).toEqual([]);
  });

  test('nobody replies to a paper, or opens a link of it', () => {
    const wrong = ({ said }: Row): boolean => /返信|リンク/.test(said);
    expect(
      breaches(
        wrong,
        received.filter(({ facts }) => facts.channel === 'postcard'),
      ),
    ).toEqual([]);
  });

  test('no deadline is called invented: that is said of scams, beside the verdict', () => {
    expect(breaches(({ said }) => said.includes('相手が作った期限'))).toEqual([]);
  });

  test('a page about a message by SMS stands with messages by SMS alone', () => {
    const wrong = ({ facts, chosen: { article } }: Row): boolean =>
      article === 'received-only' && (facts.channel !== 'sms' || facts.topic !== 'unpaid');
    expect(breaches(wrong)).toEqual([]);
  });

  test('who paid at a shop is not sent to a bank', () => {
    const shop = rows.filter(({ facts }) => facts.situation === 'paid-store');
    expect(breaches(({ said }) => said.includes('銀行'), shop)).toEqual([]);
  });

  test('what cannot wait is the same whatever the message was called', () => {
    const urgent = rows.filter(({ chosen }) => chosen.urgent);
    const firsts = new Map<string, Set<string>>();
    for (const { facts, chosen } of urgent) {
      const known = firsts.get(facts.situation) ?? new Set();
      firsts.set(facts.situation, known.add(chosen.first));
    }
    expect([...firsts].filter(([, said]) => said.size !== 1)).toEqual([]);
    expect([...firsts.keys()].sort()).toEqual(
      ['app', 'card', 'court', 'gift', 'paid', 'paid-bank', 'paid-store', 'visit'].sort(),
    );
  });
});

test('a court’s paper leads to the page about courts, whatever the level', () => {
  const court = received.filter(({ facts }) => facts.topic === 'court');
  expect(breaches(({ chosen }) => chosen.article !== 'court-documents', court)).toEqual([]);
});

test('no two pieces of the same rank say different things of the same combination', () => {
  const fields = [
    'lead',
    'first',
    'withRoute',
    'steps',
    'avoid',
    'article',
    'contacts',
    'urgent',
  ] as const;
  const doubles = combinations.flatMap((facts) => {
    const holding = whole.filter(({ when }) => holdsFor(when, facts));
    return holding.flatMap((one, index) =>
      holding
        .slice(index + 1)
        .filter(
          (other) =>
            rank(one.when) === rank(other.when) &&
            fields.some((field) => one[field] !== undefined && other[field] !== undefined),
        )
        .map((other) => `${one.id} and ${other.id}`),
    );
  });
  expect([...new Set(doubles)]).toEqual([]);
});

test('every sentence is said in some combination', () => {
  const said = new Set(rows.flatMap((row) => row.said.split('\n')));
  const sentences = whole.flatMap(({ lead, first, withRoute, steps = [], avoid = [] }) => [
    lead,
    first,
    withRoute?.replace('{route}', SOME_ROUTE),
    ...steps,
    ...avoid,
  ]);
  expect(sentences.filter((sentence) => sentence && !said.has(sentence))).toEqual([]);
});

test('every topic and every channel can be told', () => {
  expect([...new Set(book.topics.map((rule) => rule.topic))].sort()).toEqual(
    [...topic.options].sort(),
  );
  expect([...new Set(book.channels.map((rule) => rule.channel))].sort()).toEqual(
    [...CHANNELS].sort(),
  );
  const always = ({ notes, schemes, signs, words }: (typeof book.channels)[number]): boolean =>
    (notes ?? schemes ?? signs ?? words) === undefined;
  expect(book.channels.findIndex(always)).toBe(book.channels.length - 1);
  expect(book.topics.at(-1)).toEqual({ topic: 'nothing' });
});
