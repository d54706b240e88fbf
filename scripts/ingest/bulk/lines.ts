/** The longest line or record that is read, in bytes: hundred times the longest news report. */
export const LONGEST = 16 * 1024 * 1024;

/** What is said of a longer one. */
export const TOO_LONG = `the line is longer than ${LONGEST / 1024 / 1024} MB`;

const LINE_FEED = 0x0a;

/** A line of a file in bytes. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** With its line end; null for a line longer than {@link LONGEST}. */
  readonly bytes: Uint8Array | null;
}

/**
 * Cuts a stream of bytes into lines, keeping no more of it than one line. Only a line feed ends a
 * line; no encoding that ingest knows, but UTF-16, has that byte within a letter.
 * @param chunks the file, in pieces of any size
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let number = 1;
  let open: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = 0; start < chunk.length; start = end) {
      const feed = chunk.indexOf(LINE_FEED, start);
      end = feed < 0 ? chunk.length : feed + 1;
      length += end - start;
      // Beyond the limit the line is only counted.
      if (length > LONGEST) open = [];
      else open.push(chunk.subarray(start, end));
      if (feed < 0) continue;
      yield { number, bytes: length > LONGEST ? null : joined(open) };
      number += 1;
      open = [];
      length = 0;
    }
  }
  if (length > 0) yield { number, bytes: length > LONGEST ? null : joined(open) };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  return parts.length === 1 && only ? only : Buffer.concat(parts);
}

/** Takes the line end off: LF, or CR and LF. */
export function withoutLineEnd(bytes: Uint8Array): Uint8Array {
  const feed = bytes.at(-1) === LINE_FEED ? 1 : 0;
  const back = feed === 1 && bytes.at(-2) === 0x0d ? 1 : 0;
  return bytes.subarray(0, bytes.length - feed - back);
}
