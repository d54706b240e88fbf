/** What a file says of itself in its first bytes: its kind, or the encoding of a page. */

/** Beginnings of files that are no text, as written by `file(1)`; letters of Latin-1. */
const KINDS: readonly (readonly [start: string, kind: string])[] = [
  ['%PDF-', 'a PDF file'],
  ['\x89PNG\r\n', 'a PNG picture'],
  ['\xFF\xD8\xFF', 'a JPEG picture'],
  ['GIF87a', 'a GIF picture'],
  ['GIF89a', 'a GIF picture'],
  ['\x1F\x8B', 'a file packed by gzip'],
  ['BZh', 'a file packed by bzip2'],
  ['\xFD7zXZ\0', 'a file packed by xz'],
  ['\x28\xB5\x2F\xFD', 'a file packed by zstd'],
  ['7z\xBC\xAF\x27\x1C', 'a 7z archive'],
  ['Rar!\x1A\x07', 'a RAR archive'],
  ['\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'an older Microsoft Office document'],
  ['{\\rtf', 'an RTF document'],
  ['\x7FELF', 'a program'],
  ['MZ\x90\0', 'a program'],
  ['SQLite format 3\0', 'an SQLite database'],
  ['\xFF\xFE\0\0', 'a text in UTF-32, which is not read'],
  ['\0\0\xFE\xFF', 'a text in UTF-32, which is not read'],
];

const FIRST_BYTES = new Set(['P', ...KINDS.map(([start]) => start)].map((s) => s.charCodeAt(0)));

/**
 * Names the kind of a file that is no text, by its first bytes.
 * @returns `a PDF file`, or null where it may be a text
 */
export function kindOfBinary(bytes: Uint8Array): string | null {
  if (!FIRST_BYTES.has(bytes[0] ?? -1)) return null;
  const start = latin1(bytes, 16);
  if (start.startsWith('PK\x03\x04')) return kindOfZip(latin1(bytes, 4096));
  // A text may begin with the letters BZh; a packed file goes on with a digit and a mark.
  if (start.startsWith('BZh') && !/^BZh\d1AY/.test(start)) return null;
  return KINDS.find(([mark]) => start.startsWith(mark))?.[1] ?? null;
}

function kindOfZip(start: string): string {
  if (start.includes('word/')) return 'a Word document (.docx)';
  if (start.includes('xl/')) return 'an Excel workbook (.xlsx)';
  if (start.includes('opendocument.')) return 'an OpenDocument file';
  if (start.includes('epub+zip')) return 'an EPUB book';
  return 'a zip archive';
}

/**
 * How far into a page its encoding is looked for, in bytes. The HTML Living Standard asks pages to
 * declare it within 1024; browsers read on, as do we: some pages put scripts before it.
 */
const DECLARED_WITHIN = 8192;

const DECLARATION =
  /<meta\b[^>]*?\bcharset\s*=\s*(?:["']\s*)?([\w.:-]+)|^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)/i;

/**
 * Finds the encoding that a page declares: `meta charset`, `meta http-equiv`, or the XML declaration.
 * @returns the name that `TextDecoder` gives it (`windows-1252` for `latin1`, `iso-8859-1`), or null
 *   where none is declared or known
 */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = latin1(bytes, DECLARED_WITHIN).replace(/<!--.*?-->/gs, '');
  const match = DECLARATION.exec(head);
  const label = match?.[1] ?? match?.[2];
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // A declaration that could be read byte by byte is not in UTF-16 (HTML Living Standard, 13.2.3.2).
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return null;
  }
}

function latin1(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(length, bytes.length)).toString(
    'latin1',
  );
}
