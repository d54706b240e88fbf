/**
 * Whether the extracts of all entries are being taken out by another thread, as `astro dev` has it done while it compiles its
 * first page. It is kept with the program, not with a module: Astro loads the modules of pages apart from those of integrations.
 */

const KEY = Symbol.for('news-archive.extracts-ahead');

type Holder = typeof globalThis & { [KEY]?: Promise<void> };

/** Has pages wait for the extracts. @param done when they are kept, or nobody is at it any more */
export function expectExtracts(done: Promise<void>): void {
  (globalThis as Holder)[KEY] = done;
}

/** Waits for them; at once where nobody takes them out. */
export async function extractsAhead(): Promise<void> {
  await (globalThis as Holder)[KEY];
}
