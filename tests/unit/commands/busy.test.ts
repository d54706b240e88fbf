import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hold } from '../../../src/lib/hold.ts';
import { commandCli } from '../../support/ingest-cli.ts';
import { treeOf } from '../../support/killed-run.ts';
import { writeMadeUpConfig } from '../../support/made-up.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const BUSY =
  /\[folder-busy\]: ".+" \(process \d+ on \S+, since \S+\) is at work there\. Wait until/;

test.each([
  ['ingest, while entries are written', 'ingest', 'content/articles', 'alone', 2],
  ['ingest, while a site is built of the entries', 'ingest', 'content/articles', 'together', 2],
  ['build, while entries are written', 'build', 'content/articles', 'alone', 1],
  ['build, while the site is built', 'build', 'dist', 'alone', 1],
  ['verify, while entries are written', 'verify', 'content/articles', 'alone', 2],
  ['bag, while entries are written', 'bag', 'content/articles', 'alone', 2],
] as const)(
  '%s, is refused by name and changes nothing',
  async (_, script, folder, way, status) => {
    const root = await temporaryFolder({
      'content/sources/fog.txt': 'Fog\n\nThe harbour is closed.\n',
    });
    await writeMadeUpConfig(join(root, 'content'));
    mkdirSync(join(root, 'content/articles'));
    mkdirSync(join(root, 'dist'));
    const letGo = hold({ folder: join(root, folder), way, cache: join(root, 'cache') });

    const ended = await commandCli(`scripts/${script}.ts`, [], {
      ARCHIVE_CONTENT: join(root, 'content'),
      ARCHIVE_DIST: join(root, 'dist'),
      ARCHIVE_CACHE: join(root, 'cache'),
    });
    letGo();
    expect([ended.status, ended.stderr]).toEqual([status, expect.stringMatching(BUSY)]);
    expect(treeOf(join(root, 'content/articles'))).toEqual({});
    expect(treeOf(join(root, 'dist'))).toEqual({});
  },
);
