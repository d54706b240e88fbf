import type { Entry } from '../schema/entry.ts';
import { words } from '../words.ts';
import { datingOf, formatDate, spansOf, type Dating } from './dates.ts';
import { placeInSource, type Unit } from './source-lines.ts';
import { touches } from './spans.ts';

/** How the date was come by, as rows of a term and its words. */
export interface DateAccount {
  readonly dating: Dating;
  /** Whether readers should see the account unasked: anything but a plain date in the source. */
  readonly open: boolean;
  readonly rows: readonly { readonly term: string; readonly words: string }[];
}

const said = words.dateAccount;

type Evidence = Entry['evidence']['date'];
type Other = NonNullable<Evidence['others']>[number];

/** Tells where an entry's date stands, how it was read, and what else in the source gives one. */
export function accountForDate(entry: Entry, unit: Unit): DateAccount {
  const { date, evidence } = entry;
  const found = evidence.date;
  const dating = datingOf(date);
  const updated = evidence.facts.find(({ fact }) => fact === 'updated');
  const rows = [
    { term: said.found, words: foundWords(found, unit) },
    ...(found.readings.length > 1 || dating === 'one-of'
      ? [{ term: said.canBe, words: readingWords(found.readings) }]
      : []),
    { term: found.from === 'decision' ? said.decided : said.why, words: found.reason },
    { term: said.precision, words: said.precisions[dating] },
    ...(found.others ?? []).map((other) => ({
      term: said.alsoFound,
      words: otherWords(other, entry, unit),
    })),
    ...(entry.updated === null
      ? []
      : [{ term: said.updated, words: updatedWords(entry.updated, updated?.from) }]),
  ];
  return { dating, open: dating !== 'day' || found.from === 'decision', rows };
}

function foundWords(found: Evidence, unit: Unit): string {
  if (found.found === null) return said.noDate;
  return `“${found.found}” ${whereFound(found, unit)}`;
}

/** Where a date was found, as the end of a sentence. */
const PLACES: Readonly<
  Record<Evidence['from'], (place: string, key: string | undefined) => string>
> = {
  'front-matter': (_, key) => `${said.places.frontMatter}${keyed(key)}`,
  record: (_, key) => (key === undefined ? said.places.record : said.places.field(key)),
  page: (_, key) => `${said.places.page}${keyed(key)}`,
  header: (place) => said.places.line(place),
  'date-line': (place) => said.places.line(place),
  dateline: (place) => said.places.dateline(place),
  'file-name': () => said.places.fileName,
  address: () => said.places.address,
  'other-copy': (_, key) => `${said.places.otherCopy}${keyed(key)}`,
  decision: (place) => (place === '' ? said.places.source : said.places.line(place)),
  none: (place) => (place === '' ? said.places.source : said.places.line(place)),
};

function whereFound({ from, key, line }: Pick<Evidence, 'from' | 'key' | 'line'>, unit: Unit) {
  // A decision, or a date that was refused, says where the words stood by their key alone.
  if (line === null && key !== undefined && (from === 'decision' || from === 'none'))
    return `(${key})`;
  return PLACES[from](line === null ? '' : placeInSource(line, unit), key);
}

function keyed(key: string | undefined): string {
  return key === undefined ? '' : ` (${key})`;
}

function readingWords(readings: readonly string[]): string {
  return readings.map((reading) => formatDate(reading, 'long').text).join(said.or);
}

function otherWords(other: Other, entry: Entry, unit: Unit): string {
  const place = `“${other.found}” ${whereFound(other, unit)}`;
  if (other.readings.length === 0) return `${place}: ${said.unreadable}`;
  return `${place}: ${readingWords(other.readings)}, ${verdict(other.readings, entry)}`;
}

/** Whether another date can be the entry's day. A page that was changed later says so in its metadata. */
function verdict(readings: readonly string[], { date, updated }: Entry): string {
  const may = (edtf: string | null) => {
    const days = spansOf(edtf);
    return readings.some((reading) => spansOf(reading).some((span) => touches(days, span)));
  };
  if (may(date)) return said.agrees;
  return may(updated) ? said.whenUpdated : said.differs;
}

function updatedWords(updated: string, from: string | undefined): string {
  return `${said.updatedOn(formatDate(updated, 'long').text)}${keyed(from)}`;
}
