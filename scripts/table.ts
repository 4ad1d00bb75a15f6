/**
 * Lays rows out in columns for a terminal.
 *
 * @param named So many columns at the left hold names and are set flush left; figures are flush right.
 */
export function formatTable(
  head: readonly string[],
  body: readonly (readonly (string | number)[])[],
  named = 2,
): string {
  const widths = head.map((name, column) =>
    Math.max(name.length, ...body.map((row) => String(row[column] ?? '').length)),
  );
  const line = (row: readonly (string | number)[]): string =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column < named ? String(cell).padEnd(width) : String(cell).padStart(width);
      })
      .join('  ')
      .trimEnd();
  return [head, ...body].map(line).join('\n');
}
