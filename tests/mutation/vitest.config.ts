import process from 'node:process';
import { defineConfig } from 'vitest/config';

process.env['TZ'] = 'Pacific/Auckland';

/**
 * The unit tests, for `npm run mutation`. Left out are those that start commands or threads, which say nothing of a mutant in
 * this process, those that count steps, which mutants change, those that read what is no part of the sandbox, and the
 * oracle of the search, which reaches thousands of mutants with hundreds of questions.
 */
export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    exclude: [
      'tests/unit/{bag,bench,client,commands,engine,new-archive,press,service}/**',
      'tests/unit/hosts/{deploy-files,host-config}.test.ts',
      'tests/unit/ingest/{cli,threads}.test.ts',
      'tests/unit/lib/{hold,search-oracle}.test.ts',
      'tests/unit/*.test.ts',
      'tests/unit/**/*.mocked.test.ts',
    ],
    // What counts the mutants that a test reaches slows it down many times.
    testTimeout: 600_000,
  },
});
