import { describe, expect, it } from 'vitest';
import { verify } from '../../../scripts/verify/verify.ts';
import { ingestMemory, TODAY } from '../../support/ingest-memory.ts';
import { madeUpConfig } from '../../support/made-up-config.ts';
import { memoryFiles, type Contents } from '../../support/memory-files.ts';

const FOG = 'date 2026-01-05 Fog over the bay\n\nThe harbour is closed.\n\nTeilen\n';
const WIRE = '{"title":"Ice","text":"Ice on the quay.\\n\\nNobody dated it."}\n';
const ENTRY = 'out/2026/fog-over-the-bay.md';
const REGISTER_PATH = 'out/addresses.tsv';
const BESIDE = 'out/2026/fog-over-the-bay.provenance.json';

async function archive(): Promise<Contents> {
  const contents: Contents = new Map([
    ['in/fog.txt', FOG],
    ['in/wire.jsonl', WIRE],
  ]);
  await ingestMemory(contents);
  return contents;
}

function verifyMemory(contents: Contents) {
  return verify({
    ...{ sources: 'in', out: 'out', today: TODAY, config: madeUpConfig() },
    files: memoryFiles(contents),
    onProgress: () => undefined,
  });
}

/** What is told of an archive in which one thing was changed. */
async function told(change: (contents: Contents) => unknown): Promise<string[]> {
  const contents = await archive();
  change(contents);
  const before = new Map(contents);
  const { differences } = await verifyMemory(contents);
  expect(contents, 'verify writes nothing').toEqual(before);
  return differences.map(({ path, what }) => `${path}: ${what}`);
}

const edit = (key: string, from: string | RegExp, to: string) => (contents: Contents) => {
  const changed = String(contents.get(key)).replace(from, to);
  expect(changed).not.toBe(String(contents.get(key)));
  contents.set(key, changed);
};

describe('verify', () => {
  it('finds nothing wrong with what ingest wrote', async () => {
    expect(await verifyMemory(await archive())).toEqual({
      entries: 2,
      sources: 2,
      differences: [],
    });
  });

  it('finds nothing wrong with an entry that is dated by another copy of its text', async () => {
    const text = Array.from(
      { length: 5 },
      (_, i) => `The harbour was closed for the ${i}th time since the ferries sail at night.\n`,
    ).join('\n');
    const contents: Contents = new Map([
      ['in/a.txt', `Fog over the bay\n\n${text}`],
      ['in/b.txt', `date 2026-01-05 Harbour closed\n\n${text}`],
    ]);
    const { report: first } = await ingestMemory(contents);
    expect(first.moved, 'it stood nowhere before').toEqual([]);
    expect([...contents.keys()]).toContain('out/2026/fog-over-the-bay.md');
    expect((await verifyMemory(contents)).differences).toEqual([]);
    const written = new Map(contents);
    expect((await ingestMemory(contents)).report.moved).toEqual([]);
    expect(contents).toEqual(written);
  });

  it.each([
    [
      'a source that changed',
      edit('in/fog.txt', 'closed', 'shut'),
      'its source "fog.txt" was changed since',
    ],
    [
      'a record that changed',
      edit('in/wire.jsonl', 'quay', 'bay'),
      'its source "wire.jsonl#1" was changed since',
    ],
    [
      'a source that is gone',
      (all: Contents) => all.delete('in/fog.txt'),
      'its source "fog.txt" is gone',
    ],
    [
      'a register that gives the address another id',
      edit(REGISTER_PATH, /(?<=fog-over-the-bay\t.{24})[0-9a-f]{12}/, '0'.repeat(12)),
      'has the id ',
    ],
    [
      'a register that lacks the entry',
      edit(REGISTER_PATH, /^fog-over-the-bay\t.*\n/m, ''),
      'is at an address that addresses.tsv does not have',
    ],
    [
      'a register that is lost',
      (all: Contents) => all.delete(REGISTER_PATH),
      'addresses.tsv: is missing: ingest would write it',
    ],
    [
      'two entries at one address',
      (all: Contents) => {
        for (const [key, path] of [
          ['md', ENTRY],
          ['provenance.json', BESIDE],
        ] as const) {
          all.set(`out/2025/fog-over-the-bay.${key}`, all.get(path) ?? '');
        }
      },
      '2025/fog-over-the-bay.md has the same address',
    ],
    [
      'an entry that was edited',
      edit(ENTRY, 'closed.\n', 'open.\n'),
      'edited by hand, and so left as it is: text',
    ],
    [
      'an entry that is gone',
      (all: Contents) => all.delete(ENTRY),
      'is missing: ingest would write it',
    ],
    [
      'a provenance that is gone',
      (all: Contents) => all.delete(BESIDE),
      'has no provenance beside it',
    ],
    ['a provenance that is broken', edit(BESIDE, '"lines"', '"line"'), 'not a provenance'],
    [
      'a line that went nowhere',
      edit(BESIDE, / *\{"line":5[^\n]*share-bar[^\n]*\n/, ''),
      'line 5 is not accounted for: "Teilen"',
    ],
    [
      'a block from nowhere',
      edit(ENTRY, /\n$/, '\n\nMine.\n'),
      'p2 of the entry comes from no line of the source',
    ],
    [
      'a source without an entry',
      (all: Contents) => all.set('in/new.txt', 'Storm\n\nText.\n'),
      'undated/storm.md: is missing',
    ],
    [
      'two entries of one source',
      (all: Contents) => {
        all.set('out/2026/copy.md', String(all.get(ENTRY)));
        all.set('out/2026/copy.provenance.json', String(all.get(BESIDE)));
      },
      'is an entry of "fog.txt" too',
    ],
    [
      'a stranger',
      (all: Contents) => all.set('out/notes.md', 'Mine.'),
      'notes.md: has no provenance beside it',
    ],
  ])('names %s', async (_, change, what) => {
    expect((await told(change)).join('\n')).toContain(what);
  });
});
