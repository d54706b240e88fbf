import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { ArchiveFiles } from '../../src/client/archive-files.ts';
import { openFiles } from '../../src/client/file-source.ts';
import { SearchEngine } from '../../src/client/search-engine.ts';

/**
 * Opens the search of a built site in Node, with a `fetch` that reads files; `vi.unstubAllGlobals()` takes it
 * back.
 * @param index the folder of its index
 * @param onLoad called with each file that is loaded, and its size in bytes
 * @returns null for an archive without entries
 */
export async function openSearch(
  index: string,
  onLoad: (path: string, bytes: number) => void = () => undefined,
): Promise<SearchEngine | null> {
  vi.stubGlobal('fetch', async (address: string) => {
    const path = fileURLToPath(address.replace(/\?.*$/, ''));
    const content = await readFile(path);
    onLoad(path, content.length);
    return new Response(new Uint8Array(content));
  });
  const files = await ArchiveFiles.open(pathToFileURL(`${index}/`).href);
  return files.manifest.entries === 0 ? null : new SearchEngine(await openFiles(files));
}
