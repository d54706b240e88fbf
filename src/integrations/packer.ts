import { hash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { recallGrowing, type IndexCache } from './index-cache.ts';

/**
 * Compressed by us, as Pagefind's files are: not every host compresses what it serves. Level 6: 9 takes up to half as
 * long again and saves less than a hundredth (docs/decisions/0026).
 */
function packBytes(content: Uint8Array): Uint8Array {
  // A copy: what zlib gives lies in a buffer of 16 KB, which thousands of small files would keep.
  return new Uint8Array(gzipSync(content, { level: 6 }));
}

export function packJson(content: unknown): Uint8Array {
  return packBytes(Buffer.from(JSON.stringify(content)));
}

/** The key of what is kept of earlier builds: packed pieces by the digest of what is in them, whatever the build. */
const KEY = 'pieces';
const FORM = '';

/** Compresses pieces; what an earlier build compressed already is taken from its cache. */
export class Packer {
  readonly #kept;
  readonly #now = new Map<string, Uint8Array>();

  constructor(cache: IndexCache | null) {
    this.#kept = cache && recallGrowing<Uint8Array>(cache, KEY, FORM);
  }

  pack(content: Uint8Array): Uint8Array {
    if (!this.#kept) return packBytes(content);
    const digest = hash('sha256', content, 'base64');
    const packed = this.#kept.before?.values.get(digest) ?? packBytes(content);
    this.#now.set(digest, packed);
    return packed;
  }

  packJson(content: unknown): Uint8Array {
    return this.pack(Buffer.from(JSON.stringify(content)));
  }

  /** Keeps the pieces of this build, and no others, for the next one. */
  keep(): void {
    this.#kept?.keep({ words: [], values: this.#now });
  }
}
