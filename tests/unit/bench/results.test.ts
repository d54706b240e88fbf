import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mediansOf, readReport, writeReport } from '../../../scripts/bench/results.ts';
import { benchReport, benchRow } from '../../support/bench-rows.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'news-archive-bench-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('of several rounds each figure is the median by itself; systems, sizes and stages stay apart', () => {
  const rows = [
    benchRow({ wall_s: 9, cpu_s: 1 }),
    benchRow({ system: 'hugo', wall_s: 4 }),
    benchRow({ wall_s: 1, cpu_s: 5 }),
    benchRow({ stage: 'build', wall_s: 70 }),
    benchRow({ wall_s: 2, cpu_s: 9 }),
    benchRow({ size: 10, wall_s: 80 }),
  ];
  expect(mediansOf(rows)).toEqual([
    benchRow({ wall_s: 2, cpu_s: 5 }),
    benchRow({ system: 'hugo', wall_s: 4 }),
    benchRow({ stage: 'build', wall_s: 70 }),
    benchRow({ size: 10, wall_s: 80 }),
  ]);
});

test('a report is read as it was written, and the whole has no stage', async () => {
  const path = join(folder, 'bench.json');
  await writeReport(path, benchReport());
  expect(await readReport(path)).toEqual(benchReport());
  const { results } = JSON.parse(await readFile(path, 'utf8')) as { results: object[] };
  expect(results.filter((row) => !('stage' in row))).toHaveLength(5);
});

test.each([
  ['{', /no figures of the bench/],
  ['{"machine":{},"results":[]}', /no figures of the bench[^]*failures/],
  [
    JSON.stringify({ ...benchReport(), results: [{ ...benchRow(), stage: 'drawing' }] }),
    /results\[0\]\.stage/,
  ],
])('%s is no report', async (text, message) => {
  const path = join(folder, 'other.json');
  await writeFile(path, text);
  await expect(readReport(path)).rejects.toThrow(message);
});

test('a file that is not there is named', async () => {
  await expect(readReport(join(folder, 'none.json'))).rejects.toThrow(
    /none\.json: cannot be read\. Name a file/,
  );
});
