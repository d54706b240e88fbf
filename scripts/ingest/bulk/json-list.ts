import type { Encoding } from '../encoding.ts';
import { textFieldsOf, type Data } from './fields.ts';
import { readRecord, unlessTooDeep, type BrokenRecord, type BulkRecord } from './record.ts';

/** How deep in a file the list of its articles may stand: `{ "response": { "docs": [ … ] } }`. */
const DEEPEST = 3;

/**
 * Reads a file of JSON (RFC 8259): a list of articles, an object that holds one (`{ "articles": [ … ] }`, the `items` of a JSON
 * Feed), or one article.
 * @param text the whole file
 * @param encoding what it is in
 * @returns each article as a record: its `line` is its place in the list, from 1, as all may stand on one line, and its
 *   bytes are those of `JSON.stringify`; of a file that is no such thing one broken record
 */
export function readJsonList(
  text: string,
  encoding: Encoding,
): readonly (BulkRecord | BrokenRecord)[] {
  const value = parsed(text);
  if ('broken' in value) return [{ line: 1, broken: value.broken }];
  const list = listIn(value.value);
  if (list === null) {
    const expected = 'expected articles, such as [{"title": …, "text": …}]';
    return [{ line: 1, broken: `found no list of objects with a text; ${expected}` }];
  }
  return list.map((item, i) => {
    const line = i + 1;
    if (!isData(item)) return { line, broken: `found ${nameOf(item)}; expected an object` };
    return unlessTooDeep(line, () =>
      readRecord({ line, bytes: Buffer.from(JSON.stringify(item)), encoding }, item),
    );
  });
}

function parsed(text: string): { readonly value: unknown } | { readonly broken: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { broken: `not JSON: ${error.message}` };
  }
}

/** The nearest list in which something has a text; an object with one stands for itself. */
function listIn(value: unknown): readonly unknown[] | null {
  let level = [value];
  for (let depth = 0; depth <= DEEPEST; depth += 1) {
    const article = level.find(hasText);
    if (article !== undefined) return [article];
    const list = level.find((one) => isList(one) && one.some(hasText));
    if (isList(list)) return list;
    level = level.filter(isData).flatMap((one) => Object.values(one));
  }
  return null;
}

function hasText(value: unknown): boolean {
  return isData(value) && textFieldsOf(Object.keys(value)).length > 0;
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}
