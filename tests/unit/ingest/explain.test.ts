import { describe, expect, it } from 'vitest';
import type { IngestConfig } from '../../../scripts/ingest/config.ts';
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

describe('the parts of a story', () => {
  const ICE = [
    '---\ntitle: Ice\ndate: 3/4/2026\nupdated: 2026-04-05\nmood: low\npublisher: Courier\n---',
    'Ice on the',
    `quay. ${'a'.repeat(75)}`,
    `No ice. ${'b'.repeat(72)}`,
    'The Harbour Board saw the harbour boat and the Merse Bay Hotel. It was Merse Bay on 7 May 2026.',
    'A boat was in the harbour.',
  ].join('\n\n');
  const [harbour] = madeUpConfig().taxonomy.topics;
  const told: IngestConfig = {
    ...madeUpConfig(),
    taxonomy: {
      ...{ threshold: 1, headlineFactor: 2 },
      topics: harbour ? [{ ...harbour, terms: ['harbour'], exclusions: ['harbour board'] }] : [],
    },
    names: [
      {
        id: 'merse-bay',
        label: 'Merse Bay',
        kind: 'place',
        spellings: [],
        not: ['Merse Bay Hotel'],
      },
    ],
  };

  /** Each part of the story of a source by its head, the first by none. */
  async function partsOf(
    text: string,
    { config = madeUpConfig(), name = 'ice.md' }: { config?: IngestConfig; name?: string } = {},
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    const source = name.replace('.jsonl', '.jsonl#1');
    const whole = await explain(
      {
        ...{ sources: 'in', out: 'out', today: TODAY, config },
        files: memoryFiles(new Map([[`in/${name}`, text]])),
        onProgress: () => undefined,
      },
      source,
    );
    expect(whole).toMatch(/[^\n]\n$/);
    const parts = whole.trimEnd().split('\n\n');
    return new Map(
      parts.map((part, i) => {
        const [head = '', ...rows] = part.split('\n');
        return i === 0 ? ['', [head]] : [head, rows];
      }),
    );
  }

  it('stand in one order, and those that tell nothing are left out', async () => {
    expect([...(await partsOf('Fog.\n\nIt came.\n', { name: 'fog.txt' })).keys()]).toEqual([
      ...['', 'Address', 'Read', 'Title', 'Date', 'Lines', 'To be looked at'],
    ]);
    expect([...(await partsOf(ICE, { config: told })).keys()]).toEqual([
      ...['', 'Address', 'Read', 'Title', 'Date', 'Further facts', 'Topics', 'Names'],
      ...['Dates of what is told', 'Lines', 'To be looked at'],
    ]);
  });

  it('where the title is from: its line and its key, and nothing where they are not known', async () => {
    expect((await partsOf(ICE)).get('Title')).toEqual([
      '  Ice',
      '  from: front-matter (title), line 1',
    ]);
    const record = JSON.stringify({ text: 'Rain on the quay. It fell.' });
    expect((await partsOf(record, { name: 'wire.jsonl' })).get('Title')).toEqual([
      '  Rain on the quay',
      '  from: lede, line 1',
    ]);
    const config = madeUpConfig('decisions: [{ source: ice.md, reason: Seen it., title: Floe }]');
    expect((await partsOf(ICE, { config })).get('Title')).toEqual([
      '  Floe',
      '  from: decision, line 1: Seen it.',
    ]);
  });

  it('a date with all it was weighed against, and the day it was changed', async () => {
    expect((await partsOf(ICE)).get('Date')).toEqual([
      '  4 March or 3 April 2026 ([2026-03-04,2026-04-03])',
      '  from: front-matter, line 1: "3/4/2026" (date) can be 4 March 2026 or 3 April 2026',
      '  A field of the source gives it. It can be read in 2 ways, and nothing in the source settles which.',
      '  also: front-matter, line 1: "2026-04-05" (updated) can be 5 April 2026',
      '  updated: 5 April 2026',
    ]);
  });

  it('a date that cannot be read', async () => {
    const [, from] = (await partsOf('date 2026-02-30 Leap\n\nText.\n')).get('Date') ?? [];
    expect(from).toBe('  from: header, line 1: "date 2026-02-30" can be no date');
  });

  it('no date', async () => {
    expect((await partsOf('Fog.\n\nIt came.\n')).get('Date')).toEqual([
      '  undated',
      '  from: none',
      '  Nothing in the source dates it: no date in its head, no line that is a date alone.',
    ]);
  });

  it('facts, with the line where one tells', async () => {
    expect((await partsOf(ICE)).get('Further facts')).toEqual([
      '  updated: 2026-04-05 (updated, line 1)',
      '  publisher: Courier (publisher)',
      '  language: en (the words of the text)',
    ]);
  });

  it('what counts for a topic and what does not, and where', async () => {
    expect((await partsOf(ICE, { config: told })).get('Topics')).toEqual([
      '  harbour: score 2',
      '    harbour ×2 (p4, p5)',
      '    not counted: harbour board ×1 (p4)',
    ]);
  });

  it('names, and what was turned down', async () => {
    expect((await partsOf(ICE, { config: told })).get('Names')).toEqual([
      '  merse-bay: Merse Bay ×1 (p4)',
      '  not merse-bay: Merse Bay Hotel ×1 (p4): it stands in "Merse Bay Hotel"',
    ]);
  });

  it('dates of what is told, with the place that gave the year where it was another', async () => {
    expect((await partsOf(ICE)).get('Dates of what is told')).toEqual([
      '  7 May 2026 (2026-05-07): "7 May 2026" in p4, by stated',
    ]);
    const text =
      'date 2025-01-05 Fog\n\nThe Dec. 8 Festival came.\n\nThe keeper of the light says that it came on December 8, 2024, at dawn.\n';
    expect((await partsOf(text)).get('Dates of what is told')).toEqual([
      '  8 December 2024 (2024-12-08): "Dec. 8" in p1, by text-year, year in p2',
      '  8 December 2024 (2024-12-08): "December 8, 2024" in p2, by stated',
    ]);
  });

  it('each line with its fate, cut after 79 letters, and lines that were read together as one', async () => {
    expect((await partsOf(ICE)).get('Lines')).toEqual([
      '  field "title": title',
      '  field "date": date',
      '  field "updated": updated',
      '  field "publisher": publisher',
      '  field "mood": not-used',
      '  1-7: metadata: --- title: Ice date: 3/4/2026 updated: 2026-04-05 mood: low publisher: Courier …',
      '  9: p1: Ice on the',
      `  11: p2: quay. ${'a'.repeat(73)}…`,
      `  13: p3: No ice. ${'b'.repeat(72)}`,
      '  15: p4: The Harbour Board saw the harbour boat and the Merse Bay Hotel. It was Merse Ba…',
      '  17: p5: A boat was in the harbour.',
    ]);
  });

  it('what is to be looked at, and what to do', async () => {
    expect((await partsOf(ICE)).get('To be looked at')).toEqual([
      '  ice.md: not used: mood. [source-not-used]',
      '    Nothing, if that is well; else rename the fields to names that ingest knows (docs/editing.md).',
      '  ice.md:1: "3/4/2026" can be 4 March 2026 or 3 April 2026. [date-ambiguous]',
      '    Settle it in decisions.yaml with a date and the reason, or leave it: both readings are kept.',
    ]);
  });

  it('the story of a source that is refused is its fault alone', async () => {
    const parts = await partsOf('a\0b', { name: 'a.txt' });
    expect([...parts]).toEqual([
      ['', ['a.txt: refused']],
      [
        'To be looked at',
        [
          '  a.txt:1: a NUL byte, which no text has. [source-binary]',
          '    Save the text of the article as a text file and put that in its place.',
        ],
      ],
    ]);
  });

  it('bytes in thousands', async () => {
    const [row] = (await partsOf('Fog.\n'.repeat(1000), { name: 'fog.txt' })).get('Read') ?? [];
    expect(row).toMatch(/^ {2}5,000 bytes, utf-8 /);
  });

  it('an entry that waited for others is told as it was made at last', async () => {
    const of = (date: string) =>
      `---\npublisher: Courier\ndate: ${date}\n---\nFog ${date}\n\nText.\n`;
    const whole = await explain(
      {
        ...{ sources: 'in', out: 'out', today: TODAY, config: madeUpConfig() },
        files: memoryFiles(
          new Map([
            ['in/a.txt', of('3/4/2026')],
            ['in/b.txt', of('25/4/2026')],
          ]),
        ),
        onProgress: () => undefined,
      },
      'a.txt',
    );
    expect(whole).toContain('\nDate\n  3 April 2026 (2026-04-03)\n');
  });

  it('a source that is not there is not taken for the record of another file', async () => {
    const wire = new Map([['in/wire.jsonl', '{"title":"Ice","text":"Ice."}\n']]);
    const task = {
      ...{ sources: 'in', out: 'out', today: TODAY, config: madeUpConfig() },
      ...{ files: memoryFiles(wire), onProgress: () => undefined },
    };
    await expect(explain(task, 'wire')).rejects.toThrow(
      /^--explain wire: no such source below in\.$/,
    );
    await expect(explain(task, 'wire.jsonl')).rejects.toThrow(
      /^--explain wire\.jsonl: no such source below in\. Name one of its records, such as wire\.jsonl#1\.$/,
    );
  });
});
