import { dayNumber, dayText } from '../../../src/lib/day-numbers.ts';
import { keyOf, wordAt, skipBlanks } from './words.ts';

/**
 * Dates of the two other calendars that papers print: the solar Hijri one of Iran and Afghanistan
 * (`۱۷ اسفند ۱۴۰۲`), whose days are sure, and the lunar Hijri one (`26 شعبان 1445 هـ`), whose months began where
 * the moon was seen. Both are reckoned by the calendars of the runtime, which has them from CLDR: `persian`, and
 * `islamic-umalqura`, the official one of Saudi Arabia.
 */

interface Reckoning {
  /** Of `Intl`. */
  readonly calendar: 'persian' | 'islamic-umalqura';
  /** 1 January of year 1 of the calendar would lie here, as a number of {@link dayNumber}. */
  readonly epoch: number;
  /** Of a year and a month on average, in days. */
  readonly year: number;
  readonly month: number;
  /** What stands behind a date that may be a day off. */
  readonly mark: '' | '~';
}

const SOLAR: Reckoning = {
  calendar: 'persian',
  epoch: dayNumber('0622-03-22'),
  year: 365.2422,
  month: 30.6,
  mark: '',
};
const LUNAR: Reckoning = {
  calendar: 'islamic-umalqura',
  epoch: dayNumber('0622-07-19'),
  year: 354.367,
  month: 29.531,
  mark: '~',
};

/** The months, Afghan names and Latin spellings among them; `_` stands for a blank within a name. */
const SOLAR_MONTHS = `
  فروردین حمل Farvardin | اردیبهشت ثور Ordibehesht | خرداد جوزا Khordad | تیر سرطان Tir | مرداد امرداد اسد Mordad |
  شهریور سنبله Shahrivar | مهر میزان Mehr | آبان عقرب Aban | آذر قوس Azar | دی جدی Dey | بهمن دلو Bahman | اسفند حوت Esfand`;
const LUNAR_MONTHS = `
  محرم المحرم Muharram Muharrem | صفر Safar Safer | ربيع_الأول ربيع_أول Rebiülevvel |
  ربيع_الآخر ربيع_الثاني ربيع_ثاني ربيع_آخر Rebiülahir | جمادى_الأولى جمادى_الأول Cemaziyelevvel |
  جمادى_الآخرة جمادى_الثانية جمادى_الآخر Cemaziyelahir | رجب Rajab Recep | شعبان Shaban Şaban |
  رمضان Ramadan Ramazan | شوال Shawwal Şevval | ذو_القعدة ذي_القعدة Zilkade | ذو_الحجة ذي_الحجة Zilhicce`;

const MONTHS: ReadonlyMap<string, { readonly of: Reckoning; readonly month: number }> = new Map(
  [[SOLAR, SOLAR_MONTHS] as const, [LUNAR, LUNAR_MONTHS] as const].flatMap(([of, words]) =>
    words.split('|').flatMap((names, i) =>
      names
        .trim()
        .split(/\s+/)
        .map((name) => [keyOf(name.replaceAll('_', ' ')), { of, month: i + 1 }] as const),
    ),
  ),
);

/** Years of print in either calendar. */
const YEAR = '1[0-5]\\d{2}';
const DAY = /(\d{1,2})(?!\d) ?(?:من )?/uy;
/** What says of a year that it is Hijri, and of which calendar. */
const HIJRI = 'هجرية قمرية|هجرية|هجري|هجری شمسی|هجری قمری|هجری|شمسی|خورشیدی|قمری|هـ|ه|AH|AP|SH|H';
const YEAR_AFTER = new RegExp(
  ` ?(?:ماه ?|,? ?سال |[,،] ?)?(${YEAR})(?!\\d)(?: ?(?:${HIJRI})(?!\\p{L})\\.?)?`,
  'uy',
);
/** `1445/08/26 هـ`, `26/08/1445هـ` */
const LUNAR_FIGURES = /(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4}) ?(?:هجري|هـ|ه)(?!\p{L})\.?/uy;

