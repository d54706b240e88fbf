import process from 'node:process';
import { defineConfig } from 'vitest/config';

// Dates must not depend on the zone of the machine: tests run far from UTC, on another day than it.
process.env['TZ'] = 'Pacific/Auckland';

/** Unit tests that put another module in the place of one, or count from when modules are loaded: they need their own. */
const ALONE = 'tests/unit/**/*.alone.test.ts';

export default defineConfig({
  test: {
    // `npm run coverage`: of the unit tests alone, as those of built sites run what is built.
    coverage: {
      provider: 'v8',
      include: ['scripts/ingest/**/*.ts', 'src/lib/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: {
        'scripts/ingest/**/*.ts': { lines: 95 },
        'src/lib/**/*.ts': { lines: 95 },
      },
    },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          exclude: [ALONE],
          // What they import is loaded once for all: half of their time was loading it anew for each file.
          isolate: false,
          setupFiles: 'tests/support/as-found.ts',
          testTimeout: 60_000,
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'unit-alone',
          include: [ALONE],
          testTimeout: 60_000,
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'site',
          // What holds for any archive holds for the one that ships, whose site is built for these anyway.
          include: ['tests/{site,browser,archive,hosts,attacks}/**/*.test.ts'],
          globalSetup: 'tests/support/built-site.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: '100%',
          sequence: { groupOrder: 1 },
        },
      },
      {
        // The tests of an archive that was made with this press; of the press itself `site` runs them.
        test: {
          name: 'archive',
          include: ['tests/archive/**/*.test.ts'],
          globalSetup: 'tests/support/built-archive.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        // What takes minutes: `npm run torture`.
        test: {
          name: 'torture',
          include: ['tests/torture/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
          maxWorkers: '100%',
          sequence: { groupOrder: 4 },
        },
      },
      {
        test: {
          name: 'originals',
          include: ['tests/originals/**/*.test.ts'],
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
