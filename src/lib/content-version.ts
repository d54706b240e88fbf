/**
 * How often the content has changed since the program began: 0 in a build, where nothing changes underneath. It is
 * kept with the program, not with a module: `astro dev` loads the modules of pages apart from those of integrations.
 */

const KEY = Symbol.for('news-archive.content-version');

type Holder = typeof globalThis & { [KEY]?: number };

/** The present version. */
export function contentVersion(): number {
  return (globalThis as Holder)[KEY] ?? 0;
}

/** Says that the content has changed: whatever was asked of it is asked again. */
export function contentHasChanged(): void {
  (globalThis as Holder)[KEY] = contentVersion() + 1;
}
