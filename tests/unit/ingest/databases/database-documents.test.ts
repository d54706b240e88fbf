import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDatabaseDocument } from '../../../../scripts/ingest/databases/database-document.ts';
import { documentsIn } from '../../../../scripts/ingest/databases/documents.ts';
import { splitLines } from '../../../../scripts/ingest/lines-of-text.ts';
import { readEntryFile } from '../../../../src/lib/entry-file.ts';
import { unaccounted } from '../../../support/accounting.ts';
import {
  ACADEMIC,
  codedDocument,
  factivaDocument,
  proquestDocument,
  uniDocument,
} from '../../../support/database-texts.ts';
import { ingestMemory } from '../../../support/ingest-memory.ts';

/** What an entry says that was made of a document. */
async function madeOf(file: string, text: string) {
  const { report, contents } = await ingestMemory(new Map([[`in/${file}`, text]]));
  return Promise.all(
    report.sources.map(async ({ file: source, path, entry: digest, faults }) => {
      const at = (name: string) => String(contents.get(`out/${name}`));
      const entry = at(path ?? '');
      const provenance = at(`${path?.slice(0, -3) ?? ''}.provenance.json`);
      const wrong = await unaccounted({ file: source, source: text, entry, provenance });
      const made = readEntryFile(entry, source);
      const { title, standfirst, date, authors } = made.entry;
      return {
        source,
        told: [title, standfirst, date, authors, made.entry.source.publisher],
        body: made.body.trim().split('\n\n'),
        removed: digest?.removed.map(({ line, rule }) => `${line} ${rule}`) ?? [],
        wrong: [...wrong, ...faults.map(({ code }) => code)],
      };
    }),
  );
}

const POST = 'The Harbour Post (London)';

