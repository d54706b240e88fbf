import type { Entry } from '../schema/entry.ts';
import type { LineFate, Provenance } from '../schema/provenance.ts';
import { words } from '../words.ts';
import type { RenderedBlock } from './body.ts';
import { drawStrip, type Strip } from './making-strip.ts';
import { encodingName, encodingTold } from './source-card.ts';
import type { Unit } from './source-lines.ts';
import { countedOnPage, numeral } from './words.ts';

/** How an entry was made, in short: what was received, and what became of it in numbers. */
export interface Making {
  /** The source in words: file, format, size, encoding. */
  readonly received: ReceivedSource;
  readonly unit: Unit;
  readonly totals: Totals;
  /** How much of it editors decided. */
  readonly decisions: number;
  readonly strip: Strip;
}

interface ReceivedSource {
  readonly file: string;
  readonly sha256: string;
  /** `plain text of 6,123 bytes`. */
  readonly what: string;
  /** `windows-1254`, and how that was told. */
  readonly encoding: string;
  readonly encodingBy: string;
}

interface Totals {
  readonly lines: number;
  /** `lines received: 49 kept, 9 removed under 4 named rules, 3 blank`. */
  readonly words: string;
}

/** An entry as it was made: its facts, its text in blocks, and what became of its source. */
export interface MadeEntry {
  readonly entry: Entry;
  readonly blocks: readonly RenderedBlock[];
  readonly provenance: Provenance;
}

/** Counts and draws what became of an entry's source. */
export function describeMaking(made: MadeEntry): Making {
  const { source, unit, lines } = made.provenance;
  const { file, sha256, encoding, encodingBy } = source;
  const sorts = sortsOf(lines);
  const seen = [...sorts].filter(([, sort]) => sort !== 'blank');
  return {
    received: {
      ...{ file, sha256 },
      what: words.made.formats[source.format](numeral(source.bytes)),
      encoding: encodingName(encoding),
      encodingBy: encodingTold(encodingBy),
    },
    unit,
    totals: totalsOf(lines, sorts, unit),
    decisions: countDecisions(made.entry),
    strip: drawStrip(seen.sort(([a], [b]) => a - b).map(([, sort]) => sort === 'removed')),
  };
}

/** Counts what editors decided on an entry, each fact, line and word by itself. */
function countDecisions({ evidence }: Entry): number {
  const { title, date, topics, names, decisions = [] } = evidence;
  const heads = [title, date].filter(({ from }) => from === 'decision');
  const put = [...topics, ...names].filter(({ reason }) => reason !== undefined);
  return heads.length + put.length + decisions.length;
}

type Sort = 'kept' | 'metadata' | 'removed' | 'blank';

/** What became of each line. A line in parts is kept where any part of it is. */
function sortsOf(fates: readonly LineFate[]): Map<number, Sort> {
  const sorts = new Map<number, Sort>();
  for (const fate of fates) {
    for (let line = fate.line; line <= (fate.to ?? fate.line); line++) {
      if (sorts.get(line) !== 'kept') sorts.set(line, sortOf(fate));
    }
  }
  return sorts;
}

function totalsOf(
  fates: readonly LineFate[],
  sorts: ReadonlyMap<number, Sort>,
  unit: Unit,
): Totals {
  const count = (sort: Sort) => [...sorts.values()].filter((one) => one === sort).length;
  const rules = new Set(fates.flatMap(({ rule }) => (rule === undefined ? [] : [rule])));
  const [removed, metadata, blank] = [count('removed'), count('metadata'), count('blank')];
  const told = words.made;
  const parts = [
    told.kept(numeral(count('kept'))),
    removed === 0 ? told.noneRemoved : told.removedUnder(numeral(removed), rules.size),
    ...(metadata > 0 ? [told.ofFrontMatter(numeral(metadata))] : []),
    ...(blank > 0 ? [told.blank(numeral(blank))] : []),
  ];
  const noun = countedOnPage(unit === 'block' ? 'block' : 'line', sorts.size, false);
  return { lines: sorts.size, words: told.totals(noun, parts) };
}

function sortOf({ as }: LineFate): Sort {
  return as === 'removed' || as === 'blank' || as === 'metadata' ? as : 'kept';
}
