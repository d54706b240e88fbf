import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { listSite } from '../src/lib/list-files.ts';
import { isOfFixity, MANIFEST, SIGNATURE } from '../src/lib/fixity.ts';
import { placeManifest, sumUp } from '../src/press/sums.ts';
import { callFault, readCall } from './call.ts';
import { countingFiles, mustBeFolder, run } from './command.ts';
import { counted } from './ingest/english.ts';
import { differenceLines } from './verify/archive.ts';
import { verifySite } from './verify/site.ts';
import { shellWord } from './shell-word.ts';

await run('seal', async () => {
  const values = readCall({
    name: 'seal',
    what: `Makes the manifest of a site that was joined of parts (npm run build -- --shard), where it has none;
a site that has one is held to it. With a key it has minisign sign the manifest.`,
    argument: { takes: 'SITE', about: 'folder of a built site' },
    options: {
      key: {
        type: 'string',
        takes: 'FILE',
        about: 'secret key of minisign, which asks for its password',
      },
    },
    exit: {
      0: 'the site has its manifest and, with --key, a signature',
      1: 'the site is not as its manifest has it, or was not signed',
      2: 'the call is wrong',
    },
  });
  if (values === null) return 0;
  const { argument: folder, key } = values;
  await mustBeFolder('SITE', folder);
  if (key !== undefined) mustHaveMinisign();
  if (!existsSync(join(folder, MANIFEST))) writeOwn(folder);
  const { files, differences } = verifySite(folder, countingFiles());
  process.stdout.write(differenceLines(differences));
  if (differences.length > 0) {
    process.stdout.write(
      `${folder}: ${counted('difference', differences.length)}, and not sealed. Build it anew.\n`,
    );
    return 1;
  }
  process.stdout.write(`${folder}: ${counted('file', files)} in ${MANIFEST}.\n`);
  return key === undefined ? 0 : sign(folder, key);
});

function mustHaveMinisign(): void {
  if (spawnSync('minisign', ['-v']).error) {
    throw callFault('minisign-missing', '--key', 'minisign was not found on this machine');
  }
}

function writeOwn(folder: string): void {
  const paths = listSite(folder).files.filter((path) => !isOfFixity(path));
  const sums = sumUp(folder, paths);
  placeManifest(folder, new Map(paths.flatMap((path, i) => (sums[i] ? [[path, sums[i]]] : []))));
}

/** The key and its password stay with minisign, which reads them itself. */
function sign(folder: string, key: string): 0 | 1 {
  const args = ['-S', '-s', key, '-m', join(folder, MANIFEST)];
  if (spawnSync('minisign', args, { stdio: 'inherit' }).status !== 0) {
    process.stdout.write('minisign has not signed it.\n');
    return 1;
  }
  process.stdout.write(
    `Signed: ${SIGNATURE}\nNext: npm run verify -- ${shellWord(folder)} --key minisign.pub, here and where it arrives.\n`,
  );
  return 0;
}
