import process from 'node:process';
import { defineConfig } from 'vitest/config';

process.env['TZ'] = 'Pacific/Auckland';

/**
 * The tests of single modules, for `npm run mutation`. Those of whole runs are left out: they would find more
 * mutants, at many times the time, and a score without them is the stricter one.
 */
export default defineConfig({
  test: {
    include: ['tests/unit/{lib,ingest,schema}/**/*.test.ts'],
    exclude: [
      'tests/unit/ingest/{addresses,cli,golden,kept,labelled,pipeline,properties,retold,threads}.test.ts',
      'tests/unit/lib/{share-*,search-oracle}.test.ts',
      'tests/unit/lib/outputs/*.test.ts',
    ],
    testTimeout: 60_000,
  },
});
