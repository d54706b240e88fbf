import type { TopicsFile } from '../schema/topics.ts';
import { words } from '../words.ts';
import { groupByMonth, type Item } from './chronology.ts';
import { inCodeUnits } from './code-units.ts';
import { gridOf, type CoverageGrid } from './coverage-grid.ts';
import { addMonths, datingOf, formatMonth, monthsBetween } from './dates.ts';
import { DATINGS } from './search-days.ts';
import { UNKNOWN_PUBLISHER, type Facet } from './search-facets.ts';
import { languageName } from './text-language.ts';
import { countTopics } from './topics.ts';
import { urls } from './urls.ts';
import { capitalised, counted } from './words.ts';

/** What the archive holds and what it lacks, as its own page tells it. */
export interface Coverage {
  readonly count: number;
  readonly grid: CoverageGrid;
  /** What is not known of entries, the most frequent lack first; only what is lacking somewhere. */
  readonly lacks: readonly CountRow[];
  /** Stretches of time within that of the archive from which it has nothing, in order of time. */
  readonly gaps: readonly Gap[];
  readonly datings: readonly CountRow[];
  readonly publishers: CountList;
  readonly topics: readonly CountRow[];
  readonly wordings: readonly CountRow[];
  readonly languages: readonly CountRow[];
}

/** A line of a ledger of counts. */
export interface CountRow {
  readonly label: string;
  readonly count: number;
  /** Of all entries, from 0 to 1. */
  readonly share: number;
  /** Where its entries are listed. */
  readonly href: string | null;
}

/** The first lines of a long ledger of counts, and what the others come to. */
interface CountList {
  readonly rows: readonly CountRow[];
  readonly others: number;
  readonly othersCount: number;
}

/** A stretch of months, each `YYYY-MM`, without an entry. */
interface Gap {
  readonly from: string;
  readonly to: string;
  readonly months: number;
  /** `January 2024 to December 2025` */
  readonly label: string;
}

/** How many publishers are listed one by one. */
const PUBLISHERS_SHOWN = 40;
/** How many gaps are listed: the longest. */
const GAPS_SHOWN = 24;

/** Gathers what the archive holds and lacks. @param items every entry, the newest first */
export function describeCoverage(items: readonly Item[], taxonomy: TopicsFile): Coverage {
  const row = rowsFor(items.length);
  return {
    count: items.length,
    grid: gridOf(items),
    lacks: lacksOf(items, row),
    gaps: gapsOf(items),
    datings: datingsOf(items, row),
    publishers: publishersOf(items, row),
    topics: countTopics(items, taxonomy).map(({ topic, items: members }) =>
      row(topic.label, members.length, urls.topic(topic.id)),
    ),
    wordings: [
      row(words.coverage.retold, items.filter(isRetold).length, null),
      row(words.coverage.asReceived, items.filter((item) => !isRetold(item)).length, null),
    ],
    languages: languagesOf(items, row),
  };
}

type RowMaker = (label: string, count: number, href: string | null) => CountRow;

function rowsFor(total: number): RowMaker {
  return (label, count, href) => ({ label, count, share: total === 0 ? 0 : count / total, href });
}

function isRetold({ source }: Item): boolean {
  return source.wording === 'retold';
}

/** A search for one value of a facet. */
function facetUrl(facet: Facet, value: string): string {
  return urls.searchFor({ [facet]: value });
}