describe('documents of databases', () => {
  it('of Nexis Academic: paragraphs made whole, headline below the date or labelled, in English and German', async () => {
    expect(await madeOf('a.txt', ACADEMIC)).toEqual([
      {
        source: 'a.txt#5',
        told: [
          'Ferry talks end without agreement after three rounds as the islands prepare for a second week',
          ...[null, '2010-01-11', ['ANN LEE', 'Bob Ray'], POST],
        ],
        body: [
          'Crews and owners of the ferries between the islands met for a third time on Sunday and parted without an agreement.',
          '"We are ready to meet again," a spokesman for the owners said.',
        ],
        removed: [
          ...[1, 2, 4, 5, 6, 8, 9, 12, 13, 17, 23, 24].map((line) => `${line} database-note`),
          ...['50 copyright', '51 copyright'],
        ],
        wrong: [],
      },
      {
        source: 'a.txt#57',
        told: [
          ...['ISLANDS wait, ships stay in port', null, '2010-01-12'],
          ...[['Wes Low', 'Kim Kin', 'Keith L. Alex'], 'The Island Mail'],
        ],
        body: ['Shops on the smaller islands have bread for two days, the council said on Monday.'],
        removed: [
          ...['1 database-note', '4 copyright', '5 copyright', '6 copyright', '11 database-note'],
        ],
        wrong: [],
      },
      {
        source: 'a.txt#86',
        told: ['Fähren fahren wieder', null, '2010-01-13', ['Anna Lehmann'], 'Hafenpost'],
        body: [
          'Die Fähren zwischen den Inseln fahren seit Dienstag wieder, teilte die Reederei mit.',
        ],
        removed: ['1 database-note'],
        wrong: [],
      },
    ]);
  });

  it.each([
    ['text', 'a.txt', false],
    ['Markdown', 'a.md', true],
  ])('of Nexis Uni, as %s', async (_, file, bold) => {
    const text = ['Ferry strike ends', 'Opinion'].map((title, i) =>
      uniDocument(title, { day: 10 + i, bold }),
    );
    const made = await madeOf(file, text.join('\n'));
    const of = (i: number, source: string, title: string) => ({
      source,
      told: [
        ...[title, 'Crews and owners agree on a new roster.', `2023-10-${10 + i}`],
        ...[['Ann Lee'], POST],
      ],
      body: [
        `The strike of the ferry crews ended on day ${10 + i}, the union said, and ships left the harbour at noon.`,
        'Owners and crews agreed on a new roster, which is to be tried until spring.',
      ],
      removed: [
        ...['4 database-note', '6 copyright', '15 database-note', '16 caption'],
        ...['17 database-note', '24 database-note'],
      ],
      wrong: [],
    });
    expect(made).toEqual([of(0, `${file}#1`, 'Ferry strike ends'), of(1, `${file}#26`, 'Opinion')]);
  });

  it('of Factiva, as shown and by codes', async () => {
    const shown = [10, 11].map((day) => factivaDocument(`Ferry owners report loss on ${day}`, day));
    const end = 'Search Summary\nText\tferry\n© 2023 Factiva, Inc. All rights reserved.\n';
    const made = await madeOf('a.txt', `${shown.join('')}${end}`);
    expect(made.map(({ source, told, body, wrong }) => [source, told, body.length, wrong])).toEqual(
      [10, 11].map((day, i) => [
        `a.txt#${1 + i * 18}`,
        [
          ...[`Ferry owners report loss on ${day}`, null, `2023-10-${day}`],
          ...[['ANN LEE'], 'The Harbour Post'],
        ],
        2,
        [],
      ]),
    );
    expect(made[1]?.removed.slice(-4)).toEqual([
      ...['17 database-note', '19 database-note', '20 database-note', '21 database-note'],
    ]);
    const coded = [20, 21].map((day) => codedDocument(`Ferry prices rise on ${day}`, day));
    expect(await madeOf('a.txt', coded.join(''))).toMatchObject(
      [20, 21].map((day, i) => ({
        source: `a.txt#${1 + i * 20}`,
        told: [
          ...[`Ferry prices rise on ${day}`, null, `2023-10-${day}`],
          ...[['Ann Lee', 'Bob Ray'], 'The Harbour Post'],
        ],
        body: [
          `Prices of the ferries between the islands rose on day ${day}, and will again.`,
          ...['Owners said that fuel was to blame.', 'Crews said that it was not.'],
        ],
        wrong: [],
      })),
    );
  });

  it('of ProQuest, alone or with others', async () => {
    const two = [10, 11].map((day, i) =>
      proquestDocument(`Ferry roster is tried on ${day}`, { day, number: `${i + 1} of 2` }),
    );
    const of = (day: number) => ({
      told: [
        ...[`Ferry roster is tried on ${day}`, null, `2023-10-${day}`],
        ...[['Ann Lee', 'Bob van Ray'], 'The Harbour Post; London (UK)'],
      ],
      body: [
        `The new roster of the ferry crews is tried out from day ${day} on, owners said.`,
        'The trial went well, they said. Subject to review, it goes on.',
      ],
      wrong: [],
    });
    const made = await madeOf('a.txt', two.join(''));
    expect(made).toMatchObject([
      { source: 'a.txt#3', ...of(10) },
      { source: 'a.txt#37', ...of(11) },
    ]);
    const [one = ''] = two;
    expect(await madeOf('a.txt', one)).toMatchObject([{ source: 'a.txt', ...of(10) }]);
    const untitled = one.replace('Ferry roster is tried on 10\n\nAuthor', 'Author');
    expect(await madeOf('a.txt', untitled)).toMatchObject([{ source: 'a.txt', ...of(10) }]);
  });

  it.each([
    'Length: 712 words\n\nThe harbour was closed.',
    'The harbour\n\nLength: 40 metres\nSection: 3\n\nThe harbour was closed.',
    'The harbour\n\nFull text: see below.\n\nThe harbour was closed.',
    'The harbour\n\nDocument HRBP000020231010ejaa0004x was found.',
    'The harbour\n\nDocument HRBP000020231010ejaa0004x\n',
    'Fog\n\n712 words are enough.\n\nEnd of Document',
  ])('are none of %j', (text) => {
    expect(readDatabaseDocument(text)).toBeNull();
    expect(documentsIn(text)).toEqual([{ line: 1, text }]);
  });
});

