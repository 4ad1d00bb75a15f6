import { defineConfig } from 'vitest/config';

/** The unit tests of the pure code, for `npm run mutation`; tests that read the whole content take too long. */
export default defineConfig({
  test: {
    include: [
      'src/{engine,phone,search,directory}/**/*.test.ts',
      'tests/unit/{rules,disguises,surroundings}.test.ts',
    ],
    testTimeout: 900_000,
  },
});
