import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { archivePaths } from '../src/archive-paths.ts';
import { MANIFEST, SIGNATURE } from '../src/lib/fixity.ts';
import { printable } from './printable.ts';
import { readIfThere } from '../src/lib/read-files.ts';
import { reasonOf } from '../src/lib/reason-of.ts';
import { counted } from './ingest/english.ts';
import { cacheVariable, callFault, contentVariable, dayVariable, readCall } from './call.ts';
import { archiveTask, countingFiles, mustBeFolder, run, undisturbed } from './command.ts';
import { differenceLines, verifyArchive } from './verify/archive.ts';
import { checkSignature } from './verify/minisign.ts';
import { verifySite } from './verify/site.ts';
import type { Verification } from './verify/verify.ts';

await run('verify', async () => {
  const values = readCall({
    name: 'verify',
    what: `Checks an archive: sources unchanged, entries equal to what ingest would write, each at its
address in the register, every line of every source accounted for. Or checks a published site: every
file as its manifest (${MANIFEST}) has it, none missing, none added. Changes nothing.`,
    argument: {
      takes: 'SITE',
      about: 'folder of a published site, to be checked in place of the archive',
      optional: true,
    },
    options: {
      sources: {
        type: 'string',
        takes: 'DIR',
        about: `folder of raw articles (default: ${archivePaths.sources})`,
      },
      out: {
        type: 'string',
        takes: 'DIR',
        about: `folder of entries (default: ${archivePaths.articles})`,
      },
      key: {
        type: 'string',
        takes: 'FILE',
        about: `public key of minisign: the manifest of the site must be signed with it`,
      },
    },
    environment: { ...contentVariable, ...cacheVariable, ...dayVariable },
    exit: {
      0: 'all is as it should be',
      1: 'something differs',
      2: 'the call or a configuration file is wrong, or another run changes the entries',
    },
  });
  if (values === null) return 0;
  const { argument: folder, key, sources, out } = values;
  if (folder === '') {
    if (key !== undefined) throw callFault('option-apart', '--key', 'it is for a SITE alone');
    const task = { sources: sources ?? archivePaths.sources, out: out ?? archivePaths.articles };
    return undisturbed(task.out, async () =>
      tellOfArchive(await verifyArchive(await archiveTask(task))),
    );
  }
  if (sources !== undefined || out !== undefined) {
    throw callFault(
      'option-apart',
      sources === undefined ? '--out' : '--sources',
      'a SITE has none',
    );
  }
  await mustBeFolder('SITE', folder);
  return verifyFolder(folder, key);
});

function tellOfArchive({ entries, sources, differences }: Verification): 0 | 1 {
  process.stdout.write(differenceLines(differences));
  const checked = `${counted('entry', entries)} against ${counted('source', sources)}`;
  if (differences.length === 0) {
    process.stdout.write(
      `${checked}: sources unchanged, entries as ingest writes them, every line accounted for.\nNext: npm run build, or npm run bag to hand it over.\n`,
    );
    return 0;
  }
  process.stdout.write(
    `${checked}: ${counted('difference', differences.length)}. Run "npm run ingest" and read its report.\n`,
  );
  return 1;
}

function verifyFolder(folder: string, key: string | undefined): 0 | 1 {
  const signed = key === undefined ? null : signatureOf(folder, key);
  const { files, differences } = verifySite(folder, countingFiles());
  const all = [...differences];
  if (signed && 'what' in signed) all.push({ path: SIGNATURE, what: signed.what });
  process.stdout.write(differenceLines(all));
  const checked = `${folder}: ${counted('file', files)} against the manifest`;
  if (all.length > 0) {
    process.stdout.write(
      `${checked}: ${counted('difference', all.length)}. Build it anew, and publish the whole folder again.\n`,
    );
    return 1;
  }
  process.stdout.write(`${checked}: none missing, added or changed. ${vouched(folder, signed)}\n`);
  return 0;
}

/** @throws Error where the key cannot be read */
function signatureOf(folder: string, key: string) {
  const signature = readIfThere(join(folder, SIGNATURE));
  const content = readIfThere(join(folder, MANIFEST)) ?? Buffer.alloc(0);
  try {
    const publicKey = readFileSync(key, 'utf8');
    // A key that is none is told before anything that is missing.
    const checked = checkSignature(content, signature?.toString() ?? '', publicKey);
    return signature === null ? { what: 'is missing: the site is not signed' } : checked;
  } catch (error) {
    const what = reasonOf(error);
    throw callFault('file-unread', '--key', `"${key}" ${what}`);
  }
}

function vouched(folder: string, signed: ReturnType<typeof signatureOf> | null): string {
  if (signed && 'comment' in signed)
    return `Signed: ${printable(signed.comment.replaceAll('\t', ' '))}`;
  return readIfThere(join(folder, SIGNATURE)) === null
    ? 'Not signed: whoever can change its files can change the manifest.'
    : 'Signed, which was not checked: --key takes the public key.';
}
