import { readingWhere, type DateExpression, type Expression } from './expression.ts';
import { partsOf, type Part } from './line-parts.ts';
import { withOurFigures } from './other-calendars.ts';
import { labelAt } from './phrases.ts';
import { plainLine } from './plain.ts';
import { readUncertain } from './uncertain.ts';
import { skipBlanks } from './words.ts';

/** The longest line of dates, in letters: byline, publication, update and reading time together. */
const LONGEST = 200;
/** Nothing without a year, two parts of figures, or the end of 7-Mar-26 can be a date. */
const DATE_LIKE =
  /[12١٢۱۲１２][\d٠-٩۰-۹０-９]{3}|[\d٠-٩۰-۹０-９] ?[-/.／．-] ?[\d٠-٩۰-۹０-９]|-(?<=\p{L}-)\d\d(?!\d)/u;

/**
 * Reads a line that holds nothing but dates and what stands with dates on news pages: labels,
 * weekdays, times, zones, a byline, a place, a reading time, a source in brackets.
 *
 * @param text for example `7 March 2026`, `Ankara, 07.03.2026 14:30`, `By Jane Doe | Published: 7 Mar 2026`
 * A date that is not known to the day stands by itself or behind a label, as {@link readUncertain} reads it.
 *
 * @returns its dates in the order of the line; none where the line is anything else, or says two
 *   different dates of one thing, as the days of a fair do
 */
export function readDateLine(text: string): readonly DateExpression[] {
  if (text.length > LONGEST || !DATE_LIKE.test(text)) return [];
  const line = withoutFrame(plainLine(withOurFigures(text)));
  const parts = withoutLunar(partsOf(line));
  const dates = parts && namesStandWell(parts) ? labelled(parts, text) : null;
  if (dates && consistent(dates)) return withoutRepeats(dates);
  return uncertain(line, text);
}

/** A date of the lunar calendar is an estimate, and papers print it beside the one of ours. */
function withoutLunar(parts: readonly Part[] | null): readonly Part[] | null {
  const isDate = (part: Part, lunar: boolean) =>
    part.kind === 'date' && part.date.readings.some((reading) => reading.endsWith('~')) === lunar;
  return parts?.some((part) => isDate(part, false))
    ? parts.filter((part) => !isDate(part, true))
    : parts;
}

/** What joins a label to its date: `Published: ca. 1985`, `Erschienen im Frühjahr 2024`. */
const JOINT = / ?(:)?(?: (?:im|in|en|au)(?= ))?/iuy;

/** A date that is not known to the day; without a label only one that nothing else can be. */
function uncertain(line: string, text: string): readonly DateExpression[] {
  const start = skipBlanks(line, 0);
  const label = labelAt(line, start);
  JOINT.lastIndex = label?.end ?? start;
  const colon = label ? JOINT.exec(line)?.[1] : undefined;
  const from = label ? skipBlanks(line, JOINT.lastIndex) : start;
  const words = line.slice(from).trimEnd();
  const told = readUncertain(words);
  if (!told || !(told.standsAlone || colon !== undefined)) return [];
  const found = text.slice(from, from + words.length);
  const role = label?.role ?? 'unlabelled';
  return [{ found, role, readings: [told.date], order: null, settledBy: null }];
}

/** `From the June 2019 issue`, `Aus der Ausgabe Juni 2019`: magazines date by the issue. */
const ISSUES = [
  /^((?:from|in|published in) the )(.+?)( (?:issue|number|edition))$/i,
  /^(aus (?:der ausgabe|heft) |paru dans le numéro de )(.+)()$/i,
];
/** The stop between a date and its time: `1 de diciembre de 2022. 21:15h`. */
const STOPPED = /(?<=\d{4})\.(?= \d{1,2}[:.h]\d{2})/;

/** The mark of a note behind a date: `7 March 2026[1]`, `7 March 2026¹`. */
const NOTE_MARK = /(?<=[\p{L}\d] ?)(?:\[[\d*†‡]{1,3}\]|[¹²³⁰⁴-⁹*†‡]{1,3})$/u;

