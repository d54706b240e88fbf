import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StageName } from '../../../scripts/bench/results.ts';
import { runStages } from '../../../scripts/bench/stages.ts';

let site: string;
beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'news-archive-stages-'));
});
afterAll(() => rm(site, { recursive: true }));

/** A stage that is a line of JavaScript, in the folder of the site. */
const stage = (name: StageName, code: string) => ({
  stage: name,
  command: { program: process.execPath, args: ['-e', code], cwd: site },
  output: name === 'index' ? join(site, 'index') : site,
});
const write = (path: string, bytes: number) =>
  `const { dirname } = require('node:path'); const fs = require('node:fs');
   fs.mkdirSync(dirname('${path}'), { recursive: true }); fs.writeFileSync('${path}', 'x'.repeat(${bytes}));`;
const build = (...stages: ReturnType<typeof stage>[]) => ({
  system: 'hugo' as const,
  size: 10,
  timeout: 30,
  project: { stages, site, leaves: [] },
});

describe.runIf(process.platform === 'linux')('a build', () => {
  test('has a row for each stage and one of the whole; an index counts apart', async () => {
    const stages = [stage('build', write('a.html', 30)), stage('index', write('index/i', 12))];
    const { results, failures } = await runStages(build(...stages));
    expect(failures).toEqual([]);
    expect(results.map(({ stage: name, bytes, files }) => [name, bytes, files])).toEqual([
      ['build', 30, 1],
      ['index', 12, 1],
      [undefined, 42, 2],
    ]);
    const [first, second, whole] = results;
    expect(whole?.wall_s).toBeCloseTo((first?.wall_s ?? 0) + (second?.wall_s ?? 0), 5);
    expect(whole?.peak_kb).toBe(Math.max(first?.peak_kb ?? 0, second?.peak_kb ?? 0));
  });

  test('that is done again after an edit has one row', async () => {
    const { results } = await runStages(build(stage('build', write('a.html', 7))), 'warm-added');
    expect(results.map(({ stage: name }) => name)).toEqual(['warm-added']);
  });

  test('that fails keeps the rows until then, and has none of the whole', async () => {
    const stages = [stage('build', ''), stage('index', 'process.exit(3)')];
    const { results, failures, isDone } = await runStages(build(...stages));
    expect(isDone).toBe(false);
    expect(results.map(({ stage: name }) => name)).toEqual(['build']);
    expect(failures).toEqual([
      { system: 'hugo', size: 10, stage: 'index', reason: 'ended with status 3' },
    ]);
  });

  test('whose heap is full is tried once more with a larger one, and that is told', async () => {
    const code = `if (!process.env.NODE_OPTIONS) { console.error('JavaScript heap out of memory'); process.exit(134); }`;
    const { results, failures, isDone } = await runStages(build(stage('build', code)));
    expect(isDone).toBe(true);
    expect(results).toHaveLength(2);
    expect(failures[0]?.reason).toMatch(/measured with --max-old-space-size=\d+$/);
    expect(await readdir(site)).toContain('a.html');
  });
});
