import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { archivePaths } from '../src/archive-paths.ts';
import { mustBeOutside } from './outside.ts';
import { site } from '../src/site.config.ts';
import type { InfoElement } from './bag/bag-info.ts';
import { checkBag } from './bag/check.ts';
import { checkPaths, payloadOf } from './bag/contents.ts';
import { diskFolder } from './bag/folder.ts';
import { bagReport, faultLines, verdictOf } from './bag/report.ts';
import { ALGORITHMS, isEmpty, writeBag } from './bag/write.ts';
import { cacheVariable, callFault, contentVariable, dayVariable, readCall } from './call.ts';
import { archiveTask, countingFiles, run, undisturbed } from './command.ts';
import { counted } from './ingest/english.ts';
import { shellWord } from './shell-word.ts';
import { formatSize } from './size.ts';
import { differenceLines, verifyArchive } from './verify/archive.ts';
import type { Verification } from './verify/verify.ts';

await run('bag', async () => {
  const values = readCall({
    name: 'bag',
    what: `Writes a BagIt bag (RFC 8493, version 1.0) of all that an archive must keep: sources, entries with their
provenance, topics, names, decisions, and what the archive says of itself. Verifies the archive first.
Or checks a bag, this archive's or any other.`,
    options: {
      out: {
        type: 'string',
        takes: 'DIR',
        default: 'bag',
        about: 'folder of the bag: empty, or not there yet',
      },
      unverified: {
        type: 'boolean',
        about: 'write it though "npm run verify" finds differences; the bag says so',
      },
      check: {
        type: 'string',
        takes: 'DIR',
        not: ['out', 'unverified'],
        about: 'write nothing; tell whether the bag in this folder is complete and valid',
      },
    },
    environment: {
      ...contentVariable,
      ...cacheVariable,
      ...dayVariable,
    },
    exit: {
      0: 'the bag is written; with --check, it is complete and valid',
      1: 'the archive is not as it should be, and no bag is written; with --check, it is not valid',
      2: 'the call or a configuration file is wrong, or another run changes the entries',
    },
  });
  if (values === null) return 0;
  if (values.check !== undefined) return check(values.check);
  mustBeFree(values.out);
  return undisturbed(archivePaths.articles, () => write(values.out, values.unverified ?? false));
});

function check(folder: string): 0 | 1 {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw callFault('folder-missing', '--check', `"${folder}" is no folder`);
  }
  const report = checkBag(diskFolder(folder), countingFiles());
  process.stdout.write(bagReport(folder, report));
  return verdictOf(report.faults) === 'valid' ? 0 : 1;
}

/** @throws Error where something stands in the folder, or it is among what is to be bagged */
function mustBeFree(out: string): void {
  mustBeOutside('--out', out);
  const there = statSync(out, { throwIfNoEntry: false });
  if (there && !(there.isDirectory() && isEmpty(out))) {
    throw callFault('folder-taken', '--out', `"${out}" is there, and not an empty folder`);
  }
}

async function write(out: string, unverified: boolean): Promise<0 | 1> {
  const { sources, articles, content } = archivePaths;
  const task = await archiveTask({ sources, out: articles });
  const verified = await verifyArchive(task);
  if (verified.differences.length > 0) tellDifferences(verified, unverified);
  if (verified.differences.length > 0 && !unverified) return 1;
  const payload = await payloadOf(content, site);
  const { refused, noted } = checkPaths(payload.files.map(({ path }) => path));
  process.stderr.write(faultLines([...payload.faults, ...noted, ...refused]));
  if (refused.length > 0) return refuse();
  const info = describe(task.today, verified);
  const written = writeBag({ out, files: payload.files, info, onProgress: countingFiles() });
  process.stderr.write(faultLines(written.faults));
  if (written.faults.length > 0) return refuse();
  process.stdout.write(
    `${out}: a bag of ${written.files.toLocaleString('en')} files, ${formatSize(written.bytes)}, with ${ALGORITHMS.join(' and ')}.
Next: npm run bag -- --check ${shellWord(out)}, here and where it arrives; hand over the whole folder.\n`,
  );
  return 0;
}

function tellDifferences({ differences }: Verification, unverified: boolean): void {
  process.stderr.write(differenceLines(differences));
  const found = `npm run verify finds ${counted('difference', differences.length)}`;
  process.stderr.write(
    unverified
      ? `${found}; the bag says so.\n`
      : `${found}. No bag is written. Run "npm run ingest" and read its report; to keep the archive as it is, --unverified.\n`,
  );
}

function refuse(): 1 {
  process.stderr.write('No bag is written. Mend what is named above and run it again.\n');
  return 1;
}

/** What the bag says of itself. */
function describe(day: string, { differences, entries, sources }: Verification): InfoElement[] {
  const held = `${counted('source', sources)}, ${counted('entry', entries)}`;
  return [
    ['Source-Organization', site.name],
    ['External-Description', `${site.tagline} ${held}.`],
    ['External-Identifier', new URL(site.base, site.url).href],
    ['Bagging-Date', day],
    ['Bag-Software-Agent', software()],
    [
      'Internal-Sender-Description',
      'data/sources: what was received, unchanged. data/articles: the entries made of it, each with the provenance of every line. Topics, names and decisions: data/*.yaml. The archive of itself: data/site.json.',
    ],
    ...(differences.length === 0
      ? [['Verified', 'sources unchanged, entries as made from them'] as const]
      : differences.map(({ path, what }) => ['Verified-Difference', `${path}: ${what}`] as const)),
  ];
}

function software(): string {
  const manifest = JSON.parse(
    readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8'),
  ) as { readonly name: string; readonly version: string };
  return `${manifest.name} ${manifest.version}`;
}
