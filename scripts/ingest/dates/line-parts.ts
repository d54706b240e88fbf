import { clockEnd } from './clock.ts';
import { expressionAt, type Expression } from './expression.ts';
import { nameAt, type NameFound } from './line-names.ts';
import { bylineEnd, countEnd, joinerEnd, labelAt, type LabelFound } from './phrases.ts';
import { monthAt, skipBlanks, weekdayAt } from './words.ts';

/** What a line of dates is made of. A `time` is one that belongs to no date of the line. */
export type Part =
  | { readonly kind: 'date'; readonly end: number; readonly date: Expression }
  | ({ readonly kind: 'label' } & LabelFound)
  | ({ readonly kind: 'name' } & NameFound)
  | { readonly kind: 'mark'; readonly end: number; readonly mark: string }
  | { readonly kind: 'byline' | 'count' | 'joiner' | 'time'; readonly end: number };

/** Lines of dates have few parts; more are a list or a table. */
const MOST_PARTS = 24;

/**
 * Takes a line apart into dates and what stands with them.
 * @param line a plain line
 * @returns its parts from the first letter to the last, or null where anything else stands in it
 */
export function partsOf(line: string): readonly Part[] | null {
  const parts: Part[] = [];
  for (let at = skipBlanks(line, 0); at < line.length;) {
    const part = partAt(line, at, parts);
    if (!part || parts.length === MOST_PARTS) return null;
    parts.push(part);
    at = skipBlanks(line, part.end);
  }
  return parts;
}

type Reader = (line: string, at: number, before: readonly Part[]) => Part | null;

/** A label comes before a date, because weekdays and labels share words; a name comes last. */
const OF_FIGURES: readonly Reader[] = [readDate, readTime, ended('count', countEnd)];
const OF_LETTERS: readonly Reader[] = [
  readMark,
  readLabel,
  readDate,
  ended('byline', bylineEnd),
  readTime,
  ended('count', countEnd),
  readJoiner,
  readName,
];

function partAt(line: string, at: number, before: readonly Part[]): Part | null {
  for (const read of FIGURE.test(line[at] ?? '') ? OF_FIGURES : OF_LETTERS) {
    const part = read(line, at, before);
    if (part) return part;
  }
  return null;
}

const FIGURE = /\d/;

function ended(
  kind: 'byline' | 'count',
  read: (line: string, at: number) => number | null,
): Reader {
  return (line, at) => {
    const end = read(line, at);
    return end === null ? null : { kind, end };
  };
}

function readDate(line: string, at: number): Part | null {
  const date = expressionAt(line, at);
  return date && { kind: 'date', end: date.end, date };
}

function readLabel(line: string, at: number): Part | null {
  const label = labelAt(line, at);
  return label && { kind: 'label', ...label };
}

function readName(line: string, at: number): Part | null {
  const name = nameAt(line, at);
  return name && { kind: 'name', ...name };
}

const MARKS = /[|•·‧∙●▪◦⋅~»«›‹/()[\]<>,،、;–—―-]+|\.(?![\p{L}\d])|:/uy;
const BEFORE_COLON: ReadonlySet<string | undefined> = new Set(['label', 'byline', 'joiner']);

/** A separator. A colon stands after a label or a byline alone; so does the stop of a sentence. */
function readMark(line: string, at: number, before: readonly Part[]): Part | null {
  MARKS.lastIndex = at;
  const mark = MARKS.exec(line)?.[0];
  if (mark === undefined) return null;
  if (mark === ':' && !BEFORE_COLON.has(before.at(-1)?.kind)) return null;
  // "… on 7 March 2026." broken over two lines ends in a line that is a date and a full stop.
  if (mark === '.' && !before.some(({ kind }) => kind === 'label')) return null;
  return { kind: 'mark', end: at + mark.length, mark };
}

/** After a label: a time alone (`Updated 14:30`) or a day without its year (`Last updated: January 2`). */
function readTime(line: string, at: number, before: readonly Part[]): Part | null {
  if (!before.some(({ kind }) => kind === 'label')) return null;
  const end = clockEnd(line, at) ?? dayWithoutYear(line, at);
  return end === null ? null : { kind: 'time', end };
}

function dayWithoutYear(line: string, at: number): number | null {
  DAY.lastIndex = at;
  if (DAY.test(line)) return monthAt(line, DAY.lastIndex)?.end ?? null;
  const weekday = weekdayAt(line, at);
  const month = monthAt(line, weekday ? skipBlanks(line, weekday.end) : at);
  if (!month) return null;
  DAY_AFTER.lastIndex = month.end;
  return DAY_AFTER.test(line) ? DAY_AFTER.lastIndex : null;
}

const DAY = /\d{1,2}(?!\d)\.? */y;
const DAY_AFTER = /\.? ?\d{1,2}(?:st|nd|rd|th)?(?![\p{L}\d])/uy;

/** `on`, `am`, `le`: never at the head of a line, where a sentence begins. */
function readJoiner(line: string, at: number, before: readonly Part[]): Part | null {
  const end = before.length === 0 ? null : joinerEnd(line, at);
  return end === null ? null : { kind: 'joiner', end };
}
