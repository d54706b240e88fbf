import { foldedWords } from '../../src/lib/fold.ts';
import type { DateFound, Document, FiledDay, SourceLine } from './article.ts';
import { readDateLine } from './dates/date-line.ts';
import { monthDayIn } from './dates/month-day.ts';
import { dateInAddress, dateInFileName } from './dates/places.ts';
import { readDateValue } from './dates/value.ts';
import type { DateExpression } from './dates/expression.ts';
import type { RawSource } from './read.ts';
import { fileOf } from './sources.ts';

/** Where the dates of a document stand: in its metadata, above its text, in its name and its address. */

/** What dates a document, the most trusted first, and the lines of text that do nothing else. */
export interface DatesTaken {
  readonly dates: readonly DateFound[];
  readonly dateLines: readonly SourceLine[];
  readonly rest: readonly SourceLine[];
  /** What a saved page shows between its headline and its text, outside of what the extractor kept. */
  readonly beside: readonly SourceLine[];
  readonly filed: FiledDay | null;
  /** Whether a scrape joined the date to the headline: `date 2026-02-17 Words of the headline`. */
  readonly runIn: boolean;
}

/** How many lines from the top an unlabelled line that is a date alone still dates the article. */
const HEAD_LINES = 8;
/** How many lines of prose may stand above it (a long headline and a standfirst), and what is prose. */
const PROSE_ABOVE = 2;
const PROSE_LENGTH = 120;

/** `date 2026-02-17 Words of the first line`, as a scrape joins them. */
const RUN_IN_DATE = /^(date (\d{4}-\d{2}-\d{2}))(?:\s+|$)/i;

/**
 * Gathers all that may date a document, and takes out the lines that are dates alone.
 * @param lines the lines of text that no rule took
 */
export function takeDates(document: Document, lines: readonly SourceLine[]): DatesTaken {
  const stated = statedDates(document);
  const runIn = takeRunInDate(lines);
  const { found, dateLines, rest } = takeDateLines(runIn?.rest ?? lines, {
    dated: runIn !== null,
    format: document.source.format,
  });
  const beside = besideText(document, rest);
  const besideDates = beside.map((line) =>
    readDateLine(line.text).map((one) => asFound(one, 'date-line', line)),
  );
  const besideLines = beside.filter((_, i) => (besideDates[i]?.length ?? 0) > 0);
  const dates = [
    ...stated,
    ...(runIn ? [runIn.date] : []),
    ...found,
    ...besideDates.flat(),
    ...openingDate(rest),
    ...nameDates(document),
  ];
  return {
    dates,
    dateLines: [...(runIn ? [runIn.line] : []), ...besideLines, ...dateLines],
    rest,
    beside,
    filed: openingDay(rest),
    runIn: runIn !== null,
  };
}

/** Where pages print the dates of other articles and of comments in the same way as their own. */
const PRINTED = /^(?:hentry |<time )/;

function statedDates({ facts }: Document): DateFound[] {
  const sure = facts.some(({ kind, key }) => kind === 'published' && !PRINTED.test(key));
  return facts.flatMap(({ kind, value, where, key, line }) => {
    if (sure && PRINTED.test(key)) return [];
    if (kind !== 'published' && kind !== 'updated') return [];
    const read = readDateValue(value) ?? {
      found: value,
      readings: [],
      order: null,
      settledBy: null,
    };
    return [
      {
        ...read,
        role: kind,
        from: where,
        key,
        line: line ?? (where === 'front-matter' ? 1 : null),
      },
    ];
  });
}

function takeRunInDate([first, ...others]: readonly SourceLine[]) {
  const runIn = RUN_IN_DATE.exec(first?.text ?? '');
  if (!first || !runIn) return null;
  const [head, found = '', day = ''] = runIn;
  const readings = readDateValue(day)?.readings ?? [];
  const date: DateFound = {
    from: 'header',
    line: first.number,
    found,
    role: 'published',
    readings,
    order: null,
    settledBy: null,
  };
  const text = first.text.slice(head.length);
  const line = { ...first, text: found, cut: [0, found.length] as const };
  const left = { ...first, text, cut: [head.length, first.text.length] as const };
  return { date, line, rest: text === '' ? others : [left, ...others] };
}

/** A line that is the time of a date which stands on the line before it. */
const TIME =
  /^(?:\d{1,2}[:.]\d{2}|\d{1,2} ?[ap]\.?m\.?)(?: ?(?:uhr|h|[ap]\.?m\.?))?(?: ?[A-Z]{2,4}(?:[+-]\d+)?)?$/i;

interface Head {
  /** Whether a date was found before these lines. */
  readonly dated: boolean;
  readonly format: RawSource['format'];
}

