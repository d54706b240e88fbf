import { describe, expect, it } from 'vitest';
import { explain } from '../../../scripts/ingest/explain.ts';
import { ingest } from '../../../scripts/ingest/pipeline.ts';
import { TODAY } from '../../support/ingest-memory.ts';
import { madeUpConfig } from '../../support/made-up-config.ts';
import { memoryFiles, type Contents } from '../../support/memory-files.ts';

const FOG = [
  'date 2026-01-05 Fog over Merseport',
  'By Ada Quill',
  'The harbour is closed, and a ferry waits for the keeper of the light.',
  'Teilen',
  '3/4/2026 was no day for a ferry.',
].join('\n\n');

function story(source: string, decisions?: string) {
  const contents: Contents = new Map([
    ['in/fog.txt', FOG],
    ['in/wire.jsonl', '{"title":"Ice","text":"Ice on the quay.","id":7}\n'],
  ]);
  const told = explain(
    {
      ...{ sources: 'in', out: 'out', today: TODAY, config: madeUpConfig(decisions) },
      files: memoryFiles(contents),
      onProgress: () => undefined,
    },
    source,
  );
  return { told, contents };
}

describe('explain, of an address', () => {
  it('tells why it was kept, and what leads to it', async () => {
    const contents: Contents = new Map([['in/fog.txt', FOG]]);
    const task = (decisions?: string) => ({
      ...{ sources: 'in', out: 'out', today: TODAY, config: madeUpConfig(decisions) },
      files: memoryFiles(contents),
      onProgress: () => undefined,
    });
    await ingest({ ...task(), prune: false });
    const kept = await explain(
      task('decisions: [{ source: fog.txt, reason: r, title: Mist }]'),
      'fog.txt',
    );
    expect(kept).toContain(
      '\n  kept: the source is known by its path\n  its title alone would make it "mist"\n',
    );
    contents.set('in/mist.txt', FOG).delete('in/fog.txt');
    const moved = await explain(
      task('decisions: [{ source: mist.txt, reason: r, slug: mist }]'),
      'mist.txt',
    );
    expect(moved).toContain('\nAddress\n  /articles/mist/\n');
    expect(moved).toContain('\n  formerly /articles/fog-over-merseport/, which leads here\n');
    expect(moved).toContain(
      '\n  kept: the source is known by its bytes, which stood at "fog.txt"\n',
    );
  });
});

describe('explain', () => {
  it.each([
    /^fog\.txt: written, 2026\/fog-over-merseport\.md\n/,
    /\nRead\n {2}\d+ bytes, utf-8 \(valid UTF-8\), SHA-256 [0-9a-f]{64}\n/,
    /\nAddress\n {2}\/articles\/fog-over-merseport\/\n {2}urn:uuid:[0-9a-f-]{36}\n {2}new: made of the title\n\n/,
    /\nTitle\n {2}Fog over Merseport\n {2}from: header, line 1\n/,
    /\nDate\n {2}5 January 2026 \(2026-01-05\)\n {2}from: header, line 1: "date 2026-01-05" can be 5 January 2026\n/,
    /\n {2}author: Ada Quill \(byline, line 3\)\n/,
    /\n {2}harbour: score \d+\n {4,}/,
    /\n {2}ferries: score 2, under the threshold 3\n/,
    /\n {2}merseport: Merseport ×1 \(title\)\n/,
    /\n {2}1: date: date 2026-01-05\n {2}1: title: Fog over Merseport\n {2}3: byline: By Ada Quill\n/,
    /\n {2}7: removed by share-bar \(.+\): Teilen\n/,
  ])('tells %s', async (part) => {
    expect(await story('fog.txt').told).toMatch(part);
  });

  it('tells of a record and its fields, and writes nothing', async () => {
    const { told, contents } = story('wire.jsonl#1');
    expect(await told).toContain('field "id": not-used');
    expect(await told).toContain('found no date of publication. [date-missing]');
    expect([...contents.keys()]).toEqual(['in/fog.txt', 'in/wire.jsonl']);
  });

  it('tells what an editor decided', async () => {
    const decision = 'decisions: [{ source: fog.txt, reason: Seen it., publisher: Courier }]';
    expect(await story('fog.txt', decision).told).toContain(
      'Decided by an editor\n  publisher: Seen it.\n',
    );
  });

  it('says where there is no such source, and names a record of a bulk file', async () => {
    await expect(story('ice.txt').told).rejects.toThrow(
      '--explain ice.txt: no such source below in.',
    );
    await expect(story('wire.jsonl').told).rejects.toThrow('such as wire.jsonl#1');
  });
});
