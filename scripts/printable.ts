import { replaceHidden } from '../src/lib/hidden-letters.ts';
import { unicodeEscape } from '../src/lib/unicode-escape.ts';

/**
 * Texts of others for a terminal. Control codes in them could move its cursor, colour or wipe what it shows, or make it
 * answer; those that turn the direction of writing could make one name look like another. All hidden letters are
 * written as escapes, `\u001b`.
 */

/** A text on one line: its tabs and line ends are escapes too. */
export function printable(text: string): string {
  return printableLines(text).replace(/[\t\n\f\r]/g, unicodeEscape);
}

/** A text whose line ends are ours. */
export function printableLines(text: string): string {
  return replaceHidden(text, ({ letters }) => unicodeEscape(letters)).replace(
    /[\f\r]/g,
    unicodeEscape,
  );
}

/** A value of lists, objects and texts, each text {@link printable}. */
export function allPrintable<Value>(value: Value): Value {
  return made(value) as Value;
}

function made(value: unknown): unknown {
  if (typeof value === 'string') return printable(value);
  if (Array.isArray(value)) return value.map(made);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, made(one)]));
}
