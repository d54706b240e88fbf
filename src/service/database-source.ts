import type { Sql } from 'postgres';
import { FacetColumns } from '../client/facet-columns.ts';
import type { SearchSource } from '../client/search-source.ts';
import { TermFinder } from '../client/term-finder.ts';
import type { Dating } from '../lib/dates.ts';
import type { FacetColumn, StoredFacet } from '../lib/search-catalogue.ts';
import { toColumn } from '../lib/search-columns.ts';
import { DATINGS, type DayTable } from '../lib/search-days.ts';
import { UNKNOWN_PUBLISHER } from '../lib/search-facets.ts';
import type { Facts, StoredRecord } from '../lib/search-facts.ts';
import { MOST_HEADLINES, type Headline } from '../lib/search-headlines.ts';
import type { AuthorityName } from '../lib/search-names.ts';
import type { TopicSource } from '../lib/search-suggest.ts';
import { DatabaseWords } from './database-words.ts';
import { placesOf } from './places.ts';
import { beginningsQuery } from './tsquery.ts';

/** An archive in the database, as its one row tells of it. */
export interface DatabaseArchive {
  readonly format: number;
  /** Names all that it holds: another build is another archive. */
  readonly build: string;
  readonly entries: number;
  readonly names: readonly AuthorityName[];
  readonly topics: readonly TopicSource[];
}

/** Answers of words kept: each has four bytes for every entry. */
const KEPT = 20;
/** Rows fetched at a time. */
const ROWS = 10_000;

/**
 * PostgreSQL as the source of a search. What filters and counts go over, days and facets, is held in memory, a few
 * numbers an entry; words, texts and records are asked for.
 * @param schema where the tables are
 */
export async function openDatabase(
  sql: Sql,
  schema: string,
  { entries, names }: DatabaseArchive,
): Promise<SearchSource> {
  const table = (name: string) => sql(`${schema}.${name}`);
  const byPlace = async <T>(column: 'facts' | 'record', places: Uint32Array): Promise<T[]> => {
    const rows = await sql<{ place: number; held: T }[]>`
      select place, ${sql(column)} as held from ${table('entries')}
      where place = any(${[...places]}::int[])`;
    const held = new Map(rows.map((row) => [row.place, row.held]));
    return Array.from(places, (place) => held.get(place)).filter((one) => one !== undefined);
  };
  const facets = new FacetColumns({
    names: () => Promise.resolve(names),
    column: (facet) => readColumn({ sql, schema, names }, facet),
  });
  const finder = new DatabaseWords(sql, { schema, entries });
  return {
    days: await readDays(sql, schema, entries),
    facets,
    words: finder,
    terms: new TermFinder(finder, { entries, facets, kept: KEPT }),
    facts: (places) => byPlace<Facts>('facts', places),
    records: (places) => byPlace<StoredRecord>('record', places),
    async headlines(words) {
      if (words.length === 0) return [];
      return await sql<Headline[]>`
        select slug, title, facts->'date'->>'text' as date, record->>'language' as lang
        from ${table('entries')} where titles @@ ${beginningsQuery(words)}::tsquery
        order by place limit ${MOST_HEADLINES}`;
    },
  };
}

async function readDays(sql: Sql, schema: string, entries: number): Promise<DayTable> {
  const starts = new Uint32Array(entries + 1);
  const datings = new Uint8Array(entries);
  const from: number[] = [];
  const to: number[] = [];
  const rows = sql<{ place: number; dating: Dating; first_days: number[]; last_days: number[] }[]>`
    select place, dating, first_days, last_days from ${sql(`${schema}.entries`)} order by place`;
  for await (const some of rows.cursor(ROWS)) {
    for (const { place, dating, first_days: firsts, last_days: lasts } of some) {
      for (const day of firsts) from.push(day);
      for (const day of lasts) to.push(day);
      starts[place + 1] = from.length;
      datings[place] = DATINGS.indexOf(dating);
    }
  }
  return { starts, from: Int32Array.from(from), to: Int32Array.from(to), datings };
}

/** Which entries have which values of a facet: gathered by the database, put in order here. */
async function readColumn(
  { sql, schema, names }: { sql: Sql; schema: string; names: readonly AuthorityName[] },
  facet: StoredFacet,
): Promise<FacetColumn> {
  const values = {
    topic: sql`topics`,
    publisher: sql`array[coalesce(publisher, ${UNKNOWN_PUBLISHER})]`,
    person: sql`names`,
    organisation: sql`names`,
    place: sql`names`,
  }[facet];
  const ofKind = new Map(names.filter(({ kind }) => kind === facet).map((name) => [name.id, name]));
  const isOfNames = facet !== 'topic' && facet !== 'publisher';
  const rows = await sql<{ value: string; places: Buffer }[]>`
    select value, string_agg(int4send(place), '' order by place) as places
    from ${sql(`${schema}.entries`)}, unnest(${values}) as value
    ${isOfNames ? sql`where value = any(${[...ofKind.keys()]}::text[])` : sql``}
    group by value`;
  return toColumn(
    rows.map(({ value, places }) => [value, placesOf(places)] as const),
    (value) => ofKind.get(value)?.label ?? value,
  );
}
