import { words } from '../words.ts';

/** Lists as a sentence of the archive's language has them. British English has no comma before the last. */
export const seriesFormat = new Intl.ListFormat(
  words.language === 'en' ? 'en-GB' : words.language,
  {
    type: 'conjunction',
  },
);

/** Names joined as a sentence has them: `Ada Reed, Ben Moss and Cem Taş`. */
export function series(names: readonly string[]): string {
  return seriesFormat.format(names);
}
