import type { NamedPart } from './read-parts.ts';

const RULE = '='.repeat(78);

/** Name and version of a part, and what carries it where that is not the site itself. */
export function titleOf({ name, version, inside }: NamedPart): string {
  const known = version ? `${name} ${version}` : name;
  return inside ? `${known} (in ${inside})` : known;
}

/**
 * Writes the notices of all parts: first what there is, then every text of a licence once, below the parts
 * that it holds for.
 *
 * @returns Plain text, the same for the same parts.
 */
export function renderNotices(parts: readonly NamedPart[]): string {
  const texts = new Map<string, NamedPart[]>();
  for (const part of parts) texts.set(part.terms, [...(texts.get(part.terms) ?? []), part]);
  const sections = Array.from(texts, ([terms, held]) =>
    [RULE, ...held.map((part) => `${titleOf(part)}\n  ${part.home}`), RULE, '', terms, ''].join(
      '\n',
    ),
  );
  return [
    'This site contains the following work of others.',
    'This software is based in part on the work of the Independent JPEG Group.',
    '',
    ...parts.map((part) => `- ${titleOf(part)}: ${part.licence}`),
    '',
    ...sections,
  ].join('\n');
}
