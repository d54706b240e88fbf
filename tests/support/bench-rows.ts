import type { Report, Result } from '../../scripts/bench/results.ts';

/** Figures of the bench that were never measured, for tests of how they are told. */

/** A row of ours for 1,000 articles, with other values where they are given. */
export function benchRow(own: Partial<Result> = {}): Result {
  return {
    system: 'ours',
    size: 1000,
    wall_s: 2,
    cpu_s: 3,
    peak_kb: 500_000,
    bytes: 2_000_000,
    files: 1200,
    ...own,
  };
}

/** Two systems, two sizes; one that failed at the larger. */
export function benchReport(): Report {
  const sizes = [1000, 10_000];
  return {
    machine: { cores: 2, cpu: 'Made Up', memory_gib: 24, node: 'v24.0.0' },
    results: [
      ...sizes.flatMap((size) => [
        benchRow({ size, stage: 'build', wall_s: size / 1000 }),
        benchRow({ size, wall_s: size / 500 }),
        benchRow({ system: 'hugo', size, stage: 'build', wall_s: size / 2000 }),
        benchRow({ system: 'hugo', size, wall_s: size / 250, peak_kb: size * 400 }),
      ]),
      benchRow({ system: 'astro', wall_s: 8 }),
    ],
    failures: [{ system: 'astro', size: 10_000, stage: 'build', reason: 'Invalid string length' }],
  };
}
