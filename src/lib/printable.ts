import { unicodeEscape } from './unicode-escape.ts';

/**
 * A text of somebody else's, such as the name of a file, for a terminal: line ends and control characters could write
 * over it, and those that turn the direction of writing could make one name look like another.
 */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    unicodeEscape,
  );
}
