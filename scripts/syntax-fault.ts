import { relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** `file:///archive/src/site.config.ts:8`, the first line of what Node says; then the lines around it with a mark. */
const PLACE = /^(file:.+?):(\d+)\n([^]*?\n *\^+)/;

/**
 * Tells an error of syntax by its file and line.
 * @returns null where it is none, or its place is not told
 */
export function syntaxFault(error: unknown): string | null {
  if (!(error instanceof SyntaxError)) return null;
  const [, url, line, snippet] = PLACE.exec(error.stack ?? '') ?? [];
  if (url === undefined || line === undefined) return null;
  const file = relative(process.cwd(), fileURLToPath(url));
  return `${file}:${line} [config-syntax]: ${error.message}. A comma, a bracket or a quotation mark is missing or one too many there: an apostrophe within '…' is written \\'. Mend it and run again.\n${snippet ?? ''}`;
}
