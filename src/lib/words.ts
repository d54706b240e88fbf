/** Counted things in English, singular and plural. */
const PLURALS = {
  entry: 'entries',
  paragraph: 'paragraphs',
  month: 'months',
  year: 'years',
  line: 'lines',
  name: 'names',
  source: 'sources',
  block: 'blocks',
  article: 'articles',
  mention: 'mentions',
  term: 'terms',
  difference: 'differences',
  value: 'values',
} as const;

/**
 * Writes a number with what it counts: `1 entry`, `2,000 entries`.
 * @param noun in the singular
 * @param withNumber false for the noun alone, in the right form
 */
export function counted(noun: keyof typeof PLURALS, count: number, withNumber = true): string {
  const word = count === 1 ? noun : PLURALS[noun];
  return withNumber ? `${count.toLocaleString('en')} ${word}` : word;
}
