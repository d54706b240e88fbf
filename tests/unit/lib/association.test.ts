import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedTogether, strengthOf, tieOf, type Meeting } from '../../../src/lib/association.ts';

/** Counts that can be: what two sets of entries of one archive have in common. */
const meetings: fc.Arbitrary<Meeting> = fc
  .tuple(fc.nat(50), fc.nat(50), fc.nat(50), fc.nat(200))
  .filter(([both, only, other]) => both + only > 0 && both + other > 0)
  .map(([both, only, other, neither]) => ({
    together: both,
    one: both + only,
    other: both + other,
    total: both + only + other + neither,
  }));

/** The same ratio by its definition: twice the difference of the log-likelihoods of two binomials (Dunning 1993). */
function byBinomials({ together, one, other, total }: Meeting): number {
  const likelihood = (k: number, n: number, p: number) =>
    (k === 0 ? 0 : k * Math.log(p)) + (n === k ? 0 : (n - k) * Math.log(1 - p));
  const [k1, n1, k2, n2] = [together, one, other - together, total - one];
  const all = likelihood(k1, n1, other / total) + likelihood(k2, n2, other / total);
  return 2 * (likelihood(k1, n1, k1 / n1) + (n2 === 0 ? 0 : likelihood(k2, n2, k2 / n2)) - all);
}

describe('strengthOf', () => {
  it('is the log-likelihood ratio, below 0 where two things avoid each other', () => {
    fc.assert(
      fc.property(meetings, (meeting) => {
        const strength = strengthOf(meeting);
        expect(Math.abs(strength)).toBeCloseTo(byBinomials(meeting), 6);
        if (meeting.together < expectedTogether(meeting)) expect(strength).toBeLessThanOrEqual(0);
        else expect(strength).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is the same from either side', () => {
    fc.assert(
      fc.property(meetings, (meeting) => {
        const turned = { ...meeting, one: meeting.other, other: meeting.one };
        expect(strengthOf(turned)).toBeCloseTo(strengthOf(meeting), 9);
      }),
    );
  });

  it('puts a name that stands everywhere below one that stands where it matters', () => {
    const everyday = strengthOf({ together: 98, one: 100, other: 980, total: 1000 });
    const telling = strengthOf({ together: 40, one: 100, other: 60, total: 1000 });
    const once = strengthOf({ together: 1, one: 100, other: 1, total: 1000 });
    expect(telling).toBeGreaterThan(once);
    expect(once).toBeGreaterThan(everyday);
  });
});

describe('tieOf', () => {
  it('calls clear only what chance makes less than once in a thousand times', () => {
    const of = (together: number) =>
      tieOf(strengthOf({ together, one: 100, other: 100, total: 1000 }));
    expect([0, 10, 12, 40].map(of)).toEqual(['less', 'unclear', 'unclear', 'more']);
    expect(tieOf(strengthOf({ together: 3, one: 3, other: 4, total: 5 }))).toBe('unclear');
  });
});

it.each<[Meeting, number, number]>([
  [{ together: 0, one: 5, other: 5, total: 0 }, 0, 0],
  [{ together: 2, one: 4, other: 5, total: 10 }, 2, 0],
  [{ together: 5, one: 5, other: 5, total: 10 }, 2.5, 13.8629],
  [{ together: 0, one: 5, other: 5, total: 10 }, 2.5, -13.8629],
  [{ together: 3, one: 3, other: 10, total: 10 }, 3, 0],
])(
  'of %o chance would bring %d together, and the strength is %d',
  (meeting, expected, strength) => {
    expect(expectedTogether(meeting)).toBe(expected);
    if (meeting.total > 0) expect(strengthOf(meeting)).toBeCloseTo(strength, 3);
  },
);

it.each([
  [10.83, 'more'],
  [10.82, 'unclear'],
  [0, 'unclear'],
  [-10.82, 'unclear'],
  [-10.83, 'less'],
])('a strength of %d is %s', (strength, tie) => {
  expect(tieOf(strength)).toBe(tie);
});
