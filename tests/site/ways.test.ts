import { describe, expect, test } from 'vitest';
import { words } from '../../src/i18n/index.ts';
import { content } from '../content.ts';
import { originalsOf } from '../originals.ts';
import { attribute, type Element, hasClass, type Page, pages, textOf } from './site.ts';

const { site } = words('ja');

/** How a reader gets from page to page, and what comes first. */

const articles = originalsOf(content.articles);

function pageOf(file: string): Page {
  const page = pages.find((candidate) => candidate.file === file);
  if (!page) throw new Error(`no page ${file}`);
  return page;
}

/** Addresses that the parts of a page with a class, or of a kind, lead to. */
function leadsOf({ elements }: Page, within: (element: Element) => boolean): string[] {
  const inside = elements.filter(within).flatMap(below);
  return inside.filter(({ tagName }) => tagName === 'a').flatMap((a) => attribute(a, 'href') ?? []);
}

function below(element: Element): Element[] {
  return element.childNodes.flatMap((child) =>
    'tagName' in child ? [child as Element, ...below(child as Element)] : [],
  );
}

const withClass = (name: string) => (element: Element) => hasClass(element, name);

describe('the home page', () => {
  const home = pageOf('index.html');

  test('has the box for a message first, then situations, search, understanding', () => {
    const main = home.elements.slice(home.elements.findIndex(({ tagName }) => tagName === 'main'));
    const places = [
      main.findIndex(({ tagName }) => tagName === 'textarea'),
      ...['situations', 'numbers', 'understanding'].map((id) =>
        main.findIndex((element) => attribute(element, 'id') === id),
      ),
    ];
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('leads to every situation in one tap, and to the page for families', () => {
    const situations = articles.filter(({ data }) => data.section === 'situation');
    expect(situations).toHaveLength(23);
    const leads = leadsOf(home, withClass('tiles'));
    const expected = [...situations.map(({ id }) => id), site.sections.family.article];
    expect(leads.sort()).toEqual(expected.map((id) => `/${id}/`).sort());
  });
});

describe('the page of contacts', () => {
  const { elements } = pageOf('contacts/index.html');
  const main = elements.slice(elements.findIndex(({ tagName }) => tagName === 'main'));
  const headings = main.filter(({ tagName }) => tagName === 'h2').map((heading) => textOf(heading));

  test('says first what works at night and on holidays', () => {
    expect(headings[0]).toBe(site.contacts.outsideOfficeHours);
    const shown = main.flatMap((element) => attribute(element, 'data-contact') ?? []);
    expect(shown.slice(0, 2)).toEqual(['police-110', '188']);
  });

  test('leads on to how to call and what to have at hand', () => {
    expect(leadsOf(pageOf('contacts/index.html'), withClass('next-step'))).toEqual([
      '/how-to-consult/',
    ]);
  });
});

test('every answer to a question leads to its page', () => {
  const { elements } = pageOf('faq/index.html');
  let question = '';
  const answers = new Map<string, string[]>();
  for (const element of elements) {
    if (/^h[1-6]$/.test(element.tagName))
      question = element.tagName === 'h3' ? textOf(element) : '';
    if (question === '') continue;
    const leads = answers.get(question) ?? [];
    const href = element.tagName === 'a' ? attribute(element, 'href') : undefined;
    answers.set(question, href?.startsWith('/') ? [...leads, href] : leads);
  }
  expect(answers.size).toBe(32);
  expect([...answers].filter(([, leads]) => leads.length === 0)).toEqual([]);
});

describe.each(articles)('$id', ({ id, data }) => {
  const page = pageOf(`${id}/index.html`);
  const about = data.section === 'about';

  test('names the way back', () => {
    const leads = leadsOf(page, withClass('trail'));
    if (about) expect(leads).toEqual(['/']);
    else expect(leads).toEqual(['/', expect.stringMatching(/^\/[a-z]+\/$/)]);
  });

  test('leads on: before, after, or to what is related', () => {
    const leads = [
      ...leadsOf(page, withClass('pager')),
      ...leadsOf(page, withClass('related')),
      ...leadsOf(page, withClass('next-step')),
    ];
    expect(leads.filter((href) => href !== `/${id}/`).length).toBeGreaterThan(0);
    for (const other of data.related)
      expect(leadsOf(page, withClass('related'))).toContain(`/${other}/`);
  });

  test('has contents where it is long', () => {
    const article = page.elements.find(withClass('prose'));
    const chapters = page.elements.filter(
      ({ tagName, attrs }) => tagName === 'h2' && attrs.some(({ name }) => name === 'id'),
    );
    const length = article ? textOf(article).length : 0;
    if (length > 3000) expect(leadsOf(page, withClass('contents')).length).toBeGreaterThan(1);
    expect(chapters.length).toBeGreaterThan(0);
  });

  test('offers the checker or somebody to ask', () => {
    const leads = page.elements.flatMap((element) => attribute(element, 'href') ?? []);
    expect(leads).toContain('/check/');
    expect(leads).toEqual(expect.arrayContaining(['tel:188', 'tel:%239110']));
  });
});

test('no two articles of a section have the same place', () => {
  const places = articles.map(({ data }) => `${data.section} ${data.order}`);
  expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
});
