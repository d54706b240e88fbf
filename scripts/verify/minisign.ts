import { createHash, createPublicKey, verify } from 'node:crypto';

/**
 * Checks signatures of minisign (https://jedisct1.github.io/minisign/#signature-format), so that a site can be checked
 * where minisign is not installed. Ed25519 and BLAKE2b are those of Node's crypto library. Nothing is signed here.
 */

/** A public key: which it is, and the 32 bytes of Ed25519. */
interface PublicKey {
  readonly id: Buffer;
  readonly key: Buffer;
}

/** What a signature says of itself, or why it does not hold. */
export type Checked = { readonly comment: string } | { readonly what: string };

/**
 * Checks a signature.
 * @param content the bytes that were signed
 * @param signature the text of the `.minisig` file
 * @param publicKey the text of the `.pub` file
 * @returns the trusted comment, which is signed as well
 * @throws Error where the key is not one of minisign
 */
export function checkSignature(content: Buffer, signature: string, publicKey: string): Checked {
  const { id, key } = readKey(publicKey);
  const [, line = '', comment = '', seal = ''] = FORM.exec(signature) ?? [];
  const [bytes, sealing] = [readBase64(line), readBase64(seal)];
  const algorithm = bytes?.toString('latin1', 0, 2);
  if (!bytes || !sealing || (algorithm !== 'ED' && algorithm !== 'Ed')) {
    return { what: 'is no signature of minisign' };
  }
  if (!bytes.subarray(2, 10).equals(id)) {
    return { what: `was made with another key: ${nameOf(bytes.subarray(2, 10))}` };
  }
  const own = bytes.subarray(10);
  const signed = algorithm === 'ED' ? createHash('blake2b512').update(content).digest() : content;
  if (!holds(key, signed, own)) return { what: 'does not hold: what it signs was changed' };
  const sealed = Buffer.concat([own, Buffer.from(comment)]);
  if (!holds(key, sealed, sealing)) {
    return { what: 'does not hold: its trusted comment was changed' };
  }
  return { comment };
}

/** Four lines, the first of which is not signed: anybody may write it. */
const FORM =
  /^untrusted comment: [^\n]*\n([A-Za-z0-9+/]{99}=)\r?\ntrusted comment: ([^\n]*?)\r?\n([A-Za-z0-9+/]{86}==)\r?\n?$/;

/** @returns null where other letters stand for the same bytes: there is one way to write them */
function readBase64(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64');
  return text !== '' && bytes.toString('base64') === text ? bytes : null;
}

/** @throws Error where it is no public key of minisign */
function readKey(text: string): PublicKey {
  const [, line = ''] =
    /^(?:untrusted comment: [^\n]*\n)?([A-Za-z0-9+/]{56})\r?\n?$/.exec(text) ?? [];
  const bytes = Buffer.from(line, 'base64');
  if (bytes.length !== 42 || bytes.toString('latin1', 0, 2) !== 'Ed') {
    throw new Error('is no public key of minisign: expected a comment and 56 letters of Base64');
  }
  return { id: bytes.subarray(2, 10), key: bytes.subarray(10) };
}

/** As minisign writes it: the number in capitals, the last byte first. */
function nameOf(id: Buffer): string {
  return Buffer.from(id).reverse().toString('hex').toUpperCase();
}

function holds(key: Buffer, content: Buffer, signature: Buffer): boolean {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: key.toString('base64url') };
  return verify(null, content, createPublicKey({ key: jwk, format: 'jwk' }), signature);
}
