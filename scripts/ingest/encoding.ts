import { declaredEncoding, kindOfBinary } from './encoding-marks.ts';
import { isWeighed, readAs, readByLetters, type Reading } from './encoding-letters.ts';

export { looksDoubleEncoded } from './double-encoding.ts';

/** How the bytes of a source were turned into text. */
export interface Encoding {
  /**
   * As `TextDecoder` knows it: `utf-8`, `utf-16le`, `windows-1252`, `windows-1254`, `koi8-r`, ...
   * `iso-8859-9` stands for windows-1254 where no byte from 0x80 to 0x9F tells them apart.
   */
  readonly name: string;
  readonly how:
    'byte order mark' | 'valid UTF-8' | 'declared by the page' | 'zero bytes' | 'letters';
}

/** Bytes that are no text, or may be more than one: what was found, and where, from 0. */
export interface Undecoded {
  readonly offset: number;
  readonly what: string;
}

export interface Decoded {
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Turns the bytes of a source into text, and loses none. UTF-8 and UTF-16 are known by their form, a
 * page in another encoding by its own word (HTML Living Standard, 13.2.3), the rest by its letters.
 * Nothing is guessed: where two encodings give different words that are both likely, where UTF-8 is
 * damaged, or where the bytes are no text, the answer says so.
 * @param bytes the whole file
 * @param format `html` where a page may declare its encoding
 */
export function decode(bytes: Uint8Array, format: 'text' | 'html'): Decoded | Undecoded {
  const kind = kindOfBinary(bytes);
  if (kind) return { offset: 0, what: kind };
  const mark = markOf(bytes);
  if (mark?.startsWith('utf-16')) return decodeMarked(bytes, mark);
  const zero = bytes.indexOf(0);
  if (zero >= 0) return decodeZeros(bytes, zero);
  const text = valid(bytes);
  if (text !== null) {
    return { text, encoding: { name: 'utf-8', how: mark ? 'byte order mark' : 'valid UTF-8' } };
  }
  if (mark !== null || damagedUtf8(bytes)) return brokenUtf8(bytes);
  const declared = format === 'html' ? declaredEncoding(bytes) : null;
  return decodeLetters(bytes, declared);
}

/**
 * Whether bytes that are not UTF-8 were meant to be: the letters that UTF-8 writes in several bytes
 * are there, and at least as many as the bytes that it does not allow. In other encodings such
 * sequences come about by chance only (`É»` in windows-1252), and the bytes that break far outnumber
 * them.
 */
export function damagedUtf8(bytes: Uint8Array): boolean {
  let letters = 0;
  let breaks = 0;
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length > 1) letters += 1;
    if (length === 0) breaks += 1;
    at += length || 1;
  }
  return letters > 0 && letters >= breaks;
}

/** Length in bytes of the UTF-8 sequence at an offset (RFC 3629, section 4); 0 for none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const [lead = 0, second = 0] = [bytes[at], bytes[at + 1]];
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  for (let i = 1; i < length; i += 1) {
    if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  const overlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  const outside = (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f);
  return overlong || outside ? 0 : length;
}

function valid(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

function markOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function decodeMarked(bytes: Uint8Array, name: string): Decoded | Undecoded {
  const text = readAs(name, bytes);
  const nul = text?.indexOf('\0') ?? -1;
  if (text !== null && nul < 0) return { text, encoding: { name, how: 'byte order mark' } };
  const what = `the byte order mark of ${name.toUpperCase()}, but`;
  return nul < 0
    ? { offset: 0, what: `${what} bytes that are not ${name.toUpperCase()}` }
    : { offset: 2 + 2 * nul, what: `${what} a NUL character after it` };
}

/** Least share of zero bytes in UTF-16: a line of ten Cyrillic words has as many in its blanks. */
const ZEROS = 0.05;

/**
 * Likewise where all other bytes are letters, signs and blanks of ASCII: such a text in UTF-16 has a zero in nearly every other
 * byte, and one with fewer is a text in ASCII with zeros strewn in.
 */
const ZEROS_OF_ASCII = 0.4;

/** UTF-16 without its mark has zeros in every blank and line end, in even places or in odd ones. */
function decodeZeros(bytes: Uint8Array, first: number): Decoded | Undecoded {
  let even = 0;
  let odd = 0;
  for (let at = first; at >= 0; at = bytes.indexOf(0, at + 1)) {
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const name = even === 0 ? 'utf-16le' : odd === 0 ? 'utf-16be' : null;
  const isAscii = bytes.every(
    (byte) => byte === 0 || (byte >= 9 && byte <= 13) || (byte >= 32 && byte < 127),
  );
  const least = (isAscii ? ZEROS_OF_ASCII : ZEROS) * bytes.length;
  const text = name && even + odd >= least ? readAs(name, bytes) : null;
  if (name && text !== null && !/[\0-\u0008\u000E-\u001F\p{Cn}\p{Co}]/u.test(text)) {
    return { text, encoding: { name, how: 'zero bytes' } };
  }
  return { offset: first, what: 'a NUL byte, which no text has' };
}

function decodeLetters(bytes: Uint8Array, declared: string | null): Decoded | Undecoded {
  const verdict = readByLetters(bytes);
  const text = declared === null ? null : readAs(declared, bytes);
  if (declared !== null && text !== null) {
    // A page that is wrong about itself is only caught where the letters leave no doubt.
    const doubted = isWeighed(declared) && 'text' in verdict && verdict.text !== text;
    if (doubted) return undecoded(bytes, [{ encoding: declared, text }, verdict]);
    return { text, encoding: { name: declared, how: 'declared by the page' } };
  }
  if ('possible' in verdict) return undecoded(bytes, verdict.possible);
  const latin5 = verdict.encoding === 'windows-1254' && !bytes.some((b) => b >= 0x80 && b < 0xa0);
  const name = latin5 ? 'iso-8859-9' : verdict.encoding;
  return { text: verdict.text, encoding: { name, how: 'letters' } };
}

/** Says which encodings it might be, each with the first word that it reads its own way. */
function undecoded(bytes: Uint8Array, possible: readonly Reading[]): Undecoded {
  const offset = firstBreak(bytes);
  const found = `byte ${hex(bytes[offset])}, which is not UTF-8`;
  if (possible.length === 0) {
    return { offset, what: `${found}; no known encoding makes words of the text` };
  }
  const words = possible.map(({ text }) => text.split(/\s+/));
  const index = words[0]?.findIndex((word, i) => words.some((other) => other[i] !== word)) ?? 0;
  const readings = possible.map(
    ({ encoding }, i) => `${encoding} (${JSON.stringify(words[i]?.[index]?.slice(0, 40))})`,
  );
  return { offset, what: `${found}; the text could be ${readings.join(' or ')}` };
}

function brokenUtf8(bytes: Uint8Array): Undecoded {
  const offset = firstBreak(bytes);
  const what = `byte ${hex(bytes[offset])}, where a text in UTF-8 is damaged`;
  return { offset, what };
}

/** Says which byte is not UTF-8, of bytes that are not. */
export function notUtf8(bytes: Uint8Array): string {
  const offset = firstBreak(bytes);
  return `byte ${hex(bytes[offset])} at offset ${offset} is not UTF-8`;
}

function firstBreak(bytes: Uint8Array): number {
  let at = 0;
  for (let length = 1; at < bytes.length && length > 0; at += length) {
    length = sequenceLength(bytes, at);
  }
  return at;
}

function hex(byte = 0): string {
  return `0x${byte.toString(16).toUpperCase()}`;
}
