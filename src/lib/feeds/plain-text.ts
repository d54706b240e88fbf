import { onOneLine } from '../export-notes.ts';

/**
 * What neither XML nor HTML has a place for, not even escaped: control characters (XML 1.0, section 2.2, Char;
 * HTML, "control-character-in-input-stream"), but tabs and line ends; halves of surrogate pairs; noncharacters.
 */
const NO_TEXT =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;

/** A text that XML, HTML and JSON can all hold: what one of them cannot becomes a blank in all. */
export function plainText(text: string): string {
  return text.replace(NO_TEXT, ' ');
}

/** The same on one line, as titles, labels and summaries stand in a feed. */
export function plainLine(text: string): string {
  return onOneLine(plainText(text));
}
