import { words } from '../words.ts';
import { formatDate, type DateText } from './dates.ts';
import { markup, type Markup } from './markup.ts';

/** A date as lists and heads show it. */
export interface ShownDate {
  readonly text: string;
  /** Whether it is an estimate, or one of several. */
  readonly unsure: boolean;
  /** What it is then, in words; undefined for dates that are sure. */
  readonly note: string | undefined;
  readonly datetime: DateText['datetime'];
}

/** Writes a date so that a day and its month stay on one line; only the year may go to the next. */
export function showDate(date: string | null, style: 'short' | 'long' = 'short'): ShownDate {
  const { text, dating, datetime } = formatDate(date, style);
  const notes: Readonly<Record<string, string>> = {
    approximate: words.dates.estimated,
    'one-of': words.dates.readings(date?.split(',').length ?? 0),
  };
  return {
    text: text.replace(/(\b\d{1,2}|c\.) (\p{L})/gu, '$1\u00A0$2'),
    unsure: dating in notes,
    note: notes[dating],
    datetime,
  };
}

/** The same as HTML, byte for byte what `EntryDate.astro` draws. */
export function dateMarkup(date: string | null): Markup {
  const known = drawn.get(date);
  if (known) return known;
  const { text, unsure, note, datetime } = showDate(date);
  const kind = markup`${unsure && UNSURE}`;
  const whole =
    datetime === null
      ? markup`<span${kind}>${text}</span>`
      : markup`<time${kind} datetime="${datetime}"> ${text} </time>`;
  const html = markup` ${whole} ${note !== undefined && markup`<small class="dating">${note}</small>`} `;
  drawn.set(date, html);
  return html;
}

const UNSURE = markup` class="unsure"`;

/** An archive has few different dates, and lists show each many times. */
const drawn = new Map<string | null, Markup>();
