/** Writes text in an encoding of single bytes, by asking the decoder what each byte is. */
export function encode(text: string, name: string): Uint8Array {
  if (name.startsWith('utf-16')) {
    const units = Buffer.from(text, 'utf16le');
    return name === 'utf-16be' ? units.swap16() : units;
  }
  const decoder = new TextDecoder(name);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (letter) => {
    const byte = bytes.get(letter);
    if (byte === undefined) throw new Error(`${name} has no ${letter}`);
    return byte;
  });
}
