import { createHash } from 'node:crypto';
import { namedFence } from '../../src/lib/front-matter.ts';
import { fault, type Fault } from './faults.ts';

/** A source as received: its text, and the hash of its bytes that stands for it ever after. */
export interface RawSource {
  /** Path below the folder of sources, with `/`. */
  readonly file: string;
  readonly format: 'text' | 'markdown';
  readonly text: string;
  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  readonly sha256: string;
}

const FORMATS: Readonly<Record<string, RawSource['format']>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
};

/** Control characters that no text of an article has: all but tab, line feed, form feed, return. */
const CONTROL = /[\u0000-\u0008\u000B\u000E-\u001F]/;

/**
 * Reads a source's bytes as text, or says why they cannot be.
 * @param file path below the folder of sources; its ending tells the format
 * @param bytes the whole file
 * @returns the source, or the fault for which it is refused
 */
export function readSource(file: string, bytes: Uint8Array): RawSource | Fault {
  const format = FORMATS[/\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''];
  if (!format) {
    return fault('source-format', file, 'expected a file that ends in .txt or .md');
  }
  if (bytes.length === 0) return fault('source-empty', file, 'the file has no bytes');
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    return fault('source-binary', at(file, bytes, nul), `found a NUL byte at offset ${nul}`);
  }
  const text = decode(bytes);
  if (text === null) return encodingFault(file, bytes);
  const control = CONTROL.exec(text);
  if (control) {
    const code = text.charCodeAt(control.index).toString(16).toUpperCase().padStart(4, '0');
    const line = countLines(text.slice(0, control.index));
    return fault('source-binary', `${file}:${line}`, `found the control character U+${code}`);
  }
  if (text.trim() === '') return fault('source-empty', file, 'found only white space');
  const fence = namedFence(text);
  if (fence !== null) {
    const what = `found "---${fence}"; front matter in a programming language is never read`;
    return fault('source-executable-front-matter', `${file}:1`, what);
  }
  return { file, format, text, sha256: createHash('sha256').update(bytes).digest('hex') };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

function encodingFault(file: string, bytes: Uint8Array): Fault {
  const offset = firstBadByte(bytes);
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const what = `byte 0x${byte} at offset ${offset} is not UTF-8; expected a UTF-8 text`;
  return fault('source-encoding', at(file, bytes, offset), what);
}

/** Halves the file until the first byte that UTF-8 does not allow is found. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (startsWell(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function startsWell(bytes: Uint8Array): boolean {
  try {
    // "stream" lets a letter be cut off at the end.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function at(file: string, bytes: Uint8Array, offset: number): string {
  return `${file}:${countLines(Buffer.from(bytes.subarray(0, offset)).toString('latin1'))}`;
}

function countLines(text: string): number {
  return text.split(/\r\n|[\n\r]/).length;
}
