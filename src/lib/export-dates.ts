import type { Span } from '../schema/edtf.ts';
import { parsePeriod } from './spans.ts';

/**
 * Dates for other people's files: what of a date is known, and nothing more. Reads the EDTF that
 * entries are dated with (`src/schema/edtf.ts`) without its parser, which is too much for a browser.
 */

/** What is known of a date; the parts are as EDTF writes them, with their zeros. */
export interface KnownDate {
  /** All the days that it can be; null where it is undated. */
  readonly span: Span | null;
  readonly year: string | null;
  readonly month: string | null;
  readonly day: string | null;
  /** As biblatex takes it (EDTF level 1: no "one of"); null where it takes none. */
  readonly biblatex: string | null;
  /** The years that it can lie in, in their order. */
  readonly years: readonly string[];
}

const UNKNOWN: KnownDate = {
  span: null,
  year: null,
  month: null,
  day: null,
  biblatex: null,
  years: [],
};

/**
 * Reads what is known of a date. Of several readings, and of an interval, only the parts that all of
 * them share are known: of `[2026-01-10,2026-10-01]` the year.
 * @param edtf the date of an entry; null for none
 * @throws RangeError where it is no such date, which an entry of this archive cannot have
 */
export function knownDate(edtf: string | null): KnownDate {
  if (edtf === null) return UNKNOWN;
  const known = read.get(edtf) ?? readKnown(edtf);
  read.set(edtf, known);
  return known;
}

/** Dates read before: an archive asks eight times an entry, and has many entries a day. */
const read = new Map<string, KnownDate>();

function readKnown(edtf: string): KnownDate {
  const isOneOf = edtf.startsWith('[');
  const points = (isOneOf ? edtf.slice(1, -1) : edtf).split(isOneOf ? ',' : '/').map(readPoint);
  const parts = points.map(({ digits }) => digits.split('-'));
  const shared = (place: number) => {
    const [first, ...others] = parts.map((one) => one.slice(0, place + 1).join('-'));
    return others.every((other) => other === first) ? (parts[0]?.[place] ?? null) : null;
  };
  return {
    span: spanOf(points),
    year: shared(0),
    month: shared(1),
    day: shared(2),
    biblatex: isOneOf && points.length > 1 ? null : points.map(({ text }) => text).join('/'),
    years: [...new Set(parts.map(([year = '']) => year))].sort(),
  };
}

interface Point extends Span {
  /** `2023-12` of `2023-12~`. */
  readonly digits: string;
  /** With what qualifies it at its end, where level 1 of EDTF has it. */
  readonly text: string;
}

function readPoint(written: string): Point {
  const text = written.trim();
  const digits = text.replace(/[~?%]/g, '');
  const span = parsePeriod(digits);
  if (span === null) throw new RangeError(`"${written}" is not the date of an entry`);
  const isPlain = text.startsWith(digits) && text.length <= digits.length + 1;
  return { ...span, digits, text: isPlain ? text : `${digits}~` };
}

function spanOf(points: readonly Point[]): Span | null {
  const first = points.map(({ from }) => from).sort()[0];
  const last = points
    .map(({ to }) => to)
    .sort()
    .at(-1);
  return first === undefined || last === undefined ? null : { from: first, to: last };
}
