import { words } from '../words.ts';
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
  /** `84 blocks`. */
  readonly count: string;
  /** What became of them. */
  readonly words: string;
  /** The first words of the run. */
  readonly opening: string;
  /** Whether it lies outside the article of a saved page: its rows are then lines of a list, cut short. */
  readonly outside: boolean;
  readonly rows: readonly LineRow[];
}

/** From how many rows on a run is folded: what a rule took is to be seen, a page's menus only to be had. */
const LEAST = { page: 3, rule: 9 } as const;

/**
 * Folds long runs of lines that the same rule took. What lies outside the article on a saved page counts
 * as one rule, because its kinds alternate from block to block. What was kept is never folded.
 */
export function foldRows(rows: readonly LineRow[], unit: Unit): LedgerRow[] {
  return runsOf(rows).flatMap((run): LedgerRow[] =>
    run.length < leastOf(run[0])
      ? run.map((row) => ({ kind: 'line', ...row }))
      : [{ kind: 'fold', ...fold(run, unit) }],
  );
}

/** The rows that are to be lines of a list, cut short: on the page they take little room. */
export function listedRows(rows: readonly LineRow[]): ReadonlySet<LineRow> {
  const runs = runsOf(rows).filter(
    (run) => run.length >= leastOf(run[0]) && run.every((row) => isOutside(row)),
  );
  return new Set(runs.flat());
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
  if (row?.fate !== 'removed') return null;
  return isOutside(row) ? 'page' : `rule ${row.rule ?? ''}`;
}

/** What never folds is a run of one row, and so shorter than any. */
function leastOf(row: LineRow | undefined): number {
  return familyOf(row) === 'page' ? LEAST.page : LEAST.rule;
}

function isOutside({ rule }: LineRow): boolean {
  return rule?.startsWith('page-') === true;
}

function fold(run: readonly LineRow[], unit: Unit): Fold {
  const from = run[0]?.from ?? 1;
  const to = run.at(-1)?.to ?? from;
  const lines = run.reduce((sum, row) => sum + row.to - row.from + 1, 0);
  const texts = run.flatMap(({ received }) => received.map(({ mark }) => mark));
  return {
    from,
    to,
    count: countedLines(lines, unit),
    words: words.made.ledger.removedRun(reasonsOf(run)),
    opening: beginningOf(texts.slice(0, OPENING).join(' · ')),
    outside: run.every(isOutside),
    rows: run.map((row) => (isOutside(row) ? shortened(row) : row)),
  };
}

/** How many lines of a run its beginning can have: more than fill it. */
const OPENING = 30;

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
