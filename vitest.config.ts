import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Limits end what hangs; how long a test takes depends on the machine. */
const limits = { testTimeout: 900_000, hookTimeout: 900_000 };

export default defineConfig({
  test: {
    // The default leaves one core free, which on two cores is half the machine.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles: ['tests/unit/setup.ts'],
          include: [
            'src/**/*.test.ts',
            'src/**/*.test.tsx',
            'scripts/**/*.test.ts',
            'tests/unit/**/*.test.ts',
          ],
          ...limits,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          ...limits,
        },
      },
    ],
  },
});
