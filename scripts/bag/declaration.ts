import { bagFault, type BagFault } from './faults.ts';
import { isEncoding, isUtf8, readTagFile } from './tag-file.ts';

/** The bag declaration: the file that makes a folder a bag (RFC 8493, 2.1.1). */
export const DECLARATION = 'bagit.txt';

/** What is written and what is read: the version of RFC 8493. */
const VERSION = '1.0';
const UTF_8 = 'UTF-8';

/** What ours says. */
export const declaration = `BagIt-Version: ${VERSION}\nTag-File-Character-Encoding: ${UTF_8}\n`;

/**
 * Reads `bagit.txt`. The two labels may stand in capitals or not, as the RFC's own examples and its grammar
 * have it (section 7: strings of ABNF do not tell them apart).
 * @returns the encoding of the other tag files, UTF-8 where none can be told, and all that is wrong
 */
export function readDeclaration(bytes: Uint8Array): {
  readonly encoding: string;
  readonly faults: readonly BagFault[];
} {
  const { lines, faults: undecoded } = readTagFile(DECLARATION, bytes, UTF_8);
  const faults = [...undecoded];
  const [first = '', second = ''] = lines;
  const version = /^BagIt-Version: (\d+\.\d+)$/i.exec(first)?.[1];
  const encoding = /^Tag-File-Character-Encoding: (\S+)$/i.exec(second)?.[1];
  if (lines.length !== 2) {
    faults.push(bagFault('declaration-form', DECLARATION, `found ${lines.length} lines`));
  }
  if (version === undefined) {
    faults.push(bagFault('declaration-form', `${DECLARATION}:1`, `found "${first}"`));
  } else if (version !== VERSION) {
    const what = `it is a bag of version ${version}, and was checked as one of ${VERSION}`;
    faults.push(bagFault('declaration-version', `${DECLARATION}:1`, what));
  }
  if (encoding === undefined) {
    faults.push(bagFault('declaration-form', `${DECLARATION}:2`, `found "${second}"`));
  } else if (!isEncoding(encoding)) {
    const what = `"${encoding}" is no encoding that can be read here`;
    faults.push(bagFault('declaration-encoding', `${DECLARATION}:2`, what));
  } else if (!isUtf8(encoding)) {
    faults.push(bagFault('encoding-other', `${DECLARATION}:2`, `its tag files are in ${encoding}`));
  }
  const known = encoding !== undefined && isEncoding(encoding);
  return { encoding: known ? encoding : UTF_8, faults };
}
