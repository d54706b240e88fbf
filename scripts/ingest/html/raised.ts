import { plainText } from './dom.ts';

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** An exponent, or the figure of a note. */
const FIGURE = /^[-−+]?\d{1,4}$/;
/** What stands in brackets where it leads to a note: a figure, a letter, the signs of old. */
const MARK = /^(?:\d{1,4}|\p{L}|[*†‡§]{1,3})$/u;

/**
 * What a `<sup>` says, so that it is not taken for a part of the word or figure before it: the mark of a note as `[12]`,
 * figures as `⁶`. Else 10⁶ would be 106, and a year with a note a year of six figures.
 * @returns null where its text can stand as it is, as in `3rd`
 */
export function raisedText(sup: Element): string | null {
  const text = plainText(sup.textContent);
  if (MARK.test(text) && leadsToNote(sup)) return `[${text}]`;
  return FIGURE.test(text) ? text.replace(/[-−+\d]/g, raised) : null;
}

function raised(sign: string): string {
  if (sign === '+') return '⁺';
  return DIGITS[Number(sign)] ?? '⁻';
}

/** Whether it holds a link into a page, or stands in one. */
function leadsToNote(sup: Element): boolean {
  const links = [...sup.getElementsByTagName('a'), sup.closest('a')];
  return links.some((link) => link?.getAttribute('href')?.includes('#') ?? false);
}
