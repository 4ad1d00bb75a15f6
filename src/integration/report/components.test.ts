import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMPONENTS } from './components.ts';

const source = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The attributes of a component's own `Props`, each with whether it may be left out. */
function propsOf(component: string): Record<string, boolean> {
  const [, body = ''] =
    /interface Props \{\n([\s\S]*?)\n\}/.exec(source(`components/${component}.astro`)) ?? [];
  return Object.fromEntries(
    Array.from(body.matchAll(/^ {2}(\w+)(\?)?:/gm), ([, name, optional]) => [
      name as string,
      optional !== undefined,
    ]),
  );
}

test('editors may use what the layout of articles hands over', () => {
  const [, list = ''] =
    /const components = \{([^}]*)\}/.exec(source('layouts/ArticleText.astro')) ?? [];
  const names = Array.from(list.matchAll(/^\s*([A-Z]\w*),$/gm), ([, name]) => name);
  expect(Object.keys(COMPONENTS).sort()).toEqual(names.sort());
});

test.each(Object.entries(COMPONENTS))(
  'the attributes of <%s> are those of its Props',
  (name, known) => {
    const optional = Object.entries(known).map(([attribute, { required }]) => [
      attribute,
      !required,
    ]);
    expect(Object.fromEntries(optional)).toEqual(propsOf(name));
  },
);
