/** One small way to break the project, and the tests that must see it. */
export interface Sabotage {
  /** What goes wrong, in a few words. */
  readonly name: string;
  /** Path from the root of the project. */
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly text: string;
  /** Put in its place. */
  readonly to: string;
  /**
   * The tests: `unit PATH …` and `site PATH …` for Vitest, the latter after a build; `e2e NAME …` for
   * Playwright, after a build.
   */
  readonly by: string;
}

/** Sabotages of one file, by one set of tests. */
export function within(
  file: string,
  by: string,
  ways: readonly (readonly [name: string, text: string, to: string, by?: string])[],
): Sabotage[] {
  return ways.map(([name, text, to, own]) => ({ name, file, text, to, by: own ?? by }));
}
