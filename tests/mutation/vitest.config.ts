import path from 'node:path';
import process from 'node:process';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

process.env['TZ'] = 'Pacific/Auckland';

/**
 * The tests of a mutated module first, then those that took least: a run ends with the first test that fails, and Vitest's
 * own order begins with the longest.
 */
class NearestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const mutated = new Set(this.ctx.config.related?.map((file) => path.basename(file, '.ts')));
    const isNear = ({ moduleId }: TestSpecification): boolean =>
      mutated.has(path.basename(moduleId, '.test.ts'));
    const took = (file: TestSpecification): number =>
      this.ctx.cache.getTestSpecificationResult(file)?.duration ?? Number.MAX_VALUE;
    return Promise.resolve(
      files
        .map((file) => ({ file, near: isNear(file), took: took(file) }))
        .sort((a, b) => Number(b.near) - Number(a.near) || a.took - b.took)
        .map(({ file }) => file),
    );
  }
}

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
    sequence: { sequencer: NearestFirst },
    // What counts the mutants that a test reaches slows it down many times.
    testTimeout: 600_000,
  },
});
