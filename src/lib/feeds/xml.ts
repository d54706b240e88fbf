/**
 * feedsmith 3.0.1 writes an apostrophe for every `&apos;` of a feed, also where the five letters are the text's own
 * and stand in a CDATA section. A letter that no text has (`plainText` takes it out) keeps them apart till it is done.
 */
const KEPT_APART = '\uFFFE';

/** A text as feedsmith writes it unchanged. */
export function guarded(text: string): string {
  return text.includes('&apos;') ? text.replaceAll('&apos;', `&${KEPT_APART}apos;`) : text;
}

/** What feedsmith wrote of guarded texts, with the texts as they were. */
export function unguarded(xml: string): string {
  return xml.replaceAll(KEPT_APART, '');
}
