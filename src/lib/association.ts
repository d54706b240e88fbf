/**
 * Whether two things stand in the same entries more often than chance would bring them together. Everyday
 * names stand beside everything: a count alone says little of them.
 */

/** How often two things meet, in entries. */
export interface Meeting {
  readonly together: number;
  /** Entries with the one, with the other, and of the whole archive. */
  readonly one: number;
  readonly other: number;
  readonly total: number;
}

/** `more` and `less` than chance would bring; `unclear` where chance may well have made the difference. */
export type Tie = 'more' | 'unclear' | 'less';

/**
 * From here on chance makes such a difference less than once in a thousand times: the critical value of
 * chi-squared with one degree of freedom at p = 0.001.
 */
const CLEAR = 10.83;

/** How many entries would have both if neither had to do with the other. */
export function expectedTogether({ one, other, total }: Meeting): number {
  return total === 0 ? 0 : (one * other) / total;
}

/**
 * The log-likelihood ratio of a meeting (T. Dunning, "Accurate Methods for the Statistics of Surprise and
 * Coincidence", Computational Linguistics 19, 1993): right for rare things too, where a ratio of
 * frequencies would put what is named once on top.
 *
 * @returns 0 where the counts are those of chance, else the more the surer; below 0 where the two meet
 *   less often than by chance
 */
export function strengthOf(meeting: Meeting): number {
  const { together, one, other, total } = meeting;
  const cells = [
    [together, one, other],
    [one - together, one, total - other],
    [other - together, total - one, other],
    [total - one - other + together, total - one, total - other],
  ] as const;
  const sum = cells.reduce(
    (all, [seen, row, column]) =>
      seen === 0 ? all : all + seen * Math.log((seen * total) / (row * column)),
    0,
  );
  // Rounding may leave a hair below 0 where there is no difference.
  const strength = Math.max(0, 2 * sum);
  return together < expectedTogether(meeting) ? -strength : strength;
}

/** Tells whether a {@link strengthOf strength} is beyond what chance makes. */
export function tieOf(strength: number): Tie {
  if (Math.abs(strength) < CLEAR) return 'unclear';
  return strength > 0 ? 'more' : 'less';
}
