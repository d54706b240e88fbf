import { formatDate, oneOf, spansOf } from '../../../src/lib/dates.ts';
import { touches } from '../../../src/lib/spans.ts';
import type { Decision } from '../../../src/schema/decisions.ts';
import type { Entry } from '../../../src/schema/entry.ts';
import { words } from '../../../src/words.ts';
import type { DateFound, ParsedArticle } from '../article.ts';
import { deniesWeekday } from '../dates/expression.ts';
import { refusal } from '../dates/plausible.ts';
import { settleReadings } from '../dates/settle.ts';
import { saysUndated } from '../dates/uncertain.ts';
import { isLocalDayOf } from '../dates/utc.ts';
import { fault, type Fault } from '../faults.ts';

export interface Dated {
  readonly date: string | null;
  readonly updated: string | null;
  readonly evidence: Entry['evidence']['date'];
  /** Where the date of the last change was found. */
  readonly updatedFrom: DateFound | null;
  readonly faults: readonly Fault[];
  /** Whether other articles of the same publisher may settle what this one leaves open. */
  readonly unsettled: boolean;
}

export interface DateContext {
  /** The editor's decision on the date, if there is one. */
  readonly decision: Decision | null;
  /** The day of the run, `YYYY-MM-DD`: nothing was published after it. */
  readonly today: string;
  readonly language: string | null;
  /** The orders in which other articles of the same publisher write day and month, where they show it. */
  readonly publisherOrders: readonly ('day-first' | 'month-first')[];
}

/**
 * Dates an article: by an editor's decision, else by what its source says of its publication, the most
 * trusted first, else not at all. Words with two readings are settled by evidence or keep both; a date
 * after today or before print is refused. A date of change alone dates an article only about.
 */
export function dateArticle(article: ParsedArticle, context: DateContext): Dated {
  const { file } = article.source;
  const weighed = article.dates.map((found) => weigh(found, file, context.today));
  const faults = weighed.flatMap((one) => one.faults);
  const published = weighed.filter(({ found }) => found.role !== 'updated');
  const changed = weighed.find(({ found, readings }) => isChange(found) && readings.length > 0);
  const chosen = choose(
    published,
    weighed.filter(({ found }) => isChange(found)),
  );
  const updated = changed
    ? oneOf(settle(changed, weighed, { ...context, filed: article.filed }).readings)
    : null;
  const rest = { updated, updatedFrom: changed?.found ?? null };
  if (context.decision?.date !== undefined) {
    const { decision, today } = context;
    return {
      ...decided(article, { decision, today }, chosen ?? published[0] ?? null),
      ...rest,
    };
  }
  if (chosen)
    return {
      ...dated(chosen, { weighed, context: { ...context, filed: article.filed }, faults, file }),
      ...rest,
    };
  if (changed) return { ...datedByChange(changed, faults), ...rest };
  return { ...undated(published[0]?.found ?? null, faults, file), ...rest };
}

/** What was found, with the readings that can be true. */
interface Weighed {
  readonly found: DateFound;
  readonly readings: readonly string[];
  readonly faults: readonly Fault[];
  /** The instant in UTC in whose place it stands. */
  readonly instant?: string;
}

function isChange(found: DateFound): boolean {
  return found.role === 'updated';
}

/** What is not asked where another date was found. */
const NOT_READ: ReadonlySet<Fault['code']> = new Set(['date-unread', 'date-missing']);
/** The day on which the clocks of computers begin. */
const EPOCH = '1970-01-01';

function weigh(found: DateFound, file: string, today: string): Weighed {
  const where = found.line === null ? file : `${file}:${found.line}`;
  if (found.readings.length === 0 && saysUndated(found.found)) {
    const what = `"${found.found}"${keyed(found)} says that it is undated`;
    return { found, readings: [], faults: [fault('date-missing', where, what)] };
  }
  if (found.readings.length === 0) {
    const what = `"${found.found}"${keyed(found)} is not a date that can be read`;
    return { found, readings: [], faults: [fault('date-unread', where, what)] };
  }
  if (found.readings[0] === EPOCH && !found.from.startsWith('date')) {
    const what = `"${found.found}"${keyed(found)} is what many systems give for no date`;
    return { found, readings: [], faults: [fault('date-unread', where, what)] };
  }
  const readings = found.readings.filter((reading) => refusal(reading, today) === null);
  if (readings.length > 0) return { found, readings, faults: [] };
  const [reading = ''] = found.readings;
  const code = refusal(reading, today) === 'future' ? 'date-future' : 'date-before-print';
  const what = `"${found.found}"${keyed(found)} is ${formatDate(reading, 'long').text}`;
  return { found, readings: [], faults: [fault(code, where, what)] };
}

function keyed({ key }: DateFound): string {
  return key === undefined ? '' : ` (${key})`;
}

