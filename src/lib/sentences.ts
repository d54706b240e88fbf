/** Abbreviations after which a capital or a figure follows without a new sentence beginning. */
const ABBREVIATED =
  /(?:^|[\s(“"])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Sen|Rep|Gov|St|No|vs|Inc|Ltd|Co|Corp|approx|ca|bzw|Nr|Hr|Fr|Av|\p{Lu}(?:\.\p{Lu})*)\.\s*$/u;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Splits a paragraph into sentences (Unicode UAX 29, mended for common abbreviations).
 * @param text one paragraph
 * @returns its sentences, trimmed; joined by blanks they give the paragraph back
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let open = '';
  for (const { segment } of segmenter.segment(text)) {
    // Of what is open the last letter alone can tell whether an abbreviation begins the segment.
    const isOpen = ABBREVIATED.test(open.slice(-1) + segment);
    open += segment;
    if (isOpen) continue;
    sentences.push(open.trim());
    open = '';
  }
  if (open.trim() !== '') sentences.push(open.trim());
  return sentences.filter((sentence) => sentence !== '');
}

/**
 * Cuts a text to a length without breaking a letter in two.
 * @param text any text
 * @param length the most UTF-16 units to keep
 */
export function cut(text: string, length: number): string {
  const half = /[\uD800-\uDBFF]$/;
  return text.length <= length ? text : text.slice(0, length).replace(half, '');
}
