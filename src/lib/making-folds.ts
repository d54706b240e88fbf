import { ruleReason } from './boilerplate.ts';
import type { Passage } from './corrections.ts';
import type { LineRow } from './making-rows.ts';
import { beginningOf, countedLines, type Unit } from './source-lines.ts';

/** Long runs of rows that went the same way, folded into one. */

/** A row of the ledger: a line, or a run of them that opens on demand. */
export type LedgerRow = ({ readonly kind: 'line' } & LineRow) | ({ readonly kind: 'fold' } & Fold);

interface Fold {
  readonly from: number;
  readonly to: number;
  readonly fate: 'same' | 'removed';
  /** `84 blocks`. */
  readonly count: string;
  /** What became of them. */
  readonly words: string;
  /** The first words of the run. */
  readonly opening: string;
  readonly rows: readonly LineRow[];
}

/** From how many rows on a run is folded: what a rule took is to be seen, the rest only to be had. */
const LEAST = { same: 2, page: 2, rule: 4 } as const;

/**
 * Folds runs of paragraphs kept word for word, and of lines that the same rule took. What lies outside
 * the article on a saved page counts as one rule, because its kinds alternate from block to block.
 */
export function foldRows(rows: readonly LineRow[], unit: Unit): LedgerRow[] {
  return runsOf(rows).flatMap((run): LedgerRow[] =>
    run.length < leastOf(run[0])
      ? run.map((row) => ({ kind: 'line', ...row }))
      : [{ kind: 'fold', ...fold(run, unit) }],
  );
}

function runsOf(rows: readonly LineRow[]): LineRow[][] {
  const runs: LineRow[][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    const family = familyOf(row);
    if (last && family !== null && familyOf(last[0]) === family) last.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** What rows must have in common to fold together; null for rows that never fold. */
function familyOf(row: LineRow | undefined): string | null {
  if (row?.fate === 'same') return 'same';
  if (row?.fate !== 'removed') return null;
  return isOutside(row.rule) ? 'page' : `rule ${row.rule ?? ''}`;
}

function leastOf(row: LineRow | undefined): number {
  const family = familyOf(row);
  if (family === null) return Infinity;
  return family === 'same' || family === 'page' ? LEAST[family] : LEAST.rule;
}

function isOutside(rule: string | null): boolean {
  return rule?.startsWith('page-') === true;
}

function fold(run: readonly LineRow[], unit: Unit): Fold {
  const from = run[0]?.from ?? 1;
  const to = run.at(-1)?.to ?? from;
  const lines = run.reduce((sum, row) => sum + row.to - row.from + 1, 0);
  const isSame = run[0]?.fate === 'same';
  const [first = '', ...others] = run.flatMap(({ received }) =>
    received.map(({ before, mark, after }) => `${before}${mark}${after}`),
  );
  return {
    from,
    to,
    fate: isSame ? 'same' : 'removed',
    count: countedLines(lines, unit),
    words: isSame ? `kept word for word, ${placesOf(run)}` : `removed: ${reasonsOf(run)}`,
    opening: isSame ? first : beginningOf([first, ...others].join(' · ')),
    rows: run.map((row) => (isOutside(row.rule) ? shortened(row) : row)),
  };
}

function placesOf(run: readonly LineRow[]): string {
  return `${run[0]?.kept?.label ?? ''} to ${run.at(-1)?.kept?.label ?? ''}`;
}

function reasonsOf(run: readonly LineRow[]): string {
  const rules = [...new Set(run.flatMap(({ rule }) => (rule === null ? [] : [rule])))];
  return rules.map((rule) => `${ruleReason(rule)} (${rule})`).join('; ');
}

/** Menus and comments can be longer than the article; their words stand whole in the provenance. */
function shortened(row: LineRow): LineRow {
  const received = row.received.map(({ before, mark, after }): Passage => ({
    before,
    mark: beginningOf(mark),
    after,
  }));
  return { ...row, received };
}
