import type { Entry } from '../../../src/schema/entry.ts';
import { readDateLine } from '../dates/date-line.ts';
import { fault, type Fault } from '../faults.ts';
import type { Decided } from './decided.ts';
import type { Passage } from './passages.ts';
import { calendarOf, two } from './statements-calendar.ts';
import {
  aroundOf,
  datesNothing,
  isQuoted,
  namesEvent,
  standsForAnother,
  tenseOf,
  type Around,
} from './statements-context.ts';
import { resolve, type Resolved } from './statements-resolve.ts';
import { mentionsIn, type Mention } from './statements-said.ts';

/** What an entry's text dates: each date with its words, its place, and how it was come by. */
export type StatementEvidence = NonNullable<Entry['evidence']['statements']>[number];

interface Report {
  /** When the report was published, EDTF; null where nothing dates it. */
  readonly published: string | null;
  /** BCP 47 tag of the text, where it is known. */
  readonly language: string | null;
  /** `YYYY-MM-DD` of the run: the bound of dates to come where nothing dates the report. */
  readonly today: string;
}

/**
 * Finds what a text dates: whole dates; days and months whose year the text or the day of the report tells;
 * weekdays and words such as "yesterday". A date that could be wrong by its words is left out: a wrong
 * date on a timeline is worse than a missing one. Each date counts once for a paragraph.
 *
 * @param passages the text; the headline says nothing that the text does not
 */
export function findStatements(passages: readonly Passage[], report: Report): StatementEvidence[] {
  const calendar = calendarOf(report.language);
  const said = passages.flatMap((passage, i) => {
    if (passage.place === 'title') return [];
    const mentions = mentionsIn(passage.text, calendar);
    return mentions.length === 0 || isDateLine(passage.text)
      ? []
      : [{ passage, mentions, first: i < 3 }];
  });
  const stated = statedDays(said);
  return said.flatMap(({ passage, mentions, first }) => {
    const dates = new Set<string>();
    return mentions.flatMap((mention): StatementEvidence[] => {
      const one = stateOf({ passage, mention, first, report, stated });
      if (!one || dates.has(one.date)) return [];
      dates.add(one.date);
      return [one];
    });
  });
}

/** Lines of more letters than these tell something beside their date. */
const SHORT_LINE = 80;

function isDateLine(text: string): boolean {
  return text.length <= SHORT_LINE && readDateLine(text).length > 0;
}

/** A day that stands in the text with its year, and where; null where it stands with two different years. */
type StatedDays = ReadonlyMap<string, { readonly date: string; readonly place: string } | null>;

function statedDays(
  said: readonly { passage: Passage; mentions: readonly Mention[] }[],
): StatedDays {
  const days = new Map<string, { date: string; place: string } | null>();
  for (const { passage, mentions } of said) {
    for (const { said: one } of mentions) {
      if (one.kind !== 'whole') continue;
      // Of a month or a span no day: nothing asks for it.
      const day = one.date.slice(5);
      const known = days.get(day);
      if (known === undefined) days.set(day, { date: one.date, place: passage.place });
      else if (known?.date !== one.date) days.set(day, null);
    }
  }
  return days;
}

interface Found {
  readonly passage: Passage;
  readonly mention: Mention;
  /** Whether the passage may have a dateline. */
  readonly first: boolean;
  readonly report: Report;
  readonly stated: StatedDays;
}

function stateOf({ passage, mention, first, report, stated }: Found): StatementEvidence | null {
  const { text, place } = passage;
  const { start: at } = mention;
  const found = text.slice(at, mention.end);
  if (first && isDateline(text, mention)) return null;
  const around = aroundOf(text, mention);
  if (datesNothing(mention, around, found)) return null;
  const elsewhere = statedElsewhere(mention, stated);
  if (elsewhere && !RECURRING.test(around.before))
    return {
      date: elsewhere.date,
      where: place,
      found,
      at,
      rule: 'text-year',
      seen: elsewhere.place,
    };
  if (isBound(mention) && isQuoted(text, mention.start)) return null;
  const resolved = resolveIn(mention, around, report);
  if (!resolved || !isPlausible(resolved.date, report)) return null;
  if (isBound(mention) && tellsOfAnotherYear(text.slice(0, mention.start), resolved.date))
    return null;
  return { date: resolved.date, where: place, found, at, rule: resolved.rule };
}

/** A day that comes again each year has no year of its own. */
const RECURRING = /\b(?:annual(?:ly)?|every|each|yearly|her yıl)\b/iu;

/** Whether the words depend on the day of the report. */
function isBound({ said }: Mention): boolean {
  return said.kind !== 'whole' && said.kind !== 'year';
}

