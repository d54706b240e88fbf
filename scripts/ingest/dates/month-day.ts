import { plainLine } from './plain.ts';
import { monthAt } from './words.ts';

/** A day of a month whose year is not given, as datelines have it. */
export interface MonthDay {
  /** The words as they stand. */
  readonly found: string;
  /** `MM-DD`. */
  readonly day: string;
}

const DAY_BEFORE = /(?<![\d.,:/-])(\d{1,2})(?:st|nd|rd|th|er)?\.? (?:de )?$/u;
const DAY_AFTER = /^\.? (\d{1,2})(?:st|nd|rd|th)?(?![\d.:/-]*\d)/u;

/**
 * Finds the day of a dateline that gives no year: `DUBLIN, June 5 (Northgate)`, `Madrid, 20 abr (Efe)`.
 * @param opening the words before the dash that ends a dateline
 * @returns the first such day; null where there is none
 */
export function monthDayIn(opening: string): MonthDay | null {
  const line = plainLine(opening);
  for (const { index } of line.matchAll(/\p{L}+/gu)) {
    const month = monthAt(line, index);
    if (!month || month.other !== undefined) continue;
    const before = DAY_BEFORE.exec(line.slice(0, index));
    const after = DAY_AFTER.exec(line.slice(month.end));
    const figure = before?.[1] ?? after?.[1];
    if (figure === undefined || Number(figure) < 1 || Number(figure) > 31) continue;
    const start = before ? before.index : index;
    const end = before ? month.end : month.end + (after?.[0].length ?? 0);
    const two = (value: number) => String(value).padStart(2, '0');
    return {
      found: opening.slice(start, end).trim(),
      day: `${two(month.value)}-${two(Number(figure))}`,
    };
  }
  return null;
}
