import { describe, expect, test } from 'vitest';
import { words } from '../../src/i18n/index.ts';
import { commitTime } from '../../src/integration/commit-time.ts';
import type { Content } from '../../src/integration/content.ts';
import { figuresDue } from '../../src/schemas/index.ts';
import { content, root } from '../content.ts';
import { originalsOf } from '../originals.ts';
import { attribute, type Element, hasClass, type Page, pages, textOf } from './site.ts';

const { site } = words('ja');

/** Every fact has its source, every source its use, and a reader sees both. */

/** The day that the built pages speak of. */
const built = new Date(Number(await commitTime(root)) * 1000);
const sources = new Map(content.sources.map(({ id, data }) => [id, data]));

/**
 * Articles that may stand without a source, each with its reason. Empty as long as every article
 * states at least one fact that somebody else said first.
 */
const WITHOUT_SOURCES: Readonly<Record<string, string>> = {
  embed: 'speaks of how to put the checker of this site into another',
  'for-experts': 'speaks of how this site itself judges, measures and publishes',
  'for-teachers': 'speaks of how to use the practice of this site',
  licences: 'names the parts of this site alone; the licences themselves are the sources',
};

function pageOf(id: string): Page {
  const page = pages.find(({ file }) => file === `${id}/index.html`);
  if (!page) throw new Error(`${id} has no page`);
  return page;
}

/** Text of a page's elements that have the class. */
function textsOf({ elements }: Page, className: string): string[] {
  return elements
    .filter((element) => hasClass(element, className))
    .map((element) => textOf(element));
}

/** The day as the site writes it: `2026-11-23` is 2026年11月23日. */
function inWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

describe.each(originalsOf(content.articles))('$id', ({ id, data }) => {
  const page = pageOf(id);

  test('has sources, or a reason to have none', () => {
    if (id in WITHOUT_SOURCES) expect(data.sources).toEqual([]);
    else expect(data.sources).not.toEqual([]);
  });

  test('shows when it was last checked', () => {
    const shown = page.elements.find(
      (element) => attribute(element, 'data-reviewed') === data.reviewed,
    );
    expect(shown && textOf(shown)).toContain(
      `${Number(data.reviewed.slice(0, 4))}年${Number(data.reviewed.slice(5, 7))}月`,
    );
  });

  test('says of which day its figures are, and when newer ones must be out', () => {
    const shown = page.elements.find((element) => attribute(element, 'data-figures') !== undefined);
    expect(shown && attribute(shown, 'data-figures')).toBe(data.figures?.asOf);
    if (!data.figures || !shown) return;
    const text = textOf(shown);
    if (new Date() < figuresDue(data.figures)) expect(text).not.toContain(site.article.figuresOld);
    else if (built >= figuresDue(data.figures)) expect(text).toContain(site.article.figuresOld);
  });

  test('lists its sources at the end, in order, with address, speaker and how each was seen', () => {
    const entries = data.sources.map((_, index) => byId(page, `source-${index + 1}`));
    for (const [index, entry] of entries.entries()) {
      const source = sources.get(data.sources[index] ?? '');
      if (!source) throw new Error(`no source ${data.sources[index]}`);
      const text = textOf(entry);
      expect(text).toContain(source.title);
      expect(text).toContain(source.publisher);
      expect(linksOf(entry)).toContain(source.url);
      const seen = inWords(source.seen.on);
      expect(text).toContain(
        source.seen.how === 'stored-copy' ? `保存された写しで確認（${seen}）` : `${seen}に確認`,
      );
    }
    expect(byIdOrNone(page, `source-${data.sources.length + 1}`)).toBeUndefined();
  });

  test('says of stored copies where to read what stands there now', () => {
    const stored = data.sources.some((source) => sources.get(source)?.seen.how === 'stored-copy');
    if (stored) expect(textsOf(page, 'sources').join('')).toContain(site.cite.storedAdviceAll);
  });

  test('shows the doubt at every sentence that rests on a doubtful source', () => {
    for (const source of data.sources) {
      const doubt = sources.get(source)?.doubt;
      if (doubt === undefined) continue;
      const cites = data.body.split(`<Cite source="${source}"`).length - 1;
      const shown = textsOf(page, 'doubt').filter((text) => text === site.cite.doubt(doubt));
      // Once more in the list at the end.
      expect(shown).toHaveLength(cites + 1);
    }
  });
});

