/**
 * How often the content has changed since the program began: 0 in a build, where nothing changes underneath. It is
 * kept with the program, not with a module: `astro dev` loads the modules of pages apart from those of integrations.
 */

const KEY = Symbol.for('news-archive.content-version');

/** The folders in which something changed; null where it may be anywhere. */
type Where = ReadonlySet<string> | null;

/** Each change of the content, the first to the last. */
type Holder = typeof globalThis & { [KEY]?: Where[] };

/** The present version. */
export function contentVersion(): number {
  return changes().length;
}

/** Says that the content has changed: whatever was asked of it is asked again. */
export function contentHasChanged(where: Where = null): void {
  (globalThis as Holder)[KEY] = [...changes(), where];
}

/** The folders in which the content has changed since a version; null where it may be anywhere. */
export function changedSince(version: number): Where {
  const folders = new Set<string>();
  for (const where of changes().slice(version)) {
    if (where === null) return null;
    for (const folder of where) folders.add(folder);
  }
  return folders;
}

function changes(): readonly Where[] {
  return (globalThis as Holder)[KEY] ?? [];
}
