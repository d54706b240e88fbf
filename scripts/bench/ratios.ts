import { SYSTEMS, type Result, type SystemName } from './results.ts';

/** What ours takes for each second, byte and file of another system. */

export interface Ratio {
  readonly size: number;
  /** Left out for the whole. */
  readonly stage?: Result['stage'];
  readonly against: SystemName;
  /** Below 1 ours takes less. */
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
  readonly bytes: number;
  readonly files: number;
}

/**
 * Compares ours with every other system wherever both have a row: by stage, and the whole.
 * @returns in the order of our rows, each against all the others
 */
export function ratiosOf(results: readonly Result[]): Ratio[] {
  const others = SYSTEMS.filter((system) => system !== 'ours');
  return results
    .filter(({ system }) => system === 'ours')
    .flatMap((own) =>
      others.flatMap((against): Ratio[] => {
        const other = results.find(
          (row) => row.system === against && row.size === own.size && row.stage === own.stage,
        );
        if (!other) return [];
        return [
          {
            size: own.size,
            ...(own.stage !== undefined && { stage: own.stage }),
            against,
            wall: own.wall_s / other.wall_s,
            cpu: own.cpu_s / other.cpu_s,
            peak: own.peak_kb / other.peak_kb,
            bytes: own.bytes / other.bytes,
            files: own.files / other.files,
          },
        ];
      }),
    );
}
