import { inCodeUnits } from './code-units.ts';
import type { KnownWord } from './search-vocabulary.ts';

/** A word of the archive and in how many entries it stands. */
type CountedWord = Pick<KnownWord, 'word' | 'count'>;

/** Up to so many letters one mistake makes another word of a word; longer ones bear two. */
const SHORT = 4;
const LEAST_BEGINNING = 2;

/**
 * Finds the known words that an unknown one may be meant for: first those that it begins, then those a
 * mistake or two away, a letter added, left out, changed, or two swapped (optimal string alignment).
 * @param word folded
 * @param candidates folded; nothing else is looked through
 * @returns the nearest first; of the same distance the more frequent first
 */
export function nearestWords(
  word: string,
  candidates: readonly CountedWord[],
  most = 3,
): CountedWord[] {
  const letters = Array.from(word);
  const limit = letters.length <= SHORT ? 1 : 2;
  const begins = letters.length >= LEAST_BEGINNING;
  return candidates
    .flatMap((known) => {
      if (known.word === word) return [];
      if (begins && known.word.startsWith(word)) return [{ known, distance: 0 }];
      const distance = distanceWithin(letters, Array.from(known.word), limit);
      return distance === null ? [] : [{ known, distance }];
    })
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        b.known.count - a.known.count ||
        inCodeUnits(a.known.word, b.known.word),
    )
    .slice(0, most)
    .map(({ known }) => known);
}

/**
 * The distance of two words where it is at most `limit`, else null. Only the cells near the diagonal are
 * worked out, as all others are further away than that.
 */
function distanceWithin(a: readonly string[], b: readonly string[], limit: number): number | null {
  if (Math.abs(a.length - b.length) > limit) return null;
  const far = limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = Array<number>(b.length + 1).fill(far);
    if (i <= limit) row[0] = i;
    for (let j = Math.max(1, i - limit); j <= Math.min(b.length, i + limit); j += 1) {
      const changed = (last[j - 1] ?? far) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swaps = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = swaps ? (before[j - 2] ?? far) + 1 : far;
      row[j] = Math.min(changed, swapped, (last[j] ?? far) + 1, (row[j - 1] ?? far) + 1);
    }
    if (Math.min(...row) >= far && Math.min(...last) >= far) return null;
    [before, last] = [last, row];
  }
  const distance = last[b.length] ?? far;
  return distance <= limit ? distance : null;
}