function byIdOrNone(page: Page, id: string): Element | undefined {
  return page.elements.find((element) => attribute(element, 'id') === id);
}

function byId(page: Page, id: string): Element {
  const element = byIdOrNone(page, id);
  if (!element) throw new Error(`${page.file} has no #${id}`);
  return element;
}

function linksOf(element: Element): string[] {
  return element.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [];
    const href = attribute(child, 'href');
    return [...(href === undefined ? [] : [href]), ...linksOf(child)];
  });
}

/** Ids of all sources that anything in the content rests on. */
function usedSources({ articles, rules, schemes, brands, numbers, contacts, hosts }: Content) {
  return new Set([
    ...[...articles, ...rules, ...schemes].flatMap(({ data }) => data.sources),
    ...brands.flatMap(({ data }) =>
      [data.domains, data.senders, data.neverDoes, data.doesDo].flat().map(({ source }) => source),
    ),
    ...numbers.flatMap(({ data }) =>
      data.kind === 'removed' ? [] : data.reports.map(({ source }) => source),
    ),
    ...contacts.flatMap(({ data }) => [data.source, data.confirmedBy ?? data.source]),
    ...[...hosts.data.shorteners, ...hosts.data.dynamicDns].flatMap((host) => host.sources),
  ]);
}

test('no source is kept that nothing rests on', () => {
  const used = usedSources(content);
  expect(content.sources.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
});

test('a doubtful source says what is doubtful', () => {
  const doubtful = content.sources.filter(({ data }) => data.certainty === 'doubtful');
  expect(doubtful.filter(({ data }) => data.doubt === undefined)).toEqual([]);
});

test('every list of sources on the built pages says how each was seen', () => {
  const entries = pages.flatMap(({ file, elements }) =>
    elements
      .filter((element) => hasClass(element, 'sources__meta'))
      .map((element) => ({ file, text: textOf(element).trim() })),
  );
  expect(entries.length).toBeGreaterThan(content.articles.length);
  const seen =
    /(?:保存された写しで確認（\d{4}年\d{1,2}月\d{1,2}日）|\d{4}年\d{1,2}月\d{1,2}日に確認)。/;
  expect(entries.filter(({ text }) => !seen.test(text))).toEqual([]);
});

/** Every element of a page that shows the contact. */
function* shown(id: string): Generator<Element> {
  for (const page of pages)
    for (const element of page.elements)
      if (attribute(element, 'data-contact') === id) yield element;
}

test('a contact of unknown date says so, and is not for calling', () => {
  const undated = content.contacts.filter(({ data }) => data.phone && !data.asOf);
  expect(undated.length).toBeGreaterThan(0);
  for (const { id } of undated) {
    for (const element of shown(id)) {
      expect(linksOf(element).filter((href) => href.startsWith('tel:'))).toEqual([]);
      if (!hasClass(element, 'contact--compact'))
        expect(textOf(element)).toContain(site.contact.unknown);
    }
  }
});

test('a number that its text tells not to use is not for calling', () => {
  const refused = content.contacts.filter(({ data }) => !data.callable);
  expect(refused.length).toBeGreaterThan(0);
  for (const { id, data } of refused) {
    expect(data.purpose.ja).toContain('自分で調べた番号');
    expect([...shown(id)].length).toBeGreaterThan(0);
    for (const element of shown(id))
      expect(linksOf(element).filter((href) => href.startsWith('tel:'))).toEqual([]);
  }
});

test('each contact stands on its page, below the heading of what it is for', () => {
  const page = pageOf('contacts');
  let heading = '';
  const below = new Map<string, string>();
  for (const element of page.elements) {
    if (element.tagName === 'h2') heading = attribute(element, 'id') ?? '';
    const contact = attribute(element, 'data-contact');
    if (contact && !hasClass(element, 'contact--compact')) below.set(contact, heading);
  }
  const misplaced = content.contacts.filter(({ id, data }) =>
    data.area
      ? below.get(id) !== 'regional'
      : ![data.category, 'open'].includes(below.get(id) ?? ''),
  );
  expect(misplaced.map(({ id }) => id)).toEqual([]);
});
