import { createHash } from 'node:crypto';
import process from 'node:process';
import { CheckStatus } from '@stryker-mutator/api/check';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';

/**
 * Has Stryker try a sample of the mutants: one of `MUTATION_SAMPLE`, all where that is not set. Which they are is told by
 * where each stands, what it says and `MUTATION_SEED`, so that they are the same on every machine and spread over all
 * modules. Tests that were written for the survivors of one sample are judged by another. Stryker lists those that are
 * left out as errors; they count neither way.
 */

const oneOf = Number(process.env['MUTATION_SAMPLE'] ?? '1');
const seed = process.env['MUTATION_SEED'] ?? '';

class SampleChecker {
  /** @returns {Promise<void>} */
  init() {
    return Promise.resolve();
  }

  /**
   * @param {import('@stryker-mutator/api/core').Mutant[]} mutants
   * @returns {Promise<string[][]>} all at once
   */
  group(mutants) {
    return Promise.resolve([mutants.map(({ id }) => id)]);
  }

  /**
   * @param {import('@stryker-mutator/api/core').Mutant[]} mutants
   * @returns {Promise<Record<string, import('@stryker-mutator/api/check').CheckResult>>}
   */
  check(mutants) {
    return Promise.resolve(
      Object.fromEntries(
        mutants.map((mutant) => [
          mutant.id,
          isChosen(mutant)
            ? { status: CheckStatus.Passed }
            : { status: CheckStatus.CompileError, reason: 'not in the sample' },
        ]),
      ),
    );
  }
}

/** @param {import('@stryker-mutator/api/core').Mutant} mutant */
function isChosen({ fileName, location, mutatorName, replacement }) {
  const [file = ''] = /(?:src|scripts)\/.*/.exec(fileName.replaceAll('\\', '/')) ?? [];
  const digest = createHash('sha256').update(
    JSON.stringify([seed, file, location.start, location.end, mutatorName, replacement]),
  );
  return digest.digest().readUInt32BE() % oneOf === 0;
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', SampleChecker)];