/**
 * The most trusted date. Better still is another that lies within it and says it more precisely, and, where it is an
 * instant in UTC, the neighbouring day that its readers saw: on the page or in its address.
 */
function choose(published: readonly Weighed[], changed: readonly Weighed[]): Weighed | null {
  const first = published.find(({ readings }) => readings.length > 0);
  if (!first) return null;
  const local = localDay(first, published, changed);
  if (local) return local;
  const [only = ''] = first.readings;
  const finer = published.find(
    ({ readings: [reading = '', ...more] }) =>
      more.length === 0 && first.readings.length === 1 && reading.startsWith(`${only}-`),
  );
  return finer ?? first;
}

/** What says the day of an instant in the zone of its readers: the page above its text, else its address. */
function localDay(
  { found: { found: instant } }: Weighed,
  published: readonly Weighed[],
  changed: readonly Weighed[],
): Weighed | null {
  const days = published.filter(({ readings }) => readings.length === 1);
  const said =
    days.find(({ found }) => found.from === 'date-line') ??
    days.find(({ found }) => found.from === 'address');
  const [day = ''] = said?.readings ?? [];
  // Pages print the day of a change as well, and call it nothing.
  const isOfChange = changed.some(({ readings }) => readings.includes(day));
  return said && !isOfChange && isLocalDayOf(instant, { day, words: said.found.found })
    ? { ...said, instant }
    : null;
}

type SettleContext = DateContext & Pick<ParsedArticle, 'filed'>;

interface Setting {
  readonly weighed: readonly Weighed[];
  readonly context: SettleContext;
  readonly faults: readonly Fault[];
  readonly file: string;
}

function dated(chosen: Weighed, { weighed, context, faults, file }: Setting) {
  const { found } = chosen;
  const { readings, reason } = settle(chosen, weighed, context);
  const others = weighed.filter((one) => one.found !== found).map((one) => asEvidence(one.found));
  const where = found.line === null ? file : `${file}:${found.line}`;
  const open = readings.length > 1;
  const texts = () => readings.map((reading) => formatDate(reading, 'long').text).join(' or ');
  return {
    date: oneOf(readings),
    evidence: {
      ...asEvidence(found),
      reason: open
        ? `${words.ingest.date[found.from]} ${words.ingest.unsettled(readings.length)}`
        : chosen.instant === undefined
          ? `${words.ingest.date[found.from]}${reason}`
          : words.ingest.localDay(chosen.instant),
      ...(others.length > 0 && { others }),
    },
    faults: [
      ...faults.filter(({ code }) => !NOT_READ.has(code)),
      ...(open ? [fault('date-ambiguous', where, `"${found.found}" can be ${texts()}`)] : []),
      ...(chosen.readings.length < found.readings.length
        ? [
            fault(
              'date-by-today',
              where,
              `"${found.found}" is ${texts()}, as the other reading is still to come`,
            ),
          ]
        : []),
      ...weekdayFaults(found, readings, where),
      ...conflicts(chosen, readings, { weighed, context, faults, file }),
    ],
    unsettled: open,
  };
}

function weekdayFaults({ found }: DateFound, readings: readonly string[], where: string): Fault[] {
  const [reading = '', ...more] = readings;
  if (more.length > 0 || !deniesWeekday(found, reading)) return [];
  const weekday = WEEKDAY.format(Date.parse(reading));
  const what = `"${found}" was read as ${formatDate(reading, 'long').text}, which is a ${weekday}`;
  return [fault('date-weekday', where, what)];
}

/** Faults are told in English, as the commands are. */
const WEEKDAY = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });

/** Chooses between the readings of words like `1/10/2026`, by what else the source says. */
function settle(chosen: Weighed, weighed: readonly Weighed[], context: SettleContext) {
  const { found, readings } = chosen;
  if (readings.length < found.readings.length) {
    return { readings, reason: ` ${words.ingest.stillToCome}` };
  }
  if (readings.length < 2) return { readings, reason: '' };
  const { filed } = context;
  const alike = readings.filter((reading) => filed && reading.endsWith(`-${filed.day}`));
  if (filed && alike.length === 1) {
    const reason = ` ${words.ingest.filed(filed.found, filed.line)}`;
    return { readings: alike, reason };
  }
  // The chosen one itself says nothing of this: it has two readings, and no order.
  const settled = settleReadings(
    { found: found.found, readings },
    {
      documentOrders: weighed.flatMap(({ found: { order } }) => (order === null ? [] : [order])),
      dates: weighed.flatMap((one) => (one.readings.length === 1 ? [...one.readings] : [])),
      language: context.language,
      publisherOrders: context.publisherOrders,
    },
  );
  return settled
    ? { readings: settled.readings, reason: ` ${settled.reason}` }
    : { readings, reason: '' };
}

/** How many days two dates of one article may lie apart: zones and printing overnight. */
const LEEWAY_DAYS = 1;
const DAY = 86_400_000;