/** A date of another calendar, as one of ours. */
export interface OtherDate {
  readonly end: number;
  /** EDTF: `2024-03-07`, of the lunar calendar `2024-03-07~`. */
  readonly date: string;
}

/**
 * Reads the day of another calendar that begins at `at`: day, month in words, year.
 * @param line a plain line
 * @returns null where none begins there, or the calendar has no such day
 */
export function otherCalendarAt(line: string, at: number): OtherDate | null {
  DAY.lastIndex = at;
  const day = DAY.exec(line);
  const month = day && monthNamed(line, DAY.lastIndex);
  if (!month) return null;
  YEAR_AFTER.lastIndex = month.end;
  const year = YEAR_AFTER.exec(line);
  if (!year) return null;
  const { of } = month;
  const date = gregorian(of, { year: Number(year[1]), month: month.month, day: Number(day[1]) });
  return date === null ? null : { end: YEAR_AFTER.lastIndex, date: `${date}${of.mark}` };
}

/** Reads a day in figures that are said to be of the lunar calendar. @param line a plain line */
export function lunarFiguresAt(line: string, at: number): OtherDate | null {
  LUNAR_FIGURES.lastIndex = at;
  const match = LUNAR_FIGURES.exec(line);
  if (!match) return null;
  const [, first, , month, last] = match.map(Number);
  const [year, day] = (first ?? 0) > 31 ? [first, last] : [last, first];
  const date = gregorian(LUNAR, { year: year ?? 0, month: month ?? 0, day: day ?? 0 });
  return date === null ? null : { end: LUNAR_FIGURES.lastIndex, date: `${date}${LUNAR.mark}` };
}

function monthNamed(line: string, at: number) {
  const word = wordAt(line, at);
  if (!word) return null;
  const second = wordAt(line, skipBlanks(line, word.end));
  const pair = second && MONTHS.get(`${word.key} ${second.key}`);
  if (second && pair) return { ...pair, end: second.end };
  const one = MONTHS.get(word.key);
  return one ? { ...one, end: word.end } : null;
}

const PERSIAN_FIGURES = new RegExp(
  '(?<![۰-۹])(۱[۲-۵][۰-۹]{2})([-/.])([۰-۹]{2})\\2([۰-۹]{2})(?![۰-۹])',
  'g',
);

/**
 * Puts dates in Persian figures into our calendar without moving a letter: `۱۴۰۲/۱۲/۱۷` is `2024/03/07`. Figures of other
 * kinds are left: their years may be of the lunar calendar.
 */
export function withOurFigures(text: string): string {
  return text.replace(PERSIAN_FIGURES, (words: string, ...[year, mark, month, day]: string[]) => {
    const date = gregorian(SOLAR, { year: figure(year), month: figure(month), day: figure(day) });
    return date === null ? words : date.replaceAll('-', mark ?? '');
  });
}

function figure(persian = ''): number {
  return Number(persian.replace(/[۰-۹]/g, (one) => String(one.charCodeAt(0) - 0x06f0)));
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** How far the reckoning by averages may lie from the day, in days. */
const OFF = 5;

function gregorian(of: Reckoning, { year, month, day }: Day): string | null {
  const about = Math.round(of.epoch + (year - 1) * of.year + (month - 1) * of.month + day - 1);
  const wanted = `${String(month)}/${String(day)}/${String(year)}`;
  for (let number = about - OFF; number <= about + OFF; number += 1) {
    const found = formatOf(of).format(number * 86_400_000);
    if (found.startsWith(`${wanted} `)) return dayText(number);
  }
  return null;
}

const formats = new Map<Reckoning, Intl.DateTimeFormat>();

/** Made when a date asks for it: the first takes some 20 ms. */
function formatOf(of: Reckoning): Intl.DateTimeFormat {
  const known = formats.get(of);
  if (known) return known;
  const made = new Intl.DateTimeFormat(`en-u-ca-${of.calendar}-nu-latn`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  formats.set(of, made);
  return made;
}