/** The words of a line of Markdown without the marks of emphasis, which stand around dates and names. */
export function plainText(text: string, format: RawSource['format']): string {
  return format === 'markdown' ? text.replace(/[*_]{1,3}/g, '') : text;
}

function takeDateLines(lines: readonly SourceLine[], { dated, format }: Head) {
  const found: DateFound[] = [];
  const dateLines: SourceLine[] = [];
  let prose = 0;
  let taken = dated;
  for (const [i, line] of lines.entries()) {
    if (dateLines.length > 0 && lines[i - 1] === dateLines.at(-1) && TIME.test(line.text)) {
      dateLines.push(line);
      continue;
    }
    const atHead = i < HEAD_LINES && prose <= PROSE_ABOVE;
    const expressions = readDateLine(plainText(line.text, format));
    const labelled = expressions.some(({ role }) => role !== 'unlabelled');
    if (expressions.length > 0 && (labelled || (atHead && !taken))) {
      found.push(...expressions.map((one) => asFound(one, 'date-line', line)));
      dateLines.push(line);
      taken ||= expressions.some(({ role }) => role !== 'updated');
    } else if (line.text.length >= PROSE_LENGTH) prose += 1;
  }
  // A line that says "published" is believed before one that is a date and no more.
  const published = found.filter(({ role }) => role === 'published');
  const others = found.filter(({ role }) => role !== 'published');
  const rest = lines.filter((line) => !dateLines.includes(line));
  return { found: [...published, ...others], dateLines, rest };
}

function asFound(expression: DateExpression, from: DateFound['from'], line: SourceLine): DateFound {
  return { ...expression, from, line: line.number };
}

/** How many blocks above the text of a page may hold its date or its byline, outside of what the extractor kept. */
const BESIDE = 12;

/**
 * What a saved page shows between its headline and its text, where the extractor left it out: what is hidden there, as
 * buttons to share it are, and captions do not count.
 */
function besideText({ unit, outside, facts }: Document, rest: readonly SourceLine[]): SourceLine[] {
  if (unit !== 'block') return [];
  const standfirsts = facts.filter(({ kind }) => kind === 'standfirst').map(({ value }) => value);
  const title = foldedWords(facts.find(({ kind }) => kind === 'title')?.value ?? '');
  const isText = ({ kind, text }: SourceLine) =>
    kind !== 'heading' && text.length >= PROSE_LENGTH && !standfirsts.includes(text);
  const end = (rest.find(isText) ?? rest[0])?.number ?? 0;
  const above = outside.filter(({ number, rule }) => number < end && rule === 'page-furniture');
  const headline = above.findLastIndex(({ text }) => foldedWords(text) === title);
  return above.slice(headline + 1).slice(-BESIDE);
}

/** How far into the text the dash stands that ends `ANKARA, 7 March 2026 (Agency) –`, in letters. */
const OPENING_LENGTH = 70;

/** `ANKARA, 7 March 2026 (Agency) –`, `Rabat, 7 mar (Agencia).-` */
const OPENING = /^\p{Lu}.{5,}?(?=\s[–—-]{1,2}\s|\s?\.\s?[–—-]|\)\s?[:.]\s)/u;

/** The words with which a report says where and when it was filed. */
function openings(lines: readonly SourceLine[]): { line: SourceLine; words: string }[] {
  return lines.slice(0, HEAD_LINES).flatMap((line) => {
    const words = OPENING.exec(line.text.slice(0, OPENING_LENGTH))?.[0];
    return words === undefined ? [] : [{ line, words }];
  });
}

/** The date of a dateline. */
function openingDate(lines: readonly SourceLine[]): DateFound[] {
  for (const { line, words } of openings(lines)) {
    const [expression] = readDateLine(words);
    if (expression) return [asFound(expression, 'dateline', line)];
  }
  return [];
}

/** The day of a dateline that leaves the year to the paper it is printed in. */
function openingDay(lines: readonly SourceLine[]): FiledDay | null {
  for (const { line, words } of openings(lines)) {
    const found = monthDayIn(words);
    if (found) return { ...found, line: line.number };
  }
  return null;
}

function nameDates({ source, facts }: Document): DateFound[] {
  const file = fileOf(source.file);
  const address = facts.find(({ kind }) => kind === 'address')?.value;
  const inAddress = address === undefined ? null : dateInAddress(address);
  const inName = dateInFileName(file);
  return [
    ...(inAddress ? [{ ...inAddress, from: 'address' as const, line: null }] : []),
    ...(inName ? [{ ...inName, from: 'file-name' as const, line: null }] : []),
  ];
}
