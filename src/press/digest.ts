import { createHash } from 'node:crypto';

/**
 * Sums plain data up: the same data give the same digest, other data another. An object with a `digest` of
 * its own, such as an `Item`, counts as that.
 * @param data strings, numbers, booleans, null, undefined, arrays, maps, sets and plain objects of these
 * @returns 22 letters of base64url: 132 bits of SHA-256
 * @throws TypeError for what is no data, such as a function or a `Date`: it could change unseen
 */
export function digestOf(data: unknown): string {
  const parts: string[] = [];
  write(data, parts);
  return createHash('sha256').update(parts.join('')).digest('base64url').slice(0, 22);
}

function write(data: unknown, parts: string[]): void {
  if (typeof data === 'string') parts.push(`"${data.length}:`, data);
  else if (data === null || typeof data === 'number' || typeof data === 'boolean') {
    parts.push(`(${String(data)})`);
  } else if (data === undefined) parts.push('(-)');
  else if (Array.isArray(data)) writeAll('[', data, parts);
  else if (data instanceof Map) writeAll('{', [...data].flat(1), parts);
  else if (data instanceof Set) writeAll('<', [...data], parts);
  else if (typeof data === 'object') writeObject(data, parts);
  else throw noData(typeof data);
}

function noData(kind: string): TypeError {
  return new TypeError(`A page may depend on data alone, and found a ${kind}.`);
}

function writeAll(open: string, list: readonly unknown[], parts: string[]): void {
  parts.push(open, String(list.length), ';');
  for (const one of list) write(one, parts);
}

function writeObject(data: object, parts: string[]): void {
  if ('digest' in data && typeof data.digest === 'string') {
    parts.push('#', data.digest);
    return;
  }
  if (ArrayBuffer.isView(data)) {
    writeAll('b', [...(data as Uint8Array)], parts);
    return;
  }
  const prototype: unknown = Object.getPrototypeOf(data);
  if (prototype !== null && prototype !== Object.prototype) throw noData(data.constructor.name);
  writeAll('o', Object.entries(data).flat(1), parts);
}
