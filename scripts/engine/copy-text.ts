/** The text format of PostgreSQL's COPY (PostgreSQL 15, "COPY", File Formats): columns between tabs, a row a line. */

type Column = string | number | boolean | null | readonly (string | number)[];

const ESCAPED: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
};

/** Writes a row, with its line feed. What PostgreSQL cannot hold becomes U+FFFD: see {@link storable}. */
export function copyRow(columns: readonly Column[]): string {
  return `${columns.map(copyColumn).join('\t')}\n`;
}

/** A text that PostgreSQL can hold: it has no place for U+0000 and for halves of surrogate pairs. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD');
}

/** JSON of which every text can be held. */
export function storableJson(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    typeof one === 'string' ? storable(one) : one,
  );
}

function copyColumn(column: Column): string {
  if (column === null) return '\\N';
  return storable(Array.isArray(column) ? arrayOf(column) : String(column)).replace(
    /[\\\t\n\r]/g,
    (letter) => ESCAPED[letter] ?? letter,
  );
}

/** An array as PostgreSQL reads it (8.15.6): everything quoted. */
function arrayOf(values: readonly (string | number)[]): string {
  return `{${values.map((value) => `"${String(value).replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
