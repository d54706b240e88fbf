import { isJoint, plainLetter, tokensOf } from './search-text.ts';

/** What a unit of folded text is; 0 is what has not been looked at yet. */
const LETTER = 1;
const JOINT = 2;
const OTHER = 3;
/** By UTF-16 unit of folded text. */
const kinds = new Uint8Array(0x1_0000);

/** By UTF-16 unit of a text: the one unit that folding makes of it, and one more; 0 where it is not known or not one. */
const single = new Uint32Array(0x1_0000);

/** Room for what one letter becomes, in units: more than any has (NFD of Unicode 16: four). One that had is read slowly. */
const LONGEST = 16;

/**
 * The words of a text as an index takes them: what {@link tokensOf} gives but for the places, in a fraction of its
 * time. Of 10,000 articles they are five million, so that nothing is made for a word: all stand in arrays, which the
 * next text overwrites.
 */
export class WordForms {
  /** The folded text, in UTF-16 units. */
  units = new Uint16Array(4096);
  /** How many words there are. */
  count = 0;
  /** Of each word, where it begins in `units`, and behind its end. */
  starts = new Uint32Array(1024);
  ends = new Uint32Array(1024);
  /** Of each word, whether it is joined to the one before it. */
  joined = new Uint8Array(1024);

  /** Finds the words of a text, in order. */
  read(text: string): void {
    this.count = 0;
    const length = this.#fold(text);
    if (length === -1) this.#readSlowly(text);
    else this.#cut(length);
  }

  /** Folds letter by letter. @returns how many units there are; -1 where a letter has two units, before or after */
  #fold(text: string): number {
    let length = 0;
    for (let at = 0; at < text.length; at += 1) {
      if (length + LONGEST > this.units.length) this.units = widened(this.units, Uint16Array);
      const unit = text.charCodeAt(at);
      const known = single[unit] ?? 0;
      if (known > 0) {
        this.units[length++] = known - 1;
        continue;
      }
      const plain = plainLetter(text.charAt(at));
      if (hasSurrogate(text.charAt(at)) || hasSurrogate(plain) || plain.length > LONGEST) return -1;
      for (let i = 0; i < plain.length; i += 1) this.units[length++] = plain.charCodeAt(i);
      if (plain.length === 1) single[unit] = plain.charCodeAt(0) + 1;
    }
    return length;
  }

  #cut(length: number): void {
    const { units } = this;
    let isJoined = false;
    for (let at = 0; at < length; at += 1) {
      const from = at;
      while (at < length && kindOf(units[at] ?? 0) === LETTER) at += 1;
      if (at > from) this.#add(from, at, isJoined);
      // A joint joins where it alone stands between two words.
      isJoined = at > from && at < length && kindOf(units[at] ?? 0) === JOINT;
    }
  }

  #readSlowly(text: string): void {
    let length = 0;
    for (const { form, joined } of tokensOf(text)) {
      while (length + form.length > this.units.length) {
        this.units = widened(this.units, Uint16Array);
      }
      for (let i = 0; i < form.length; i += 1) this.units[length + i] = form.charCodeAt(i);
      this.#add(length, (length += form.length), joined);
    }
  }

  #add(from: number, to: number, joined: boolean): void {
    if (this.count === this.starts.length) {
      this.starts = widened(this.starts, Uint32Array);
      this.ends = widened(this.ends, Uint32Array);
      this.joined = widened(this.joined, Uint8Array);
    }
    this.starts[this.count] = from;
    this.ends[this.count] = to;
    this.joined[this.count++] = joined ? 1 : 0;
  }
}

type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** Twice the room, with what stood in the old. */
export function widened<T extends Numbers>(list: T, type: new (length: number) => T): T {
  const wider = new type(list.length * 2);
  wider.set(list);
  return wider;
}

function kindOf(unit: number): number {
  let kind = kinds[unit] ?? 0;
  if (kind === 0) {
    const letter = String.fromCharCode(unit);
    kind = /[\p{L}\p{N}]/u.test(letter) ? LETTER : isJoint(letter) ? JOINT : OTHER;
    kinds[unit] = kind;
  }
  return kind;
}

function hasSurrogate(letters: string): boolean {
  return /[\uD800-\uDFFF]/.test(letters);
}
