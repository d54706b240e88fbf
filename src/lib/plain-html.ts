/**
 * Writes a text as the content of an HTML element, never of an attribute. Quotation marks and apostrophes stay as
 * they are: Astro's own escaping makes entities of them, which keeps a text from being compressed as what stands
 * on the page already.
 */
export function plainHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
