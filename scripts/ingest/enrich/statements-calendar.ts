import { MONTH_WORDS } from '../dates/month-words.ts';
import { WEEKDAY_WORDS } from '../dates/weekday-words.ts';

/** The words of the calendar that running text of a language dates with, as patterns. */

/** How a language names months, weekdays and days beside the day of the report. */
export interface SpokenCalendar {
  /** A month by its name. Neither pattern minds where a word begins or ends: {@link isWhole} does, more quickly. */
  readonly months: RegExp;
  readonly monthOf: (name: string) => number;
  /** A weekday or a word such as "yesterday"; null for languages of which only months are known. */
  readonly spoken: RegExp | null;
  readonly weekdayOf: (name: string) => number | null;
}

/**
 * Short forms are months in English alone: elsewhere many are words of the language (Turkish `Mar`, Spanish
 * `set`), and running text has the whole names.
 */
const SHORT_FORMS = new Set(['en']);
const SHORTEST = 4;

/** Words that date by the day of the report. `%` stands for a weekday. */
const SPOKEN: Readonly<Record<string, string>> = {
  en: `[Yy]esterday|[Tt]omorrow|[Tt]oday|[Ll]ast (?:night|week|month)|[Ee]arlier this month|[Nn]ext month|(?:[Ll]ast |[Nn]ext |[Tt]his )?(?:%)`,
  tr: `(?:[Dd]ün|[Yy]arın)(?! değil)|[Bb]u ay(?= başında)|(?:[Gg]eçen|[Gg]eçtiğimiz) (?:ay|hafta)(?! ?sonu)|[Öö]nümüzdeki ay|(?:(?:[Gg]eçen|[Gg]eçtiğimiz|[Öö]nümüzdeki|[Bb]u) )?(?:%) (?:günü|günkü|akşamı|gecesi|sabahı)`,
};

const calendars = new Map<string, SpokenCalendar | null>();

/**
 * The calendar of a language; each is made once.
 * @param language BCP 47; null where it is not known
 * @returns null where no table knows the language
 */
export function calendarOf(language: string | null): SpokenCalendar | null {
  const tag = language?.split('-')[0]?.toLowerCase() ?? '';
  const known = calendars.get(tag);
  if (known !== undefined) return known;
  const made = makeCalendar(tag);
  calendars.set(tag, made);
  return made;
}

/** Whether what stands from `start` to `end` is not within a word or a number. */
export function isWhole(text: string, start: number, end: number): boolean {
  return !JOINS.test(text.charAt(start - 1)) && !GOES_ON.test(text.charAt(end));
}

const JOINS = /[\p{L}\p{M}\d]/u;
const GOES_ON = /[\p{L}\p{M}]/u;

/** A day or a month in two figures. */
export function two(value: number): string {
  return String(value).padStart(2, '0');
}

function makeCalendar(tag: string): SpokenCalendar | null {
  const words = Object.hasOwn(MONTH_WORDS, tag) ? MONTH_WORDS[tag] : undefined;
  if (words === undefined) return null;
  const months = new Map<string, number>();
  for (const [i, forms] of namesOf(words).entries()) {
    for (const [rank, form] of forms.entries()) {
      if (rank > 0 && form.length < SHORTEST && !SHORT_FORMS.has(tag)) continue;
      for (const written of casesOf(form, tag)) months.set(written, i + 1);
    }
  }
  const weekdays = new Map<string, number>();
  // Short weekdays are left out: "Sun" is a paper, "Wed" a verb.
  for (const [i, forms] of namesOf(WEEKDAY_WORDS[tag] ?? '').entries()) {
    for (const written of casesOf(forms[0] ?? '', tag)) weekdays.set(written, i);
  }
  const spoken = SPOKEN[tag]?.replace('%', alternatives(weekdays));
  return {
    months: new RegExp(alternatives(months), 'g'),
    monthOf: (name) => months.get(name) ?? 0,
    spoken: spoken === undefined ? null : new RegExp(spoken, 'g'),
    weekdayOf: (name) => weekdays.get(name) ?? null,
  };
}

function namesOf(words: string): string[][] {
  return words.split('|').map((names) =>
    names
      .trim()
      .split(/\s+/)
      .map((name) => name.replaceAll('_', ' ')),
  );
}

/** English has its months in capitals alone, as "may" and "march" are verbs; Turkish and others in either. */
function casesOf(form: string, tag: string): string[] {
  if (tag === 'en') return [form];
  const locale = tag === 'tr' || tag === 'az' ? tag : 'und';
  const [first = ''] = form;
  const rest = form.slice(first.length);
  return [
    ...new Set([first.toLocaleLowerCase(locale) + rest, first.toLocaleUpperCase(locale) + rest]),
  ];
}

/** The longest first, so that Sept is not read as Sep. */
function alternatives(words: ReadonlyMap<string, number>): string {
  return [...words.keys()].sort((a, b) => b.length - a.length).join('|');
}
