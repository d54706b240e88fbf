import { bagFault, type BagFault } from './faults.ts';

/** What a tag file holds, as text. */
export interface TagText {
  /** Without their ends. */
  readonly lines: readonly string[];
  readonly faults: readonly BagFault[];
}

/**
 * Reads a text tag file (RFC 8493, 2.3): lines that end in LF, CR or CRLF, the last with or without.
 * What cannot be decoded is told, and the rest is read all the same.
 * @param path its path in the bag, for the faults
 * @param bytes its content
 * @param encoding as bagit.txt declares it; one that {@link isEncoding} knows
 */
export function readTagFile(path: string, bytes: Uint8Array, encoding: string): TagText {
  const faults: BagFault[] = [];
  if (isUtf8(encoding) && startsWith(bytes, [0xef, 0xbb, 0xbf])) {
    faults.push(bagFault('byte-order-mark', path, 'it begins with a byte order mark'));
  }
  const label =
    startsWith(bytes, [0xfe, 0xff]) && /^utf-?16$/i.test(encoding) ? 'utf-16be' : encoding;
  let text: string;
  try {
    text = new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    faults.push(bagFault('tag-file-encoding', path, `its bytes are not ${encoding}`));
    text = new TextDecoder(label).decode(bytes);
  }
  return { lines: linesOf(text), faults };
}

/** Whether an encoding of this name can be read here: those of the WHATWG Encoding Standard. */
export function isEncoding(name: string): boolean {
  try {
    new TextDecoder(name);
    return true;
  } catch {
    return false;
  }
}

/** Whether a name is one of UTF-8. @param encoding one that {@link isEncoding} knows */
export function isUtf8(encoding: string): boolean {
  return new TextDecoder(encoding).encoding === 'utf-8';
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  // What stands behind the end of the last line is no line.
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}
