import type { Entry } from '../schema/entry.ts';
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

type Evidence = Entry['evidence']['date'];
type Other = NonNullable<Evidence['others']>[number];

const PRECISION: Readonly<Record<Dating, string>> = {
  day: 'To the day',
  month: 'To the month',
  year: 'To the year',
  approximate: 'Estimated',
  'one-of': 'One of two days; found under both',
  interval: 'A span of days',
  undated: 'None',
};

/** Tells where an entry's date stands, how it was read, and what else in the source gives one. */
export function accountForDate(entry: Entry, unit: Unit): DateAccount {
  const { date, evidence } = entry;
  const found = evidence.date;
  const dating = datingOf(date);
  const updated = evidence.facts.find(({ fact }) => fact === 'updated');
  const rows = [
    { term: 'Found', words: foundWords(found, unit) },
    ...(found.readings.length > 1 || dating === 'one-of'
      ? [{ term: 'Can be', words: readingWords(found.readings) }]
      : []),
    { term: found.from === 'decision' ? 'Decided' : 'Why', words: found.reason },
    { term: 'Precision', words: PRECISION[dating] },
    ...(found.others ?? []).map((other) => ({
      term: 'Also found',
      words: otherWords(other, entry, unit),
    })),
    ...(entry.updated === null
      ? []
      : [{ term: 'Updated', words: updatedWords(entry.updated, updated?.from) }]),
  ];
  return { dating, open: dating !== 'day' || found.from === 'decision', rows };
}

function foundWords(found: Evidence, unit: Unit): string {
  if (found.found === null) return 'No date in the source';
  return `“${found.found}” ${whereFound(found, unit)}`;
}

/** Where a date was found, as the end of a sentence. */
const PLACES: Readonly<
  Record<Evidence['from'], (place: string, key: string | undefined) => string>
> = {
  'front-matter': (_, key) => `in the front matter of the source${keyed(key)}`,
  record: (_, key) => (key === undefined ? 'in the record' : `in the field “${key}” of the record`),
  page: (_, key) => `in the page’s metadata${keyed(key)}`,
  header: (place) => `on ${place}`,
  'date-line': (place) => `on ${place}`,
  dateline: (place) => `on ${place}, before the text of the report`,
  'file-name': () => 'in the name of the file',
  address: () => 'in the address of the page',
  'other-copy': (_, key) => `in another source of the same text${keyed(key)}`,
  decision: (place) => (place === '' ? 'in the source' : `on ${place}`),
  none: (place) => (place === '' ? 'in the source' : `on ${place}`),
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
  return readings.map((reading) => formatDate(reading, 'long').text).join(' or ');
}

function otherWords(other: Other, entry: Entry, unit: Unit): string {
  const place = `“${other.found}” ${whereFound(other, unit)}`;
  if (other.readings.length === 0) return `${place}: not a date that can be read`;
  return `${place}: ${readingWords(other.readings)}, ${verdict(other.readings, entry)}`;
}

/** Whether another date can be the entry's day. A page that was changed later says so in its metadata. */
function verdict(readings: readonly string[], { date, updated }: Entry): string {
  const may = (edtf: string | null) => {
    const days = spansOf(edtf);
    return readings.some((reading) => spansOf(reading).some((span) => touches(days, span)));
  };
  if (may(date)) return 'agrees';
  return may(updated) ? 'when it was updated' : 'differs';
}

function updatedWords(updated: string, from: string | undefined): string {
  return `By its source on ${formatDate(updated, 'long').text}${keyed(from)}`;
}
