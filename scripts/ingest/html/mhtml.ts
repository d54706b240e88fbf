import PostalMime, { type Email } from 'postal-mime';

/**
 * Pages saved as one file of MIME parts (RFC 2557): `.mhtml` of Chrome and Edge, `.mht` of Internet Explorer and Word.
 */

/** The page itself, without its pictures, styles and frames. */
export interface SavedPage {
  /** As it stood in the file, in whatever encoding it is. */
  readonly html: Uint8Array;
  /** Where it was saved, if the file says so. */
  readonly address: string | null;
}

/** The longest head of a file or a part, in bytes. */
const HEAD = 65_536;
/** How many parts are looked at for the page: it is among the first. */
const PARTS = 100;

/**
 * Finds the page in such a file. Nothing in it is run or fetched.
 * @param bytes the whole file
 * @returns null where no part of it is a page
 */
export async function unpackMhtml(bytes: Uint8Array): Promise<SavedPage | null> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const top = await headOf(file);
  if (!top) return null;
  const address = top.value('snapshot-content-location') ?? top.value('content-location');
  const type = top.value('content-type') ?? '';
  const boundary = /\bboundary="?([^";]{1,200})"?/i.exec(type)?.[1]?.trim();
  const parts = boundary === undefined ? [file] : partsOf(file, boundary);
  let first: SavedPage | null = null;
  for (const part of parts.slice(0, PARTS)) {
    const head = await headOf(part);
    if (
      !head ||
      !/^text\/html\b|^application\/xhtml\+xml\b/i.test(head.value('content-type') ?? '')
    )
      continue;
    const place = head.value('content-location');
    const page = { html: await contentOf(part, head.length), address: address ?? place };
    // The page stands first, and frames of it are parts, too: one at the file's own address is sure to be it.
    if (address === null || place === address) return page;
    first ??= page;
  }
  return first;
}

interface Head {
  readonly value: (key: string) => string | null;
  /** In bytes, with the blank line below it. */
  readonly length: number;
}

/** The fields at the head of a file or a part. */
async function headOf(part: Buffer): Promise<Head | null> {
  const [whole] = /(?<![^])[^]*?\r?\n\r?\n/.exec(part.toString('latin1', 0, HEAD)) ?? [];
  if (whole === undefined) return null;
  const { headers } = await PostalMime.parse(whole);
  const values = new Map(headers.map(({ key, value }) => [key, value.trim()]));
  return { value: (key) => values.get(key) ?? null, length: whole.length };
}

function partsOf(file: Buffer, boundary: string): Buffer[] {
  const mark = Buffer.from(`\n--${boundary}`, 'latin1');
  const parts: Buffer[] = [];
  for (let at = file.indexOf(mark); at >= 0 && parts.length < PARTS;) {
    const from = file.indexOf('\n', at + mark.length) + 1;
    const next = file.indexOf(mark, at + mark.length);
    if (from > 0) parts.push(file.subarray(from, next < 0 ? file.length : next));
    at = next;
  }
  return parts;
}

/** What encodes bytes as letters of a mail. */
const TRANSFER = /^content-transfer-encoding:.*$/im;

/** The bytes of a part: handed over as a file that is attached, or its letters would be read before the page says its encoding. */
async function contentOf(part: Buffer, head: number): Promise<Uint8Array> {
  const [transfer = ''] = TRANSFER.exec(part.toString('latin1', 0, head)) ?? [];
  const fields = ['Content-Type: application/octet-stream', transfer.trim()].filter(Boolean);
  const attached = `${fields.join('\r\n')}\r\n\r\n`;
  const mail: Email = await PostalMime.parse(
    Buffer.concat([Buffer.from(attached, 'latin1'), part.subarray(head)]),
  );
  const content = mail.attachments[0]?.content ?? '';
  return typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
}