/** Croatian and Serbian set a stop behind the year as well: `5. lipnja 2025.`, `05.06.2025. u 14:30`. */
const YEAR_STOP = /(?<=(?<!\d)\d{1,2}\. ?(?:\p{L}+ |\d{1,2}\. ?)\d{4})\.(?=$|,| [|u(–-])/u;

/** Takes the words around a date away without moving a letter. */
function withoutFrame(line: string): string {
  const [, before, date, after] = ISSUES.map((issue) => issue.exec(line)).find(Boolean) ?? [];
  const blanks = (words = '') => ' '.repeat(words.length);
  const bare = date === undefined ? line : `${blanks(before)}${date}${blanks(after)}`;
  return bare.replace(NOTE_MARK, blanks).replace(YEAR_STOP, ' ').replace(STOPPED, ',');
}

type LabelPart = Part & { readonly kind: 'label' };

/** Gives each date the label before it, or the one that closes the line; null where one is in doubt. */
function labelled(parts: readonly Part[], text: string): readonly DateExpression[] | null {
  const dates: DateExpression[] = [];
  let label: LabelPart | null = null;
  for (const part of parts) {
    if (part.kind === 'label') label = part;
    // "Updated 2 hours ago" and "Updated 14:30" have their label spent.
    else if (part.kind === 'count' || part.kind === 'time') label = null;
    else if (part.kind === 'date') {
      // 3/7/26 may be anything; 13/11/18 by itself on a line is a date or nothing.
      const alone = parts.length === 1 && part.date.readings.length === 1;
      if (part.date.doubtful && label === null && !alone) return null;
      dates.push(withLabel(written(part.date, text), label));
      label = null;
    }
  }
  const last = dates.at(-1);
  if (last?.role === 'unlabelled') dates[dates.length - 1] = withLabel(last, label);
  return dates;
}

function written({ start, end, ...date }: Expression, text: string): DateExpression {
  const { readings, order, settledBy } = date;
  return { found: text.slice(start, end).trim(), role: 'unlabelled', readings, order, settledBy };
}

/** A label in a language that has the day first settles a date of two readings. */
function withLabel(date: DateExpression, label: LabelPart | null): DateExpression {
  if (!label) return date;
  const { role } = label;
  const reading =
    label.dayFirst && date.readings.length > 1 ? readingWhere(date, 'day-first') : null;
  if (reading === null) return { ...date, role };
  return { ...date, role, readings: [reading], order: 'day-first', settledBy: 'label' };
}

/** Whether the line gives one date of publication, labelled or not, and one of update: a range does not. */
function consistent(dates: readonly DateExpression[]): boolean {
  const updates = dates.filter(({ role }) => role === 'updated');
  const others = dates.filter(({ role }) => role !== 'updated');
  return [updates, others].every((group) =>
    group.every((date, index) => group.slice(0, index).every((other) => agree(date, other))),
  );
}

function agree(one: DateExpression, other: DateExpression): boolean {
  return one.readings.some((reading) => other.readings.includes(reading));
}

/** Pages print a date twice, for wide and for narrow screens; the one of fewer readings is kept. */
function withoutRepeats(dates: readonly DateExpression[]): readonly DateExpression[] {
  return dates.filter((date) => {
    const repeats = dates.filter(({ role }) => role === date.role);
    const fewest = Math.min(...repeats.map(({ readings }) => readings.length));
    return repeats.find(({ readings }) => readings.length === fewest) === date;
  });
}

/** Names without a byline before them, in words: more are a headline. */
const BARE_WORDS = { strong: 4, before: 3, after: 2 } as const;
const STRONG = /[|•·‧∙●▪»/()[\]]/u;

/**
 * Whether the names in the line can be a byline, a place or a source. Without the word "by" they are
 * short, parted from the date by a mark, and beside a date that is known to the day: "March 2026"
 * beside a name is a headline more often than not.
 */
function namesStandWell(parts: readonly Part[]): boolean {
  const dateAt = parts.findIndex((part) => part.kind === 'date');
  if (dateAt === -1) return false;
  const names = parts.flatMap((part, index) => (part.kind === 'name' ? [{ part, index }] : []));
  const bare = names.filter(({ index }) => !isByline(parts, index));
  if (bare.length === 0) return true;
  const sure = parts.some(({ kind }) => kind === 'label' || kind === 'byline');
  const toTheDay = parts.every((part) => part.kind !== 'date' || part.date.toTheDay);
  if (!sure && !toTheDay) return false;
  const weakAfter = bare.filter(({ index }) => index > dateAt && !isStrong(parts, index));
  if (bare.length > (sure ? 4 : 2) || (weakAfter.length > 0 && bare.length > 1 && !sure))
    return false;
  return bare.every(({ part, index }) => {
    if (!isParted(parts, index)) return false;
    const weak = index > dateAt || !part.cased ? BARE_WORDS.after : BARE_WORDS.before;
    return part.words <= (isStrong(parts, index) ? BARE_WORDS.strong : weak);
  });
}

/** Whether a byline word, or one and its colon, stands before the name. */
function isByline(parts: readonly Part[], index: number): boolean {
  const before = parts[index - 1];
  if (before?.kind === 'mark' && before.mark === ':') return parts[index - 2]?.kind === 'byline';
  return before?.kind === 'byline';
}

/** Whether a name has a mark or the line's end at both sides; a label of publication may follow it. */
function isParted(parts: readonly Part[], index: number): boolean {
  const [before, after] = [parts[index - 1], parts[index + 1]];
  // "By Jane Doe in Ankara": the place belongs to the byline.
  const inByline = before?.kind === 'joiner' && parts[index - 2]?.kind === 'name';
  const opened = before === undefined || before.kind === 'mark' || inByline;
  const closed =
    after === undefined ||
    after.kind === 'mark' ||
    after.kind === 'byline' ||
    (after.kind === 'label' && after.role !== 'unlabelled');
  return opened && closed;
}

function isStrong(parts: readonly Part[], index: number): boolean {
  return [parts[index - 1], parts[index + 1]].some(
    (part) => part?.kind === 'mark' && STRONG.test(part.mark),
  );
}
