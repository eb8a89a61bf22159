import { defineConfig } from 'vitest/config';

/** Where `.ci/run` wants the result as JSON. */
const report = process.env.TEST_REPORT;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    // Tests of the command line start processes, which takes its time on a loaded machine.
    testTimeout: 30_000,
  },
});
