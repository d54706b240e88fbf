import { copyFile, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { disk } from '../../../scripts/ingest/files.ts';
import { ingest } from '../../../scripts/ingest/pipeline.ts';
import { TODAY } from '../../support/ingest-memory.ts';
import { madeUpConfig } from '../../support/made-up-config.ts';
import { treeOf } from '../../support/killed-run.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const FOG = 'date 2026-01-05 Fog over the bay\n\nThe harbour is closed.\n';
const ENTRY = 'out/2026/fog-over-the-bay.md';
const BESIDE = 'out/2026/fog-over-the-bay.provenance.json';
const DRAFT = 'out/2026/.fog-over-the-bay.provenance.json.77-0.part';

async function run(root: string) {
  const { sources } = await ingest({
    ...{ sources: join(root, 'in'), out: join(root, 'out'), prune: false, files: disk },
    config: madeUpConfig(),
    today: TODAY,
    onProgress: () => undefined,
  });
  return sources.map(({ status }) => status);
}

test('an entry whose provenance was about to take its place is not taken for an edited one', async () => {
  const root = await temporaryFolder({ 'in/fog.txt': FOG });
  await run(root);
  await copyFile(join(root, BESIDE), join(root, 'old'));
  await writeFile(join(root, 'in/fog.txt'), FOG.replace('closed', 'open'));
  await run(root);
  // As a run leaves it that is cut off between the two.
  await rename(join(root, BESIDE), join(root, DRAFT));
  await rename(join(root, 'old'), join(root, BESIDE));
  await writeFile(join(root, 'in/fog.txt'), FOG.replace('closed', 'open again'));
  expect(await run(root)).toEqual(['written']);
  expect(await readFile(join(root, ENTRY), 'utf8')).toContain('The harbour is open again.');
  expect(Object.keys(treeOf(join(root, 'out'))).filter((path) => path.includes('.part'))).toEqual(
    [],
  );
});

test('a draft of which the entry does not stand, or half a draft, is removed', async () => {
  const root = await temporaryFolder({ 'in/fog.txt': FOG });
  await run(root);
  const before = treeOf(join(root, 'out'));
  for (const half of ['', '{"entry":', 'x']) {
    await writeFile(join(root, DRAFT), half);
    await writeFile(join(root, 'out/2026/.ice.md.77-1.part'), half);
    expect(await run(root)).toEqual(['unchanged']);
    expect(treeOf(join(root, 'out'))).toEqual(before);
  }
});

describe('after a loss of power', () => {
  const LONG = `date 2026-01-05 Fog over the bay\n\n${'The harbour is closed to all ships. '.repeat(250)}\n`;

  test.each([
    ['nothing', (whole: Buffer) => whole.subarray(0, 0)],
    ['the first block', (whole: Buffer) => whole.subarray(0, 4096)],
    ['NULs alone', (whole: Buffer) => Buffer.alloc(whole.length)],
    [
      'its beginning and NULs',
      (whole: Buffer) => Buffer.concat([whole.subarray(0, 4096), Buffer.alloc(4096)]),
    ],
  ])('an entry of which %s is left is made anew', async (_, left) => {
    const root = await temporaryFolder({ 'in/fog.txt': LONG });
    await run(root);
    const whole = await readFile(join(root, ENTRY));
    expect(whole.length).toBeGreaterThan(8192);
    await writeFile(join(root, ENTRY), left(whole));
    expect(await run(root)).toEqual(['written']);
    expect((await readFile(join(root, ENTRY))).equals(whole)).toBe(true);
  });

  test.each([
    ['to less than a block', (whole: Buffer) => whole.subarray(0, 4095)],
    ['to more than a block', (whole: Buffer) => whole.subarray(0, 4097)],
    [
      'and changed in its first block',
      (whole: Buffer) => Buffer.concat([Buffer.from('- '), whole.subarray(2, 4096)]),
    ],
  ])('an entry that was cut %s is an edited one, and stays', async (_, left) => {
    const root = await temporaryFolder({ 'in/fog.txt': LONG });
    await run(root);
    const edited = left(await readFile(join(root, ENTRY)));
    await writeFile(join(root, ENTRY), edited);
    expect(await run(root)).toEqual(['edited']);
    expect((await readFile(join(root, ENTRY))).equals(edited)).toBe(true);
  });
});
