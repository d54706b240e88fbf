import { mkdir, readdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkBag } from '../../../scripts/bag/check.ts';
import { checkPaths, payloadOf } from '../../../scripts/bag/contents.ts';
import { diskFolder } from '../../../scripts/bag/folder.ts';
import { writeBag } from '../../../scripts/bag/write.ts';
import { site } from '../../../src/site.config.ts';
import { checksum } from '../../support/made-up-bag.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const quiet = () => undefined;
const INFO = [['Bagging-Date', '2026-11-21']] as const;

/** Names that a disk of Linux keeps. */
const HOSTILE = [
  '100%.txt',
  '%0A.txt',
  'line\nend.txt',
  'return\rhere.txt',
  'both\r\n.txt',
  ' blank first',
  'blank last ',
  '*starred.txt',
  '#comment',
  '~home',
  'dots..',
  'back\\slash.txt',
  'quote"\'`.txt',
  'İğne ışığı şöyle.txt',
  'I\u0307.txt',
  '港務局.txt',
  '🚢.txt',
  '\u202Egnp.exe',
  '\u2028',
  '\x1b[2J.txt',
  '-rf',
  'CON',
];

async function archive(sources: Readonly<Record<string, string | Uint8Array>>) {
  return temporaryFolder({
    ...Object.fromEntries(Object.entries(sources).map(([file, one]) => [`sources/${file}`, one])),
    'articles/2026/fog.md': 'Fog.',
    'articles/register.tsv': 'fog\t2026\n',
    'topics.yaml': 'topics: []\n',
    'names.yaml': 'names: []\n',
    'decisions.yaml': 'decisions: []\n',
  });
}

/** Bags the archive, into the same temporary folder. */
async function bagged(content: string) {
  const { files } = await payloadOf(content, site);
  const out = join(content, 'out', 'bag');
  return { out, written: writeBag({ out, files, info: INFO, onProgress: quiet }) };
}

async function filesOf(folder: string): Promise<Map<string, string>> {
  const { files } = diskFolder(folder).list();
  const paths = [...files.keys()];
  const texts = await Promise.all(paths.map((path) => readFile(join(folder, path), 'latin1')));
  return new Map(paths.map((path, i) => [path, texts[i] ?? '']));
}

