/**
 * `npm run mutation` changes one thing after another in the pure code and tells which changes no unit test
 * sees. `-- --mutate 'src/phone/*.ts,!src/phone/*.test.ts'` looks at one folder, `MUTATION_SAMPLE=0.05` at a
 * twentieth of all statements.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'vitest',
  ...(process.env.MUTATION_SAMPLE
    ? { plugins: ['@stryker-mutator/*', './scripts/mutation-sample.mjs'], ignorers: ['sample'] }
    : {}),
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  mutate: [
    'src/{engine,phone,search,directory}/**/*.ts',
    '!**/*.test.ts',
    '!src/search/{client,synthetic}.ts',
  ],
  // client.ts needs a browser; synthetic.ts makes data for tests.
  reporters: ['clear-text', 'progress', 'json'],
  jsonReporter: { fileName: '.astro/mutation.json' },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  thresholds: { high: 90, low: 80, break: 80 },
  tempDirName: '.astro/stryker',
  cleanTempDir: 'always',
  ignorePatterns: ['dist', '.astro', 'content/corpus/*.jsonl', 'public'],
};
