/** UTF-16, in which line ends are not single bytes, on its way through readers of bytes. */

/** What stands for a broken letter: a byte that UTF-8 never has, so that its row is found broken. */
const NO_LETTER = Uint8Array.of(0xff);

/**
 * Turns UTF-16 into UTF-8, piece by piece, without its byte order mark. U+FFFD, which marks a loss, is
 * not kept either.
 * @param name `utf-16le` or `utf-16be`
 */
export async function* toUtf8(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(name);
  for await (const chunk of chunks) yield utf8Of(decoder.decode(chunk, { stream: true }));
  yield utf8Of(decoder.decode());
}

function utf8Of(text: string): Uint8Array {
  const [first = '', ...others] = text.split('\uFFFD');
  return Buffer.concat([
    Buffer.from(first),
    ...others.flatMap((part) => [NO_LETTER, Buffer.from(part)]),
  ]);
}

/** Turns UTF-8 back into the UTF-16 that it was. */
export function toUtf16(bytes: Uint8Array, name: string): Uint8Array {
  const units = Buffer.from(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), 'utf16le');
  return name === 'utf-16be' ? units.swap16() : units;
}
