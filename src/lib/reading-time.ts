/**
 * Words that adults read in a minute.
 *
 * English: 238 words a minute, the mean of 190 studies of silent reading of non-fiction (M. Brysbaert, "How
 * many words do we read per minute?", Journal of Memory and Language 109, 2019, 104047).
 *
 * Others: the IReST study had the same texts read in 17 languages (S. Trauzettel-Klosinski and K. Dietz,
 * Investigative Ophthalmology & Visual Science 53, 2012, 5452–5461). Turkish says with endings what English
 * says with words of their own, and its readers were measured at 166 words a minute where the readers of
 * English had 228. They read aloud: the numbers are taken as they are, a little low for silent reading.
 */
const SPEEDS: ReadonlyMap<string, number> = new Map([
  ['en', 238],
  ['tr', 166],
]);

/** The mean over the 17 languages of IReST, for a language without a number of its own. */
const OTHERWISE = 184;

/**
 * Estimates how long a text takes to read.
 * @param texts its paragraphs
 * @param language BCP 47 tag; null where it is not known
 * @returns its words, as blanks part them, and whole minutes, at least one
 */
export function readingTime(
  texts: readonly string[],
  language: string | null,
): { readonly words: number; readonly minutes: number } {
  const words = texts.reduce(
    (sum, text) => sum + (text.match(/[\p{L}\p{N}]\S*/gu) ?? []).length,
    0,
  );
  const speed = SPEEDS.get(language?.split('-')[0] ?? '') ?? OTHERWISE;
  return { words, minutes: Math.max(1, Math.round(words / speed)) };
}
