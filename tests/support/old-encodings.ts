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

/** Writes text in an encoding of one or two bytes a letter, by asking the decoder what they are. */
export function encodePairs(text: string, name: string): Uint8Array {
  const decoder = new TextDecoder(name);
  const pairs = new Map<string, number[]>();
  for (let lead = 0x81; lead < 0xff; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1) {
      const letter = decoder.decode(Uint8Array.of(lead, trail));
      if (!pairs.has(letter)) pairs.set(letter, [lead, trail]);
    }
  }
  return Uint8Array.from(
    Array.from(text, (letter) => pairs.get(letter) ?? letter.charCodeAt(0)).flat(),
  );
}
