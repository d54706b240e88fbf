/** Paths as the manifests of a bag write them (RFC 8493, 2.1.3), and what is unsafe or not portable in them. */

/** Below this folder lies the payload. */
export const PAYLOAD = 'data/';

/** Writes a path for a manifest: line feeds, carriage returns and percent signs in hexadecimal, and only those. */
export function encodePath(path: string): string {
  return path.replaceAll('%', '%25').replaceAll('\n', '%0A').replaceAll('\r', '%0D');
}

/**
 * Reads a path of a manifest.
 * @returns the path, and whether every percent sign in it stands for itself, a line feed or a carriage
 * return; others are left as they stand
 */
export function decodePath(written: string): {
  readonly path: string;
  readonly wellFormed: boolean;
} {
  const wellFormed = !/%(?!25|0[AaDd])/.test(written);
  const path = written.replace(/%(?:25|0[AaDd])/g, (code) => decodeURIComponent(code));
  return { path, wellFormed };
}

/**
 * Tells why a path could lead out of the bag, on any system, or why it is not one name of one file
 * (RFC 8493, 5.1). A bag is read by the list of its own files, so that none of these is ever opened.
 * @returns the reason, null where the path is safe
 */
export function unsafePath(path: string): string | null {
  if (path.startsWith('/') || path.startsWith('\\')) return 'it begins at the root of a disk';
  if (path.startsWith('~')) return 'it begins at the home of a user';
  if (/^[A-Za-z]:/.test(path)) return 'it names a drive';
  if (path.includes('\0')) return 'it has a NUL';
  if (path.split(/[/\\]/).includes('..')) return 'it leads upwards';
  if (path.split('/').some((part) => part === '' || part === '.')) {
    return 'it has an empty part or a dot, so that a file could have two paths';
  }
  return null;
}

/** Windows' names for devices, with or without an extension (RFC 8493, 6.1.2). */
const DEVICE = /^(?:CON|PRN|AUX|NUL|COM[1-9]|LPT[1-9])(?:\.|$)/i;

/** Whether Windows cannot keep a file at this path (RFC 8493, 6.1.2); dots and blanks at the end it drops. */
export function isForeignToWindows(path: string): boolean {
  const letters = /[<>:"|?*\\\u0000-\u001f]/;
  return path
    .split('/')
    .some((part) => letters.test(part) || DEVICE.test(part) || /[. ]$/.test(part));
}

/**
 * The form in which two paths are the same on disks that tell neither capitals nor Unicode forms apart.
 * @see RFC 8493, 6.1.1
 */
function foldPath(path: string): string {
  return path.normalize('NFC').toLowerCase().normalize('NFC');
}

/** Groups of paths that some disks cannot tell apart, each in the order given. */
export function pathsAlike(paths: Iterable<string>): string[][] {
  const groups = Map.groupBy(paths, foldPath).values();
  return [...groups].filter(({ length }) => length > 1);
}
