import { splitLines } from '../lines-of-text.ts';
import type { Row } from './rows.ts';

/** Parts that texts of all databases have. */

/** `Copyright 2010 NEWS GROUP LTD`, `© 2023` */
export function isRights(text: string): boolean {
  return /^(?:©|\(c\) |copyright\b)/i.test(text) && text.length <= 200;
}

const RESERVED = /all rights reserved|alle rechte|tous droits|todos los derechos/i;
/** How many lines such a note has at most. */
const MOST = 4;

/** The rows of the note of rights that begins at a row: to the one that reserves them, if that is near. */
export function rightsTo(rows: readonly Row[], from: number): readonly Row[] {
  const own = rows.slice(from, from + MOST);
  const end = own.findIndex(({ text }) => RESERVED.test(text));
  const gap = own.findIndex(({ opens }, i) => i > 0 && opens);
  return own.slice(0, end >= 0 && (gap < 0 || end < gap) ? end + 1 : 1);
}

/** The text from the first of these rows to the last, with its blank lines, and the number of its first line. */
export function bodyText(text: string, rows: readonly Row[]): [text: string, first: number] {
  const first = rows[0]?.number ?? 1;
  const last = rows.at(-1)?.number ?? 0;
  return [
    splitLines(text)
      .slice(first - 1, last)
      .join('\n'),
    first,
  ];
}
