import type { Entry } from '../schema/entry.ts';
import type { FieldFate, LineFate, Provenance } from '../schema/provenance.ts';
import type { RenderedBlock } from './body.ts';
import { foldRows, type LedgerRow } from './making-folds.ts';
import { rowFor, type LineRow } from './making-rows.ts';
import { encodingName } from './source-card.ts';
import type { Unit } from './source-lines.ts';
import { counted } from './words.ts';

/** How an entry was made, for its page: every line received, beside what was kept of it. */
export interface Making {
  /** The source in words: file, format, size, encoding. */
  readonly received: ReceivedSource;
  readonly unit: Unit;
  /** In the order of the source; blank lines are counted and not shown. */
  readonly rows: readonly LedgerRow[];
  readonly totals: Totals;
  readonly fields: readonly FieldRow[];
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
  /** `received: 49 kept, 9 removed under 4 named rules, 3 blank`. */
  readonly words: string;
}

/** A field of a record or of front matter, and what became of it in words. */
export interface FieldRow {
  readonly field: string;
  readonly became: string;
  readonly used: boolean;
}

/** An entry as it was made: its facts, its text in blocks, and what became of its source. */
export interface MadeEntry {
  readonly entry: Entry;
  readonly blocks: readonly RenderedBlock[];
  readonly provenance: Provenance;
}

/** Sets the lines of an entry's source beside what the entry has of them. */
export function describeMaking(made: MadeEntry): Making {
  const { source, unit, fields, lines } = made.provenance;
  const texts = new Map(made.blocks.map(({ id, text }) => [id, text]));
  const rows = lines.flatMap((fate): LineRow[] => {
    const row = rowFor(fate, { entry: made.entry, texts });
    return row ? [row] : [];
  });
  const { file, sha256, encoding, encodingBy } = source;
  const what = `${FORMATS[source.format]} of ${source.bytes.toLocaleString('en')} bytes`;
  return {
    received: { file, sha256, what, encoding: encodingName(encoding), encodingBy },
    unit,
    rows: foldRows(rows, unit),
    totals: totalsOf(lines, unit),
    fields: fields.map(({ field, as }) => ({
      field,
      became: FIELDS[as],
      used: as !== 'not-used',
    })),
  };
}

const FORMATS: Readonly<Record<Provenance['source']['format'], string>> = {
  text: 'plain text',
  markdown: 'Markdown',
  page: 'a saved web page',
  record: 'a record of a bulk file,',
};

const FIELDS: Readonly<Record<FieldFate['as'], string>> = {
  title: 'the headline',
  standfirst: 'the standfirst',
  date: 'the date',
  updated: 'the date of the last change',
  publisher: 'the publisher',
  author: 'the authors',
  address: 'the address',
  language: 'the language',
  text: 'the text',
  'not-used': 'not used',
};

type Sort = 'kept' | 'metadata' | 'removed' | 'blank';

/** Counts lines by what became of them. A line in parts is kept where any part of it is. */
function totalsOf(fates: readonly LineFate[], unit: Unit): Totals {
  const sorts = new Map<number, Sort>();
  for (const fate of fates) {
    for (let line = fate.line; line <= (fate.to ?? fate.line); line++) {
      if (sorts.get(line) !== 'kept') sorts.set(line, sortOf(fate));
    }
  }
  const count = (sort: Sort) => [...sorts.values()].filter((one) => one === sort).length;
  const rules = new Set(fates.flatMap(({ rule }) => (rule === undefined ? [] : [rule])));
  const [removed, metadata, blank] = [count('removed'), count('metadata'), count('blank')];
  const under = rules.size === 1 ? 'one named rule' : `${rules.size} named rules`;
  const parts = [
    `${count('kept').toLocaleString('en')} kept`,
    removed === 0 ? 'none removed' : `${removed.toLocaleString('en')} removed under ${under}`,
    ...(metadata > 0 ? [`${metadata.toLocaleString('en')} of front matter`] : []),
    ...(blank > 0 ? [`${blank.toLocaleString('en')} blank`] : []),
  ];
  const noun = counted(unit === 'block' ? 'block' : 'line', sorts.size, false);
  return { lines: sorts.size, words: `${noun} received: ${parts.join(', ')}` };
}

function sortOf({ as }: LineFate): Sort {
  return as === 'removed' || as === 'blank' || as === 'metadata' ? as : 'kept';
}