/** The most trusted of what calls itself the date of publication and says another day than the chosen one. */
function conflicts(chosen: Weighed, readings: readonly string[], setting: Setting): Fault[] {
  const { weighed, file } = setting;
  const days = readings.flatMap((reading) => spansOf(reading));
  return weighed
    .filter((one) => one.found.role !== 'updated' && one.readings.length > 0)
    .filter(({ found }) => found.from !== 'file-name')
    .filter((one) =>
      one.readings.every((reading) =>
        spansOf(reading).every((span) => !touches(days, widened(span))),
      ),
    )
    .slice(0, 1)
    .map(({ found }) =>
      fault(
        'date-conflict',
        found.line === null ? file : `${file}:${found.line}`,
        `"${found.found}"${keyed(found)} is not the day of "${chosen.found.found}"${keyed(chosen.found)}, which was taken`,
      ),
    );
}

function widened({ from, to }: { readonly from: string; readonly to: string }) {
  const moved = (day: string, days: number) =>
    new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
  return { from: moved(from, -LEEWAY_DAYS), to: moved(to, LEEWAY_DAYS) };
}

function datedByChange({ found, readings }: Weighed, faults: readonly Fault[]) {
  const [reading = ''] = readings;
  return {
    date: readings.length === 1 ? estimateOf(reading) : oneOf(readings),
    evidence: {
      ...asEvidence(found),
      reason: words.ingest.onlyChanged,
    },
    faults: faults.filter(({ code }) => !NOT_READ.has(code)),
    unsettled: false,
  };
}

/** Makes an estimate of a date, whatever it leaves open; of one of several it is the span that holds them. */
function estimateOf(edtf: string): string {
  const dates = edtf.replaceAll(/[[\]]/g, '').split(/[/,]/).sort();
  const ends = dates.length === 1 ? dates : [dates[0], dates.at(-1)];
  return ends.map((date = '') => date.replace(/[~?%]?$/, estimated)).join('/');
}

function estimated(mark: string): string {
  return mark === '?' || mark === '%' ? '%' : '~';
}

function undated(found: DateFound | null, faults: readonly Fault[], file: string) {
  const none = {
    from: 'none' as const,
    line: null,
    found: null,
    readings: [],
    reason: words.ingest.undated,
  };
  if (!found) {
    const missing = fault('date-missing', file, 'found no date of publication');
    return { date: null, evidence: none, faults: [...faults, missing], unsettled: false };
  }
  return {
    date: null,
    evidence: { ...asEvidence(found), reason: whyUndated(found) },
    faults,
    unsettled: false,
  };
}

function whyUndated({ found, readings }: DateFound): string {
  if (readings.length > 0) return words.ingest.refused;
  return saysUndated(found) ? words.ingest.saidUndated : words.ingest.unread;
}

function decided(
  article: ParsedArticle,
  { decision, today }: { readonly decision: Decision; readonly today: string },
  chosen: Weighed | null,
) {
  const { date = null, reason } = decision;
  const found = chosen?.found ?? null;
  const readings = found ? [...found.readings] : [];
  const others = article.dates.filter((one) => one !== found).map(asEvidence);
  const { file } = article.source;
  const where = found?.line ? `${file}:${found.line}` : file;
  return {
    date,
    evidence: {
      from: 'decision' as const,
      ...(found?.key !== undefined && { key: found.key }),
      line: found?.line ?? null,
      found: found?.found ?? null,
      readings,
      reason,
      ...(others.length > 0 && { others }),
    },
    faults: [
      ...(date !== null && contradicts(date, readings)
        ? [
            fault(
              'decision-contradicts',
              where,
              `decided "${date}", but found "${found?.found ?? ''}"`,
            ),
          ]
        : []),
      ...implausible(date, where, today),
      // `null` of what nothing dates answers the question, and repeats nothing.
      ...(date !== null && date === oneOf(readings)
        ? [fault('decision-repeats', where, `decided the date "${date}", which ingest finds too`)]
        : []),
    ],
    unsettled: false,
  };
}

/** A decision stands, and is asked for where a source would be refused. */
function implausible(date: string | null, where: string, today: string): Fault[] {
  const code = date === null ? null : refusal(date, today);
  if (date === null || code === null) return [];
  const what = `decided "${date}", which is ${code === 'future' ? 'still to come' : 'before there was print'}`;
  return [fault(code === 'future' ? 'date-future' : 'date-before-print', where, what)];
}

function asEvidence({ from, key, line, found, readings }: DateFound) {
  return { from, ...(key !== undefined && { key }), line, found, readings: [...readings] };
}

/** Whether a decided date lies outside all that the source's own words can mean. */
function contradicts(decided: string, readings: readonly string[]): boolean {
  if (readings.length === 0) return false;
  const days = spansOf(decided);
  return !readings.some((reading) => spansOf(reading).some((span) => touches(days, span)));
}
