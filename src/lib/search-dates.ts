import type { Span } from '../schema/edtf.ts';
import { words } from '../words.ts';
import { fold } from './fold.ts';
import { readText, type ReadDays } from './search-date-text.ts';
import { formatPeriod, nameSpan, periodsOf } from './search-periods.ts';
import type { Range } from './spans.ts';

/**
 * The dates asked for, from what readers typed into the two fields. What can be read in two ways is asked
 * back; what cannot be read is refused in words. Days are `YYYY-MM-DD`, of the years 0001 to 9999.
 */

export type End = 'from' | 'to';

/** One of the ways in which a text can be read. */
interface PossibleDate extends Span {
  /** In words: `10 January 2026`. */
  readonly words: string;
  /** What goes into the field instead, and can be read in one way only: `2026-01-10`. */
  readonly write: string;
}

/** What was typed into one field of the dates. */
export type DateReading =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'span';
      readonly from: string;
      readonly to: string;
      /** `2026`, `10 Jan 2026`, `Jan 2024 to Mar 2024`. */
      readonly words: string;
      /** Whether the text names both ends of a range: `2024 to 2026`, `last 30 days`. */
      readonly isPair: boolean;
    }
  | { readonly kind: 'ask'; readonly readings: readonly PossibleDate[]; readonly words: string }
  | { readonly kind: 'fault'; readonly words: string };

/** One end of the dates asked for. At most one of the last three says something. */
export interface EndReading {
  /** The days named, of which the end takes the first or the last; null where there are none. */
  readonly span: Span | null;
  /** The day that the end was understood as: `1 Jan 2026`. */
  readonly words: string | null;
  /** What is wrong. */
  readonly fault: string | null;
  /** What to ask back, and the answers to choose from. */
  readonly ask: { readonly words: string; readonly readings: readonly PossibleDate[] } | null;
}

/** The dates asked for. An end that is at fault, or asked back, is not applied; the other is. */
export interface RangeReading {
  /** Null where nothing is applied. */
  readonly range: Range | null;
  readonly from: EndReading;
  readonly to: EndReading;
}

/** No two dates in words take as many letters. Every way to divide a text in two is tried: the bound holds the work. */
const LONGEST = 100;

/**
 * Reads what was typed into one field of the dates.
 * @param text as typed
 * @param today the reader's day, `YYYY-MM-DD`
 * @param end the field: `since 2024` is read in the one, `until 2024` in the other
 */
export function readDate(text: string, { today, end }: { today: string; end: End }): DateReading {
  const plain = [OPENINGS[end], CLOSINGS[end], NOUN].reduce(
    (rest, around) => rest.replace(around, ''),
    tidy(text),
  );
  if (plain === '') return { kind: 'empty' };
  if (plain.length > LONGEST) {
    const start = `${text.trim().slice(0, LONGEST)}…`;
    return { kind: 'fault', words: `“${start}” ${words.searchDates.notUnderstood}` };
  }
  // Whoever writes day/month writes it so throughout, so a text has two readings at most.
  const dayFirst = readText(plain, { today, monthFirst: false });
  const monthFirst = readText(plain, { today, monthFirst: true });
  const spans = [dayFirst, monthFirst].filter((one) => 'from' in one);
  const [span, other] = spans;
  if (span && other && (span.from !== other.from || span.to !== other.to)) return ask(text, spans);
  if (span) return { kind: 'span', ...span, words: nameSpan(span) };
  return { kind: 'fault', words: `“${text.trim()}” ${'fault' in dayFirst ? dayFirst.fault : ''}` };
}

/**
 * Reads both ends of the dates: the first day of what `from` names, the last of what `to` names. Where
 * one field names both ends and the other is empty, it is both.
 * @param today the reader's day, `YYYY-MM-DD`
 */
export function readRange(
  typed: { readonly from: string; readonly to: string },
  today: string,
): RangeReading {
  const first = readDate(typed.from, { today, end: 'from' });
  const last = readDate(typed.to, { today, end: 'to' });
  const from = readEnd(first.kind === 'empty' && isPair(last) ? last : first, 'from');
  const to = readEnd(last.kind === 'empty' && isPair(first) ? first : last, 'to');
  const range = { from: from.span?.from ?? null, to: to.span?.to ?? null };
  if (range.from !== null && range.to !== null && range.from > range.to) {
    const [ends, begins] = [formatPeriod(range.to), formatPeriod(range.from)];
    const fault = words.searchDates.reversed(ends, begins);
    return { range: null, from, to: { ...NO_END, fault } };
  }
  return { range: range.from === null && range.to === null ? null : range, from, to };
}

/** Names the dates applied: `Jan 2026 to Mar 2026`, `from 10 Jan 2026`, `until 2023`, `2026`. */
export function describeRange({ range, from, to }: RangeReading): string {
  if (!range) return '';
  if (range.from !== null && range.to !== null) return nameSpan({ from: range.from, to: range.to });
  if (range.from !== null) return words.searchDates.from(nameEnd(from, range.from));
  return range.to === null ? '' : words.searchDates.until(nameEnd(to, range.to));
}

/** Of one end, the period typed is named, not its day alone: `from 2026`. */
function nameEnd({ span }: EndReading, day: string): string {
  const [period, more] = span ? periodsOf(span) : [];
  return formatPeriod(period === undefined || more !== undefined ? day : period);
}

const NO_END: EndReading = { span: null, words: null, fault: null, ask: null };

function readEnd(reading: DateReading, end: End): EndReading {
  if (reading.kind === 'empty') return NO_END;
  if (reading.kind === 'fault') return { ...NO_END, fault: reading.words };
  if (reading.kind === 'ask') return { ...NO_END, ask: reading };
  return { ...NO_END, span: reading, words: formatPeriod(reading[end]) };
}

function isPair(reading: DateReading): boolean {
  return reading.kind === 'span' && reading.isPair;
}

function ask(text: string, spans: readonly ReadDays[]): DateReading {
  const readings = spans.map(({ from, to }) => ({
    from,
    to,
    words: nameSpan({ from, to }, 'long'),
    write: periodsOf({ from, to }).join(words.searchPeriods.to),
  }));
  const years = new Set(spans.map(({ to }) => to.slice(0, 4)));
  const names = readings.map(({ words: name }, i) =>
    years.size === 1 && i === 0 ? name.replace(/ \d{4}$/, '') : name,
  );
  const said = words.searchDates;
  return { kind: 'ask', readings, words: said.ask(text.trim(), names.join(said.or)) };
}

const OPENINGS: Readonly<Record<End, RegExp>> = {
  from: /^(from|since|in|on|between) /,
  to: /^(until|till|to|up to|through|in|on) /,
};

/** Turkish puts such words behind the date: `2024'ten beri`, `2024 ile 2026 arası`. */
const CLOSINGS: Readonly<Record<End, RegExp>> = {
  from: / (?:beri|itibaren|bu yana|(?:ve )?sonra(?:si)?|aras(?:i|inda))$/,
  to: / (?:kadar|dek|degin|(?:ve )?once(?:si)?|aras(?:i|inda))$/,
};
/** `2026 yılı`, `Ocak 2026 ayında`: what the word before says already. */
const NOUN = / (?:yil|ay|gun)[iu](?:n[a-z]*)?$/;

function tidy(text: string): string {
  return (
    fold(text)
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      // Turkish for decades: 1920'ler.
      .replace(/\b(\d{3}0)'?l[ae]r\b/g, '$1s')
      // Turkish endings: 2026'da.
      .replace(/'(?!s\b)[a-z]*/g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([/.]) ?(?=\d)/g, '$1')
      .trim()
  );
}
