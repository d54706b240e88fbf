import type { Words } from '../words.ts';
import type { Dating } from './dates.ts';
import { knownDate } from './export-dates.ts';
import type { FoundRecord } from './search-export.ts';

/**
 * THE table of columns: what a table says of an entry and what JSON says of it come from here, for a search
 * and for the whole archive. Each is described in `words.dataColumns` under its name.
 */

export interface Column<Source> {
  /** In tables, as `date_from`; JSON has it as `dateFrom`. */
  readonly name: keyof Words['dataColumns'];
  /** Null for what tables have no room for. */
  readonly inTable: (TableField & { readonly cell: (source: Source) => Cell }) | null;
  /** What JSON says; null for what it says elsewhere. */
  readonly inJson: ((source: Source) => unknown) | null;
}

/** What the cells of a column can be, in the terms of Table Schema (Frictionless, version 1). */
export interface TableField {
  readonly type: 'string' | 'integer' | 'date';
  readonly format?: 'uri' | 'uuid';
  readonly constraints?: Readonly<Record<string, unknown>>;
}

export type Cell = string | number | null;

/** What stands between two of a list in one cell. */
const JOINT = '; ';

const STRING = { type: 'string' } as const;
const DATE = { type: 'date' } as const;
const ADDRESS = { type: 'string', format: 'uri' } as const;
const REQUIRED = { type: 'string', constraints: { required: true } } as const;

const DATINGS: readonly Dating[] = [
  ...(['day', 'month', 'year', 'approximate', 'one-of', 'interval', 'undated'] as const),
];

/** The columns of what a search finds, the same in every export. New ones come last; none is renamed. */
export const RECORD_COLUMNS: readonly Column<FoundRecord>[] = [
  column('slug', { type: 'string', constraints: { required: true, unique: true } }, (r) => r.slug),
  column('title', REQUIRED, (r) => r.title),
  listColumn('authors', (r) => r.authors),
  column('publisher', STRING, (r) => r.publisher),
  column('date', STRING, (r) => r.date),
  column('date_from', DATE, (r) => knownDate(r.date).span?.from ?? null),
  column('date_to', DATE, (r) => knownDate(r.date).span?.to ?? null),
  column(
    'date_kind',
    { type: 'string', constraints: { required: true, enum: DATINGS } },
    (r) => r.dating,
  ),
  column('date_words', REQUIRED, (r) => r.dateText),
  column('updated', STRING, (r) => r.updated),
  column('language', STRING, (r) => r.language),
  listColumn(
    'topics',
    (r) => r.topics.map(({ label }) => label),
    (r) => r.topics.map(({ id, label }) => ({ id, label })),
  ),
  listColumn('people', (r) => labelsOf(r, 'person'), null),
  listColumn('organisations', (r) => labelsOf(r, 'organisation'), null),
  listColumn('places', (r) => labelsOf(r, 'place'), null),
  jsonColumn('names', (r) => r.names.map(({ id, label, kind }) => ({ id, label, kind }))),
  column('url', { ...ADDRESS, constraints: { required: true, unique: true } }, (r) => r.url),
  column('published_at', ADDRESS, (r) => r.address),
  column('original_title', STRING, (r) => r.sourceTitle),
  column(
    'wording',
    { type: 'string', constraints: { required: true, enum: ['as-received', 'retold'] } },
    (r) => r.wording,
  ),
  column(
    'paragraphs',
    { type: 'integer', constraints: { required: true, minimum: 0 } },
    (r) => r.paragraphs,
  ),
  column('summary', STRING, (r) => r.summary),
  column(
    'sha256',
    { type: 'string', constraints: { required: true, pattern: '^[0-9a-f]{64}$' } },
    (r) => r.sha256,
  ),
  column(
    'id',
    { type: 'string', format: 'uuid', constraints: { required: true, unique: true } },
    (r) => r.id,
  ),
];

/** A column with one value, the same in tables and JSON. */
export function column<Source>(
  name: Column<Source>['name'],
  type: TableField,
  cell: (source: Source) => Cell,
): Column<Source> {
  return { name, inTable: { ...type, cell }, inJson: cell };
}

/**
 * A column that has a list in one cell, in the order of the list.
 * @param inJson what JSON has: the same list where left out, nothing where null
 */
export function listColumn<Source>(
  name: Column<Source>['name'],
  list: (source: Source) => readonly string[],
  inJson: ((source: Source) => unknown) | null = list,
): Column<Source> {
  return { name, inTable: { ...STRING, cell: (source) => list(source).join(JOINT) }, inJson };
}

/** A key of JSON that tables have no column for. */
export function jsonColumn<Source>(
  name: Column<Source>['name'],
  inJson: (source: Source) => unknown,
): Column<Source> {
  return { name, inTable: null, inJson };
}

/** The heads of a table. */
export function headsOf<Source>(columns: readonly Column<Source>[]): string[] {
  return columns.flatMap(({ name, inTable }) => (inTable ? [name] : []));
}

/** A row of a table, as long as its heads. */
export function rowOf<Source>(columns: readonly Column<Source>[], source: Source): Cell[] {
  return columns.flatMap(({ inTable }) => (inTable ? [inTable.cell(source)] : []));
}

/** An entry as JSON has it: every key by name and in one order, whatever else `source` has. */
export function objectOf<Source>(
  columns: readonly Column<Source>[],
  source: Source,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    columns.flatMap(({ name, inJson }) => (inJson ? [[jsonKey(name), inJson(source)]] : [])),
  );
}

/** `dateFrom` of `date_from`. */
export function jsonKey(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function labelsOf(
  { names }: FoundRecord,
  kind: FoundRecord['names'][number]['kind'],
): readonly string[] {
  return names.flatMap((name) => (name.kind === kind ? [name.label] : []));
}