describe('a written bag', () => {
  it('has what an archive must keep, byte for byte, and is valid', async () => {
    const content = await archive({ 'b/fog.txt': Uint8Array.of(0xff, 0, 0x0d), 'a.txt': 'Ice.' });
    const { out, written } = await bagged(content);
    const files = await filesOf(out);
    expect([...files.keys()]).toEqual([
      'bag-info.txt',
      'bagit.txt',
      'data/articles/2026/fog.md',
      'data/articles/register.tsv',
      'data/decisions.yaml',
      'data/names.yaml',
      'data/site.json',
      'data/sources/a.txt',
      'data/sources/b/fog.txt',
      'data/topics.yaml',
      'manifest-sha256.txt',
      'manifest-sha512.txt',
      'tagmanifest-sha256.txt',
      'tagmanifest-sha512.txt',
    ]);
    expect(files.get('data/sources/b/fog.txt')).toBe('\u00ff\0\r');
    expect(files.get('manifest-sha256.txt')).toContain(
      `${checksum('Ice.', 'sha256')}  data/sources/a.txt\n`,
    );
    expect(JSON.parse(await readFile(join(out, 'data/site.json'), 'utf8'))).toEqual(site);
    const total = [...files].filter(([path]) => path.startsWith('data/'));
    const bytes = total.reduce((sum, [, text]) => sum + text.length, 0);
    expect(files.get('bag-info.txt')).toContain(`Payload-Oxum: ${bytes}.${total.length}\n`);
    expect(written).toMatchObject({ files: total.length, bytes, faults: [] });
    expect(checkBag(diskFolder(out), quiet).faults).toEqual([]);
  });

  it('keeps hostile names, and is read back with them', async () => {
    const content = await archive(
      Object.fromEntries(HOSTILE.map((name) => [name, `It is ${name}`])),
    );
    const { out } = await bagged(content);
    const { faults, payload } = checkBag(diskFolder(out), quiet);
    expect(faults.filter(({ severity }) => severity === 'invalid')).toEqual([]);
    expect(payload.files).toBe(HOSTILE.length + 6);
    for (const name of HOSTILE) {
      expect(await readFile(join(out, 'data/sources', name), 'utf8')).toBe(`It is ${name}`);
    }
  });

  it('has the same bytes each time, whatever order the disk lists its files in', async () => {
    const sources = { 'a/b.txt': '1', 'a.txt': '2', 'A.txt': '3', 'ı.txt': '4', 'z.txt': '5' };
    const [one, other] = await Promise.all([
      archive(sources),
      archive(Object.fromEntries(Object.entries(sources).reverse())),
    ]);
    const first = await filesOf((await bagged(one)).out);
    expect(await filesOf((await bagged(other)).out)).toEqual(first);
    const paths = (first.get('manifest-sha512.txt') ?? '')
      .split('\n')
      .map((line) => line.slice(130));
    expect(paths).toEqual([...paths.slice(0, -1).sort(), '']);
  });

  it('leaves hidden files and links out, and tells of the links', async () => {
    const content = await archive({ 'a.txt': 'Ice.', '.DS_Store': 'x' });
    await symlink('/etc/hosts', join(content, 'sources', 'hosts.txt'));
    const { files, faults } = await payloadOf(content, site);
    const sources = files.map(({ path }) => path).filter((path) => path.includes('sources'));
    expect(sources).toEqual(['data/sources/a.txt']);
    expect(faults.map(({ code, where }) => [code, where])).toEqual([
      ['file-link', 'sources/hosts.txt'],
    ]);
  });

  it('is not there where a file cannot be read, nor is a part of it, and every such file is told', async () => {
    const content = await archive({ 'a.txt': 'Ice.' });
    const gone = ['x', 'y'].map((name) => ({ path: `data/${name}`, from: join(content, name) }));
    const out = join(content, 'out', 'bag');
    const { faults } = writeBag({ out, files: gone, info: INFO, onProgress: quiet });
    expect(faults.map(({ code, where }) => [code, where])).toEqual([
      ['file-unreadable', 'data/x'],
      ['file-unreadable', 'data/y'],
    ]);
    expect(await readdir(join(content, 'out'))).toEqual([]);
  });

  it('takes the place of an empty folder, and of no other', async () => {
    const content = await archive({ 'a.txt': 'Ice.' });
    const { files } = await payloadOf(content, site);
    const [empty, taken] = [join(content, 'out', 'empty'), join(content, 'out', 'taken')];
    await mkdir(empty, { recursive: true });
    await mkdir(taken, { recursive: true });
    await writeFile(join(taken, 'mine.txt'), 'Mine.');
    writeBag({ out: empty, files, info: INFO, onProgress: quiet });
    expect(await readdir(empty)).toContain('bagit.txt');
    expect(() => writeBag({ out: taken, files, info: INFO, onProgress: quiet })).toThrow(
      'ENOTEMPTY',
    );
    expect(await readdir(taken)).toEqual(['mine.txt']);
    expect((await readdir(join(content, 'out'))).sort()).toEqual(['empty', 'taken']);
  });

  it('is found out on the disk where a file is cut, and where a link stands in its place', async () => {
    const { out } = await bagged(await archive({ 'a.txt': 'Ice.', 'b.txt': 'Fog.' }));
    await truncate(join(out, 'data/sources/a.txt'), 3);
    await symlink('a.txt', join(out, 'data/sources/c.txt'));
    const codes = checkBag(diskFolder(out), quiet).faults.map(({ code }) => code);
    expect(codes).toEqual(['file-link', 'oxum-wrong', 'checksum-wrong', 'checksum-wrong']);
  });
});

describe('names that some disks cannot tell apart', () => {
  it('are refused where only their Unicode form differs, and told where only capitals do', () => {
    const { refused, noted } = checkPaths([
      'data/Nú',
      'data/Nu\u0301',
      'data/a',
      'data/A',
      'data/b',
    ]);
    expect(refused.map(({ where }) => where)).toEqual(['data/Nú']);
    expect(noted.map(({ where }) => where)).toEqual(['data/a']);
  });
});
