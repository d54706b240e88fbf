import path, { type PlatformPath } from 'node:path';

/**
 * Whether a place is a folder or lies in it.
 * @param folder from the root, as `place`
 * @param system how paths are written: as on this machine where left out
 */
export function isWithin(folder: string, place: string, system: PlatformPath = path): boolean {
  const way = system.relative(folder, place);
  // On Windows a place on another drive is told from its root.
  return way !== '..' && !way.startsWith(`..${system.sep}`) && !system.isAbsolute(way);
}

/** Whether one of two places lies in the other. */
export function areWithin(a: string, b: string): boolean {
  return isWithin(a, b) || isWithin(b, a);
}
