import path from 'node:path';
import process from 'node:process';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

process.env['TZ'] = 'Pacific/Auckland';

/**
 * The tests of a mutated module first, then those that took least: a run ends with the first test that fails, and Vitest's
 * own order begins with the longest. The first run, which counts what each test reaches, has no pattern of names; there
 * each file has modules of its own, so that what a module keeps for later is reached by all who ask for it. What a
 * mutant's run reaches is known: its files share modules, which takes a fraction of the time.
 */
class NearestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    for (const { config } of new Set(files.map(({ project }) => project))) {
      config.isolate = config.testNamePattern === undefined;
    }
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
 * The unit tests, for `npm run mutation`, or those of them that `MUTATION_TESTS` names (patterns with blanks between). Left
 * out are those that start commands or threads, which say nothing of a mutant in this process, those that count steps,
 * which mutants change, those that read what is no part of the sandbox or put a module in the place of another, and the
 * oracle of the search, which reaches thousands of mutants with hundreds of questions.
 */
export default defineConfig({
  test: {
    include: (process.env['MUTATION_TESTS'] ?? 'tests/unit/**/*.test.ts').split(' '),
    exclude: [
      'tests/unit/{bench,commands,service}/**',
      'tests/unit/hosts/{deploy-files,host-config}.test.ts',
      'tests/unit/ingest/{cli,threads}.test.ts',
      'tests/unit/lib/search-oracle.test.ts',
      'tests/unit/{accounting,data-docs,dependencies,import-directions,labelled,literal-words}.test.ts',
      'tests/unit/**/*.alone.test.ts',
    ],
    sequence: { sequencer: NearestFirst },
    setupFiles: 'tests/support/as-found.ts',
    // What counts the mutants that a test reaches slows it down many times.
    testTimeout: 600_000,
  },
});
