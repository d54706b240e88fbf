import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';

/** What is wrong with a YAML file of an editor's, told by the line, and by what the row is of. */

type Issue = z.core.$ZodIssue;

/**
 * Writes what a schema found wrong.
 * @param text the file
 * @param issues of the schema; paths lead into what the file holds
 * @returns a line for what is wrong and one for where, for each
 */
export function yamlFaults(text: string, issues: readonly Issue[]): string {
  const lines = new LineCounter();
  // Only where there is a fault are places asked for: they take time.
  const document = parseDocument(text, { version: '1.2', lineCounter: lines, uniqueKeys: false });
  return issues.map((issue) => faultOf(issue, document, lines)).join('\n');
}

function faultOf(issue: Issue, document: Document, lines: LineCounter): string {
  const { at, row, value } = placeOf(document.contents, issue.path);
  const line = at === null ? '' : `line ${lines.linePos(at).line}, `;
  const named = row === null ? '' : `, of "${row}"`;
  const where = `${line}at ${pathText(issue.path)}${named}`;
  return `✖ ${issue.message}${quoteHint(issue, value)}\n  → ${where}`;
}

/** `decisions[0].date` */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part, i) =>
      typeof part === 'number' ? `[${part}]` : `${i === 0 ? '' : '.'}${String(part)}`,
    )
    .join('');
}

interface Place {
  /** Where it begins, or what is nearest above it; in letters of the file. */
  readonly at: number | null;
  /** The source or the id of the row that it stands in. */
  readonly row: string | null;
  /** The plain value there; undefined where there is none. */
  readonly value: unknown;
}

function placeOf(contents: unknown, path: readonly PropertyKey[]): Place {
  let node = contents;
  let at: number | null = null;
  let row = rowOf(node);
  for (const part of path) {
    const pair = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && key.value === part)
      : null;
    const next: unknown = isSeq(node) ? node.items[Number(part)] : pair?.value;
    at = startOf(pair?.key) ?? startOf(next) ?? at;
    row = rowOf(next) ?? row;
    node = next;
  }
  return { at, row, value: isScalar(node) ? node.value : undefined };
}

function startOf(node: unknown): number | null {
  return isNode(node) ? (node.range?.[0] ?? null) : null;
}

/** By what editors know a row: a decision by its source, a topic or name by its id. */
function rowOf(node: unknown): string | null {
  const name = isMap(node) ? (node.get('source') ?? node.get('id')) : null;
  return typeof name === 'string' ? name : null;
}

/** YAML takes 2025 for a number and true for a truth, and an editor means the words. */
function quoteHint(issue: Issue, value: unknown): string {
  const wordsWanted = issue.code === 'invalid_type' && issue.expected === 'string';
  return wordsWanted && ['number', 'boolean'].includes(typeof value)
    ? `: write it in quotation marks, '${String(value)}'`
    : '';
}
