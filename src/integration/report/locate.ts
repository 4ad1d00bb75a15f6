import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, Scalar } from 'yaml';
import { type Fault, type Found, fieldName, type Path, type Place } from './fault.ts';
import { yamlDocument, yamlPartOf } from './yaml.ts';

/**
 * Looks up line and column of every fault, reading again only the files that have one.
 *
 * @param root Folder that holds `content/`.
 * @returns Every fault once, ordered by file, line and column.
 */
export async function locate(root: string, found: readonly Found[]): Promise<Fault[]> {
  const files = [...new Set(found.map(({ file }) => file))];
  const located = files.map(async (file) => {
    const faults = found.filter((fault) => fault.file === file);
    // A fault may be that the file is not there.
    const text = await readFile(join(root, file), 'utf8').catch(() => '');
    return locateIn(text, faults);
  });
  const all = (await Promise.all(located)).flat();
  const key = ({ code, file, line, column, message }: Fault): string =>
    [file, line, column, code, message].join('\n');
  const once = new Map(all.map((fault) => [key(fault), fault]));
  return [...once.values()].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}

/** Looks up the faults of one file in its text. */
function locateIn(text: string, faults: readonly Found[]): Fault[] {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  let document: Document | undefined;
  const offsetOf = (place: Exclude<Place, { line: number }>): number => {
    if ('offset' in place) return place.offset;
    document ??= yamlDocument(yamlPartOf(text));
    return offsetAt(document, text, place);
  };
  return faults.map(({ place, ...fault }) => {
    const field = place && 'path' in place ? fieldName(place.path) : '';
    if (place && 'line' in place) return { ...fault, field, ...place };
    const { line, col } = lines.linePos(place ? offsetOf(place) : 0);
    return { ...fault, field, line: Math.max(line, 1), column: Math.max(col, 1) };
  });
}

/** Where the value or key of a path begins; the innermost part of the path that exists, if it does not. */
function offsetAt(
  document: Document,
  text: string,
  { path, part = 'value', inside }: Extract<Place, { path: Path }>,
): number {
  let node: unknown = document.contents;
  let start = startOf(node) ?? 0;
  for (const [depth, step] of path.entries()) {
    const pair = isMap(node) ? node.items.find(({ key }) => keyName(key) === step) : undefined;
    const child = isSeq(node) ? node.items[step as number] : pair?.value;
    const wantsKey = pair !== undefined && part === 'key' && depth === path.length - 1;
    const found = wantsKey ? startOf(pair.key) : (startOf(child) ?? startOf(pair?.key));
    if (found === undefined) return start;
    start = found;
    node = child;
  }
  return inside === undefined ? start : start + insideOf(node, text, inside);
}

function keyName(key: unknown): unknown {
  return isScalar(key) ? String(key.value) : undefined;
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}

/** Units from the beginning of a scalar to a place in its text; 0 where it is not written as it reads. */
function insideOf(node: unknown, text: string, inside: number): number {
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return 0;
  const quoted = node.type === Scalar.QUOTE_SINGLE || node.type === Scalar.QUOTE_DOUBLE;
  const start = node.range[0] + (quoted ? 1 : 0);
  return text.startsWith(node.value.slice(0, inside), start) ? start - node.range[0] + inside : 0;
}
