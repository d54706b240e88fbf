import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/**
 * Makes a folder for one test, gone when the test is over with all that was put beside it, as locks are.
 * @param files what stands in it: path to text or bytes
 * @returns its absolute path
 */
export async function temporaryFolder(
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<string> {
  const around = await mkdtemp(join(tmpdir(), 'news-archive-'));
  onTestFinished(() => rm(around, { recursive: true, force: true }));
  // Who may enter the folder itself is for the test to say.
  await chmod(around, 0o711);
  const root = join(around, 'folder');
  await mkdir(root);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return root;
}
