import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ingestMemory } from './ingest-memory.ts';
import { madeUpConfig } from './made-up-config.ts';
import { makeUp } from './made-up.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Puts the entries of made-up articles on the disk, in a folder of their own. @returns that folder */
export async function entriesFolder(size: number): Promise<string> {
  const folder = await temporaryFolder();
  const sources = makeUp(size).map(
    ({ article, source }) => [`in/${article.file}`, source] as const,
  );
  const name = { id: 'syria', label: 'Syria', kind: 'place' as const, spellings: [] };
  const config = { ...madeUpConfig(), names: [name] };
  const { contents } = await ingestMemory(new Map<string, string | Uint8Array>(sources), config);
  for (const [path, content] of contents) {
    if (!path.startsWith('out/')) continue;
    const file = join(folder, path.replace('out/', 'articles/'));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return join(folder, 'articles');
}