const SAMPLES = [
  ACADEMIC,
  uniDocument('Ferry strike ends'),
  factivaDocument('Ferry owners report loss'),
  codedDocument('Ferry prices rise'),
  proquestDocument('Ferry roster is tried'),
];

describe('no line is lost', () => {
  const lines = fc.constantFrom(...SAMPLES.flatMap((text) => text.split('\n')), '', '712 words');
  const edits = fc.array(
    fc.record({
      at: fc.nat(200),
      line: lines,
      drop: fc.nat(3),
    }),
    { maxLength: 12 },
  );

  it('by parting a file', () => {
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 120 }), (all) => {
        const text = all.join('\n');
        const numbered = documentsIn(text).flatMap((part) =>
          splitLines(part.text).map((line, i) => [part.line + i, line.trim()]),
        );
        const there = numbered.filter(([, line]) => line !== '');
        const wanted = splitLines(text)
          .map((line, i) => [i + 1, line.trim()])
          .filter(([, line]) => line !== '');
        const rule = /^_{20,}$/;
        const bare = (rows: typeof there) => rows.filter(([, line]) => !rule.test(String(line)));
        expect(bare(there)).toEqual(bare(wanted));
      }),
      { numRuns: 300 },
    );
  });

  it('by reading a document, however its lines are changed', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.constantFrom(...SAMPLES), edits, (sample, changes) => {
        const rows = sample.split('\n');
        for (const { at, line, drop } of changes) rows.splice(at % (rows.length + 1), drop, line);
        const document = readDatabaseDocument(rows.join('\n'));
        if (document === null) return;
        read += 1;
        const parts = [...document.metadata, ...document.lines, ...document.outside];
        const placed = new Map<number, string[]>();
        for (const { number, last = number, cut } of parts) {
          for (let n = number; n <= last; n += 1) {
            placed.set(n, [...(placed.get(n) ?? []), cut ? cut.join('-') : 'whole']);
          }
        }
        rows.forEach((row, i) => {
          const found = placed.get(i + 1) ?? [];
          if (row.trim() === '') expect(found).toEqual([]);
          else if (found[0] === 'whole') expect(found).toEqual(['whole']);
          else expect(found).toHaveLength(2);
        });
        if (document.headline) expect(document.lines).toContain(document.headline);
      }),
      { numRuns: 1000 },
    );
    expect(read).toBeGreaterThan(200);
  });
});

describe('a file of several documents', () => {
  const two = ['Ferry strike ends', 'Ferries sail'].map((title, i) =>
    uniDocument(title, { day: 10 + i }),
  );

  it('keeps the entries of those that stay where another is put above them', async () => {
    const contents = new Map([['in/uni.txt', two.join('\n')]]);
    const first = await ingestMemory(contents);
    expect(first.report.sources.map(({ file, status }) => [file, status])).toEqual([
      ['uni.txt#1', 'written'],
      ['uni.txt#26', 'written'],
    ]);
    const paths = first.report.sources.map(({ path }) => path);
    contents.set('in/uni.txt', [uniDocument('Fog over the bay', { day: 12 }), ...two].join('\n'));
    const { report } = await ingestMemory(contents);
    expect(report.sources.map(({ path }) => path)).toEqual(['2023/fog-over-the-bay.md', ...paths]);
  });

  it('has each document in UTF-8 for its hash, whatever the file is in', async () => {
    const text = two.join('\n').replaceAll('crews', 'équipages');
    const of = async (bytes: Uint8Array) => {
      const { report, contents } = await ingestMemory(new Map([['in/a.txt', bytes]]));
      const [one] = report.sources;
      return readEntryFile(String(contents.get(`out/${one?.path ?? ''}`)), 'a').entry.source.sha256;
    };
    expect(await of(Buffer.from(text, 'latin1'))).toBe(await of(Buffer.from(text)));
  });
});
