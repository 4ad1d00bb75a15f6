import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Limits end what hangs; how long a test takes depends on the machine. */
const limits = { testTimeout: 900_000, hookTimeout: 900_000 };

/** Files share what they load, half of the time saved; what a test puts in place of something is taken back after it. */
const together = { isolate: false, restoreMocks: true, unstubGlobals: true, unstubEnvs: true };

const COUNTS = 'tests/unit/linear.test.ts';

export default defineConfig({
  test: {
    // The default leaves one core free, which on two cores is half the machine.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'unit',
          ...together,
          setupFiles: ['tests/unit/setup.ts'],
          include: [
            'src/**/*.test.ts',
            'src/**/*.test.tsx',
            'scripts/**/*.test.ts',
            'tests/unit/**/*.test.ts',
          ],
          exclude: [COUNTS],
          ...limits,
        },
      },
      // Counts the steps of code that nothing has loaded before, so it runs in a process of its own.
      { test: { name: 'work', include: [COUNTS], ...limits } },
      {
        test: {
          name: 'site',
          ...together,
          include: ['tests/site/**/*.test.ts'],
          ...limits,
        },
      },
    ],
  },
});
