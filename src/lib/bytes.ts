/**
 * Whole numbers and texts as bytes: LEB128, seven bits to a byte, the least first, as in Protocol
 * Buffers and WebAssembly. Lists of the index are differences of small numbers; so written and then
 * compressed they are half of what JSON takes.
 */

const ENCODER = /* @__PURE__ */ new TextEncoder();

export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  /** Appends a whole number from 0 up to 2³² − 1. */
  number(value: number): this {
    let left = value;
    while (left >= 0x80) {
      this.#push((left & 0x7f) | 0x80);
      left = Math.floor(left / 0x80);
    }
    this.#push(left);
    return this;
  }

  /** Appends a whole number of either sign, small ones of both signs in one byte. */
  signed(value: number): this {
    return this.number(value < 0 ? -value * 2 - 1 : value * 2);
  }

  /** Appends a single byte. */
  byte(value: number): this {
    this.#push(value);
    return this;
  }

  /** Appends bytes as they are; a reader must know how many. */
  bytes(content: Uint8Array): this {
    this.#room(content.length);
    this.#bytes.set(content, this.#length);
    this.#length += content.length;
    return this;
  }

  /** Appends a text in UTF-8 behind the number of its bytes. */
  text(value: string): this {
    const content = ENCODER.encode(value);
    return this.number(content.length).bytes(content);
  }

  get length(): number {
    return this.#length;
  }

  /** What has been written so far. */
  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  /** Appends what another holds, and empties that. */
  take(other: ByteWriter): this {
    this.bytes(other.#bytes.subarray(0, other.#length));
    other.#length = 0;
    return this;
  }

  /** Gives what has been written, and begins anew. */
  takeOut(): Uint8Array {
    const content = this.finish();
    this.#length = 0;
    return content;
  }

  #push(byte: number): void {
    this.#room(1);
    this.#bytes[this.#length++] = byte;
  }

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const wider = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    wider.set(this.#bytes);
    this.#bytes = wider;
  }
}

/** Reads what {@link ByteWriter} wrote, in the same order. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get done(): boolean {
    return this.#at >= this.#bytes.length;
  }

  /** @throws RangeError past the end */
  number(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 0x80) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new RangeError('a file of the index ends too early');
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
  }

  signed(): number {
    const value = this.number();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  bytes(length: number): Uint8Array {
    const from = this.#at;
    this.#at += length;
    if (this.#at > this.#bytes.length) throw new RangeError('a file of the index ends too early');
    return this.#bytes.subarray(from, this.#at);
  }

  text(): string {
    return new TextDecoder().decode(this.bytes(this.number()));
  }
}
