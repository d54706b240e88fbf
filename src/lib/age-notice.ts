import { words } from '../words.ts';
import { earliestDay, formatDate, latestDay } from './dates.ts';

/**
 * Says of when a report is, in words that stay true however much later the page is read. A page without a
 * script cannot know the reader's day, and a build that read the clock would not be the same twice. So the
 * age of a report is told against the newest entry of the archive, a day that stands in the content, and
 * is never more than is certain: from the last day that the report can be of to the first that the newest
 * can be of. The newest is not named: a newer one would change the page of every old report.
 * @param date of the report, in EDTF; null for none
 * @param newest the date of the newest entry
 * @returns the notice, and whether the report is old: a year or more before the newest
 */
export function ageNotice(
  date: string | null,
  newest: string | null,
): { readonly text: string; readonly old: boolean } {
  if (date === null) return { text: words.article.ageUnknown, old: false };
  const day = formatDate(date, 'long').text;
  const years = newest === null ? 0 : wholeYears(latestDay(date) ?? '', earliestDay(newest) ?? '');
  if (newest === null || years < 1) return { text: words.article.ofItsDay(day), old: false };
  const text = words.article.olderThan({ years, day });
  return { text, old: true };
}

/** Whole years between two days, `YYYY-MM-DD`; less than 0 where the second is the earlier. */
function wholeYears(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}