function lacksOf(items: readonly Item[], row: RowMaker): CountRow[] {
  const { lacks } = words.coverage;
  const count = (lacking: (item: Item) => boolean) => items.filter(lacking).length;
  return [
    row(
      lacks.undated,
      count(({ date }) => date === null),
      urls.undated,
    ),
    row(
      lacks.notToTheDay,
      count(({ date }) => date !== null && datingOf(date) !== 'day'),
      null,
    ),
    row(
      lacks.publisher,
      count(({ source }) => source.publisher === null),
      facetUrl('publisher', UNKNOWN_PUBLISHER),
    ),
    row(
      lacks.headline,
      count(({ titleFrom }) => titleFrom === 'lede'),
      null,
    ),
    row(
      lacks.authors,
      count(({ authors }) => authors.length === 0),
      null,
    ),
    row(
      lacks.language,
      count(({ language }) => language === null),
      null,
    ),
    row(
      lacks.topics,
      count(({ topics }) => topics.length === 0),
      null,
    ),
    row(
      lacks.names,
      count(({ names }) => names.length === 0),
      null,
    ),
  ]
    .filter(({ count: lacking }) => lacking > 0)
    .sort((a, b) => b.count - a.count);
}

function datingsOf(items: readonly Item[], row: RowMaker): CountRow[] {
  const counts = tally(items, ({ date }) => datingOf(date));
  return DATINGS.filter((dating) => counts.has(dating)).map((dating) =>
    row(
      words.coverage.datings[dating],
      counts.get(dating) ?? 0,
      dating === 'undated' ? urls.undated : facetUrl('dating', dating),
    ),
  );
}

function publishersOf(items: readonly Item[], row: RowMaker): CountList {
  const rows = mostFirst(tally(items, ({ source }) => source.publisher));
  const shown = rows.slice(0, PUBLISHERS_SHOWN);
  const rest = rows.slice(PUBLISHERS_SHOWN);
  return {
    rows: shown.map(([publisher, count]) =>
      row(
        publisher ?? words.coverage.publisherUnknown,
        count,
        facetUrl('publisher', publisher ?? UNKNOWN_PUBLISHER),
      ),
    ),
    others: rest.length,
    othersCount: rest.reduce((sum, [, count]) => sum + count, 0),
  };
}

function languagesOf(items: readonly Item[], row: RowMaker): CountRow[] {
  return mostFirst(tally(items, ({ language }) => language)).map(([language, count]) =>
    row(
      language === null ? words.coverage.languageUnknown : capitalised(languageName(language)),
      count,
      null,
    ),
  );
}

function tally<Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) {
    const key = keyOf(item);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function mostFirst<Key extends string | null>(counts: Map<Key, number>): [Key, number][] {
  return [...counts].sort(([a, one], [b, other]) => other - one || inCodeUnits(a ?? '', b ?? ''));
}

/** The longest stretches without an entry between the first month that has one and the last. */
function gapsOf(items: readonly Item[]): Gap[] {
  const months = groupByMonth(items)
    .map(({ period }) => period)
    .reverse();
  return months
    .flatMap((month, i) => {
      const next = months[i + 1];
      const between = next === undefined ? 0 : monthsBetween(month, next) - 1;
      return between < 1 ? [] : [gapFrom(addMonths(month, 1), between)];
    })
    .sort((a, b) => b.months - a.months)
    .slice(0, GAPS_SHOWN)
    .sort((a, b) => inCodeUnits(a.from, b.from));
}

function gapFrom(from: string, months: number): Gap {
  const to = addMonths(from, months - 1);
  const label =
    months === 1 ? formatMonth(from) : words.coverage.fromTo(formatMonth(from), formatMonth(to));
  return { from, to, months, label };
}

/** Says how large the archive is and how much time it covers. */
export function coverageLead({ count, grid, gaps }: Coverage): string {
  if (count === 0) return words.coverage.nothing;
  const labels = grid.rows.map(({ label }) => label);
  return words.coverage.lead({
    entries: counted('entry', count),
    from: labels[0] ?? null,
    to: labels.at(-1) ?? null,
    gaps: gaps.length,
  });
}

/** Writes a share of all for readers: `20%`; what is there is never `0%`, what lacks never `100%`. */
export function shareOf(share: number): string {
  const write = (value: number) =>
    value.toLocaleString(words.language, { style: 'percent', maximumFractionDigits: 0 });
  if (share > 0 && share < 0.01) return `< ${write(0.01)}`;
  if (share < 1 && share > 0.99) return `> ${write(0.99)}`;
  return write(share);
}
