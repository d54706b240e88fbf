/**
 * The identifier of an entry: a UUID of RFC 9562, version 8 (section 5.8), made of a SHA-256 as the
 * example of its appendix B.2. It is given once and kept, whatever becomes of title, date and text.
 */

/**
 * Makes an identifier out of a hash: its first 16 bytes, in which 4 bits give way to the version and 2
 * to the variant.
 * @param digest SHA-256 in 64 lower-case hexadecimal digits
 * @returns a UUID in lower case, as `5c146b14-3c52-8afd-938a-375d0df1fbf6`
 */
export function uuidOf(digest: string): string {
  const variant = (0b1000 | (Number.parseInt(digest.charAt(16), 16) & 0b0011)).toString(16);
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-');
}

/** The identifier of an entry as a URN (RFC 9562, section 4): `urn:uuid:` and its UUID. */
export function entryUrn({ id }: { readonly id: string }): string {
  return `urn:uuid:${id}`;
}
