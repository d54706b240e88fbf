import { describe, expect, test } from 'vitest';
import { drawTables, writeMarkdown } from '../../../scripts/bench/draw-tables.ts';
import { ratiosOf } from '../../../scripts/bench/ratios.ts';
import { benchReport, benchRow } from '../../support/bench-rows.ts';

describe('ratios', () => {
  test('are of ours to every system that has the same stage at the same size', () => {
    const told = ratiosOf(benchReport().results).map(({ size, stage, against, wall }) => [
      size,
      stage,
      against,
      wall,
    ]);
    expect(told).toEqual([
      [1000, 'build', 'hugo', 2],
      [1000, undefined, 'hugo', 0.5],
      [1000, undefined, 'astro', 0.25],
      [10_000, 'build', 'hugo', 2],
      [10_000, undefined, 'hugo', 0.5],
    ]);
  });

  test('there are none of a stage that ours alone has', () => {
    expect(ratiosOf([benchRow({ stage: 'ingest' }), benchRow({ system: 'hugo' })])).toEqual([]);
  });
});

test('the terminal is told every row, what failed, the ratios and the machine', () => {
  const told = drawTables(benchReport());
  expect(told).toMatch(/^1,000 +ours +whole +2\.0 s +3\.0 s +512\.0 MB +2\.0 MB +1,200$/m);
  expect(told).toMatch(/^10,000 +Astro, stock \+ Pagefind +build +Invalid string length$/m);
  expect(told).toMatch(/^10,000 +whole +Hugo \+ Pagefind +0\.50 +1\.00 +0\.13 +1\.00 +1\.00$/m);
  expect(told).toContain('2 cores (Made Up), 24 GiB of memory, Node v24.0.0.');
});

test('the Markdown has whole builds by size, each with what ours takes beside it', () => {
  const lines = writeMarkdown(benchReport()).split('\n');
  expect(lines.slice(0, 10)).toEqual([
    '**From sources to a searchable site**',
    '',
    '| Articles | System | Wall | CPU | Peak | Size | Files | Ours ÷ it |',
    '| --- | --- | --: | --: | --: | --: | --: | --: |',
    '| 1,000 | ours | 2.0 s | 3.0 s | 512.0 MB | 2.0 MB | 1,200 |  |',
    '| 1,000 | Hugo + Pagefind | 4.0 s | 3.0 s | 409.6 MB | 2.0 MB | 1,200 | 0.50 |',
    '| 1,000 | Astro, stock + Pagefind | 8.0 s | 3.0 s | 512.0 MB | 2.0 MB | 1,200 | 0.25 |',
    '| 10,000 | ours | 20.0 s | 3.0 s | 512.0 MB | 2.0 MB | 1,200 |  |',
    '| 10,000 | Hugo + Pagefind | 40.0 s | 3.0 s | 4.1 GB | 2.0 MB | 1,200 | 0.50 |',
    '| 10,000 | Astro, stock + Pagefind | Invalid string length |  |  |  |  |  |',
  ]);
});

test('the Markdown tells what a person waits for who works on the site, where all of it was measured', () => {
  const dev = [
    benchRow({ stage: 'dev-start', wall_s: 1.25, peak_kb: 100_000 }),
    benchRow({ stage: 'dev-page', wall_s: 4.5, peak_kb: 300_000 }),
    benchRow({ stage: 'dev-edit', wall_s: 0.52, peak_kb: 400_000 }),
    benchRow({ size: 10_000, stage: 'dev-start' }),
  ];
  const lines = writeMarkdown({ ...benchReport(), results: dev, failures: [] }).split('\n');
  expect(lines.slice(0, 6)).toEqual([
    '**While it is worked on: `npm run dev` over a site that was built**',
    '',
    '| Articles | Listens after | Draws its first page in | Shows an edit in | Peak |',
    '| --- | --: | --: | --: | --: |',
    '| 1,000 | 1.3 s | 4.5 s | 0.5 s | 409.6 MB |',
    '',
  ]);
});
