import { createHash, type Hash } from 'node:crypto';

/**
 * Checksum algorithms by the names that manifests have them in, and by those of the crypto library: MD5, SHA-1,
 * and those of IANA's Named Information Hash Algorithm Registry that the library has (RFC 8493, 2.4).
 */
const ALGORITHMS: ReadonlyMap<string, string> = new Map([
  ['md5', 'md5'],
  ['sha1', 'sha1'],
  ['sha224', 'sha224'],
  ['sha256', 'sha256'],
  ['sha384', 'sha384'],
  ['sha512', 'sha512'],
  ['sha3224', 'sha3-224'],
  ['sha3256', 'sha3-256'],
  ['sha3384', 'sha3-384'],
  ['sha3512', 'sha3-512'],
  ['blake2s256', 'blake2s256'],
  ['blake2b512', 'blake2b512'],
]);

/** Whether checksums of this algorithm, named as in a manifest, can be worked out here. */
export function isKnown(algorithm: string): boolean {
  return ALGORITHMS.has(algorithm);
}

/** How many hexadecimal digits a checksum has. @param algorithm a known one */
export function digitsOf(algorithm: string): number {
  return create(algorithm).digest('hex').length;
}

/** Works out several checksums of the same bytes. */
export class Checksums {
  readonly #hashes: readonly (readonly [algorithm: string, hash: Hash])[];

  /** @param algorithms named as in a manifest, each known */
  constructor(algorithms: Iterable<string>) {
    this.#hashes = Array.from(algorithms, (one) => [one, create(one)] as const);
  }

  update(bytes: Uint8Array | string): void {
    for (const [, hash] of this.#hashes) hash.update(bytes);
  }

  /** Each algorithm with its checksum in hexadecimal digits, small letters. Ends the work. */
  digest(): ReadonlyMap<string, string> {
    return new Map(this.#hashes.map(([algorithm, hash]) => [algorithm, hash.digest('hex')]));
  }
}

/** @throws Error where the algorithm is not known */
function create(algorithm: string): Hash {
  return createHash(ALGORITHMS.get(algorithm) ?? algorithm);
}