function resolveIn(mention: Mention, around: Around, report: Report): Resolved | null {
  const { said } = mention;
  if (said.kind === 'day' && namesEvent(around)) return null;
  const resolved = resolve(said, tenseOf(around, report.language), report.published);
  return resolved && said.kind === 'day' && standsForAnother(resolved.date) ? null : resolved;
}

function statedElsewhere({ said }: Mention, stated: StatedDays) {
  if (said.kind !== 'day' || said.first !== said.day) return null;
  return stated.get(`${two(said.month)}-${two(said.day)}`) ?? null;
}

/** The opening of a report that says where and when it was filed: `ANKARA, March 7 (Agency) -`. */
const PLACES = /^(?:[\p{L}\p{M}.'’-]+(?:[,/ ]+|$)){0,6}$/u;
const DASH_AFTER = /^[,.]?(?: \d{4},?)?(?: ?[(/]\p{Lu}[^()/]{1,30}[)/])? ?(?:[-–—]|(?<=[)/]))/u;

function isDateline(text: string, { start, end }: Mention): boolean {
  return (
    start <= 60 && DASH_AFTER.test(text.slice(end, end + 48)) && PLACES.test(text.slice(0, start))
  );
}

/** From the first years that are dated by the day in news, to the plans of five years that states make. */
const EARLIEST = '1000';
const YEARS_AHEAD = 5;

function isPlausible(date: string, { published, today }: Report): boolean {
  const now = Number(/\d{4}/.exec(published ?? today)?.[0]);
  return date >= EARLIEST && Number(date.slice(0, 4)) <= now + YEARS_AHEAD;
}

const YEAR = /(?<![\d.,/-])(?:1[5-9]|20)\d{2}(?![\d%]|[.,]\d)/g;

/** Whether the paragraph speaks of another year before it comes to the words: a story of then, told in days. */
function tellsOfAnotherYear(before: string, date: string): boolean {
  const year = before.match(YEAR)?.at(-1);
  return year !== undefined && !date.includes(year);
}

/**
 * What an editor adds to the dates found and takes from them.
 * @returns the statements in the order of the text, what was taken away, and decisions that decide nothing
 */
export function changeStatements(
  found: readonly StatementEvidence[],
  { decided, passages }: { readonly decided: Decided; readonly passages: readonly Passage[] },
): {
  readonly evidence: StatementEvidence[];
  readonly decisions: { decided: string; reason: string }[];
  readonly faults: readonly Fault[];
} {
  const decision = decided.one('statements');
  if (!decision?.statements) return { evidence: [...found], decisions: [], faults: [] };
  const { source, reason } = decision;
  const { add, remove } = decision.statements;
  const order = new Map(passages.map(({ place }, i) => [place, i]));
  const textOf = new Map(passages.map(({ place, text }) => [place, text]));
  const same = (a: Dated, b: Dated) =>
    a.date === b.date && (b.where === undefined || a.where === b.where);
  const stands = ({ where, found: words }: (typeof add)[number]) =>
    textOf.get(where)?.includes(words) ?? false;
  const name = ({ date, where }: Dated) =>
    `the date ${date}${where === undefined ? '' : ` in ${where}`}`;
  const added = add.filter((one) => stands(one) && !found.some((other) => same(other, one)));
  const removed = remove.filter((one) => found.some((other) => same(other, one)));
  const faults = [
    ...add
      .filter((one) => !stands(one))
      .map((one) =>
        fault(
          'decision-stale',
          source,
          `"${one.found}" does not stand in ${one.where}, where ${one.date} is added`,
        ),
      ),
    ...add
      .filter((one) => stands(one) && !added.includes(one))
      .map((one) =>
        fault('decision-repeats', source, `decided ${name(one)}, which ingest finds too`),
      ),
    ...remove
      .filter((one) => !removed.includes(one))
      .map((one) =>
        fault('decision-stale', source, `ingest does not find ${name(one)}, which is removed`),
      ),
  ];
  const evidence = [
    ...found.filter((one) => !removed.some((other) => same(one, other))),
    ...added.map((one): StatementEvidence => ({
      date: one.date,
      where: one.where,
      found: one.found,
      at: textOf.get(one.where)?.indexOf(one.found) ?? 0,
      rule: 'decision',
      reason,
    })),
  ].sort((a, b) => (order.get(a.where) ?? 0) - (order.get(b.where) ?? 0) || a.at - b.at);
  const decisions = removed.map((one) => ({ decided: `took away ${name(one)}`, reason }));
  return { evidence, decisions, faults };
}

interface Dated {
  readonly date: string;
  readonly where?: string | undefined;
}
