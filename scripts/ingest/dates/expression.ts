import { clockEnd } from './clock.ts';
import { coreAt, type Core, type Order } from './core.ts';
import { plainLine } from './plain.ts';
import { weekdayOf } from './weekday-words.ts';
import { skipBlanks, weekdayAt, type WordFound } from './words.ts';

/** What a stretch of text says as a date. */
export interface DateExpression {
  /** The words of the date as they stand in the text, with weekday, time and zone, without a label. */
  readonly found: string;
  readonly role: Role;
  /** EDTF, the earliest first: one for most, two for `1/10/2026`, a month where no day is given. */
  readonly readings: readonly string[];
  /** What figures with slashes or hyphens prove of the writer's order; null where nothing. */
  readonly order: Order | null;
  /** What in the line itself chose one of two readings: the weekday, or the language of the label. */
  readonly settledBy: 'weekday' | 'label' | null;
}

export type Role = 'published' | 'updated' | 'unlabelled';

/** Of the readings of a date of figures, the one in the order; null for dates of other shapes. */
export function readingWhere(
  { found, readings }: Pick<DateExpression, 'found' | 'readings'>,
  order: Order,
): string | null {
  const first = FIRST_FIGURE.exec(plainLine(found))?.[1];
  if (first === undefined) return null;
  const part = order === 'day-first' ? 2 : 1;
  const fitting = readings.filter((reading) => Number(reading.split('-')[part]) === Number(first));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

const FIRST_FIGURE = /(?<!\d)(\d{1,2}) ?[-/._] ?\d{1,2} ?[-/._] ?\d{2}/;

/** A date at its place in a line, before the line says what it is the date of. */
export interface Expression {
  readonly start: number;
  readonly end: number;
  readonly readings: readonly string[];
  readonly order: Order | null;
  readonly settledBy: 'weekday' | null;
  /** The weekday that stands with it. */
  readonly weekday: WordFound | null;
  /** Whether it is known to the day. */
  readonly toTheDay: boolean;
  /** Slashed figures with a year of two figures and nothing beside them: taken for a date only with a label. */
  readonly doubtful: boolean;
}

/**
 * Reads the date that begins at `at`, with a weekday before or after it and a time before or after it.
 * A weekday that fits one of two readings settles them; one that fits none changes nothing.
 *
 * @param line a plain line
 */
export function expressionAt(line: string, at: number): Expression | null {
  return withTimeBefore(line, at) ?? withWeekday(line, at);
}

/**
 * Whether the weekday that stands with a date is not that of the day: one of the two is a slip.
 * @param found the words of a date
 * @param day what they were read as, `YYYY-MM-DD`
 */
export function deniesWeekday(found: string, day: string): boolean {
  const weekday = expressionAt(plainLine(found), 0)?.weekday ?? null;
  return weekday !== null && day.length === 'YYYY-MM-DD'.length && weekdayOf(day) !== weekday.value;
}

/** `14:30, 7 March 2026`, `12:37 GMT on 21 December 2023`. */
function withTimeBefore(line: string, at: number): Expression | null {
  if (!/\d/.test(line[at] ?? '') || coreAt(line, at)) return null;
  const clock = clockEnd(line, at);
  if (clock === null) return null;
  JOINT_BEFORE.lastIndex = clock;
  JOINT_BEFORE.test(line);
  const rest = withWeekday(line, JOINT_BEFORE.lastIndex);
  return rest && { ...rest, start: at, doubtful: false };
}

const JOINT_BEFORE = / *(?:[,|•·/–—-] *)?(?:(?:on|am|le|den|em|el|op|del|of|в|на)(?!\p{L}) *)?/iuy;

function withWeekday(line: string, at: number): Expression | null {
  const before = weekdayBefore(line, at);
  const core = (before && coreAt(line, before.end)) ?? coreAt(line, at);
  if (!core) return null;
  const named = core.kind === 'month' ? null : afterCore(line, core.end);
  const weekday = before ?? named?.weekday ?? null;
  const end = named?.end ?? core.end;
  const bare = weekday === null && !(named?.timed ?? false);
  return {
    start: at,
    end,
    ...settledBy(weekday, core),
    weekday,
    toTheDay: core.kind !== 'month',
    doubtful: core.kind === 'short-year' && bare,
  };
}

/** `Sat, `, `Saturday the `, `Sa., den `, `lunes `. */
function weekdayBefore(line: string, at: number): WordFound | null {
  const weekday = weekdayAt(line, at);
  if (!weekday) return null;
  JOINT_WEEKDAY.lastIndex = weekday.end;
  return JOINT_WEEKDAY.test(line) ? { ...weekday, end: JOINT_WEEKDAY.lastIndex } : null;
}

const JOINT_WEEKDAY = /\.? *[,،]? *(?:[-–—|] *)?(?:(?:the|den|der|de|le|el|il)(?!\p{L}) *)?/iuy;

interface After {
  readonly end: number;
  readonly weekday: WordFound | null;
  readonly timed: boolean;
}

/** A weekday and a time, in either order, after the date. */
function afterCore(line: string, at: number): After {
  const first = timeAfter(line, at);
  const weekday = weekdayAfter(line, first ?? at);
  const second = first === null && weekday ? timeAfter(line, weekday.end) : null;
  const end = second ?? weekday?.end ?? first ?? at;
  return { end, weekday, timed: first !== null || second !== null };
}

function timeAfter(line: string, at: number): number | null {
  JOINT_TIME.lastIndex = at;
  const match = JOINT_TIME.exec(line);
  if (!match) return null;
  // A date may follow that begins like a time: 7 March 2026 | 08.03.2026.
  if (coreAt(line, JOINT_TIME.lastIndex)) return null;
  const end = clockEnd(line, JOINT_TIME.lastIndex);
  if (end === null || match[1] === undefined) return end;
  return line[end] === ')' ? end + 1 : null;
}

/** What joins a date to its time: nothing, a mark, the `T` of ISO 8601, or a word such as `at`. */
const JOINT_TIME =
  /(?:T(?=\d)| *(?:[,،|•·/–—-] *)?(\()?(?:(?:at|um|saat|saati|à|a las|a la|a les|alle ore|alle|ore|às|om|kl\.?|klo|godz\.?|o godz\.?|в|о|об|у|на|στις|la|ora|ob|u|v|pukul|בשעה|في الساعة|الساعة|في|ساعت|@)(?![\p{L}.])(?: *:)? *)?(?=\d|[오午上下]))/iuy;

function weekdayAfter(line: string, at: number): WordFound | null {
  JOINT_NAME.lastIndex = at;
  const match = JOINT_NAME.exec(line);
  const weekday = match && weekdayAt(line, JOINT_NAME.lastIndex);
  if (!weekday) return null;
  // "7 Mart 2026 Cuma günü": a name goes on where another letter follows without a mark between.
  if (match[1] === undefined) return { ...weekday, end: weekday.end + dotAt(line, weekday.end) };
  return line[weekday.end] === ')' ? { ...weekday, end: weekday.end + 1 } : null;
}

const JOINT_NAME = / *(?:[,،–—-] *)?(\()?/y;

function dotAt(line: string, at: number): number {
  return line[at] === '.' && line[skipBlanks(line, at + 1)] !== undefined ? 1 : 0;
}

function settledBy(
  weekday: WordFound | null,
  { readings, order, dayFirst }: Core,
): Pick<Expression, 'readings' | 'order' | 'settledBy'> {
  const unsettled = { readings, order, settledBy: null };
  if (readings.length < 2 || !weekday) return unsettled;
  const fitting = readings.filter((day) => weekdayOf(day) === weekday.value);
  if (fitting.length !== 1) return unsettled;
  const fits = fitting[0] === dayFirst ? 'day-first' : 'month-first';
  return { readings: fitting, order: dayFirst === null ? null : fits, settledBy: 'weekday' };
}
