import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What a source imports, as it is written there: packages and relative paths, also by `import()`. */
export function importsOf(source: string): string[] {
  return Array.from(
    source.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)['"]([^'"]+)['"]/g),
    (match) => match[1] as string,
  );
}

/**
 * A source and all that it imports by relative paths, however far.
 *
 * @returns Their texts, by path.
 */
export async function sourcesBehind(
  file: string,
  found = new Map<string, string>(),
): Promise<ReadonlyMap<string, string>> {
  if (found.has(file)) return found;
  const source = await readFile(file, 'utf8');
  found.set(file, source);
  for (const target of importsOf(source))
    if (target.startsWith('.')) await sourcesBehind(join(dirname(file), target), found);
  return found;
}
