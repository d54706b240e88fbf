import { spansOf } from './dates.ts';
import { dayNumber } from './day-numbers.ts';

/**
 * Days between two dates in EDTF, counted between the nearest two days that they may stand for; 0 where
 * they may be the same day.
 * @returns null where either is unknown
 */
export function daysBetween(one: string | null, other: string | null): number | null {
  const gaps = spansOf(one).flatMap((a) =>
    spansOf(other).map((b) =>
      Math.max(0, dayNumber(a.from) - dayNumber(b.to), dayNumber(b.from) - dayNumber(a.to)),
    ),
  );
  return gaps.length === 0 ? null : Math.min(...gaps);
}
