import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDateLine } from '../../../scripts/ingest/dates/date-line.ts';
import { readSource } from '../../../scripts/ingest/read.ts';
import { renderBody } from '../../../src/lib/body.ts';
import { readEntryFile } from '../../../src/lib/entry-file.ts';
import { isEdtf } from '../../../src/schema/edtf.ts';
import { provenancePath } from '../../../src/lib/provenance-file.ts';
import { unaccounted } from '../../support/accounting.ts';
import { anyLine, anyText, SEEDED } from '../../support/arbitrary-text.ts';
import { textOfHtml } from '../../support/html-text.ts';
import { ingestMemory, ingestOne } from '../../support/ingest-memory.ts';

/** A paragraph that an extractor takes for an article. */
const PROSE =
  '<p>The keeper of the light, who had been there for forty years, said that he would not leave it, and that nobody had asked him to; the council, which meets on Fridays, had other things to decide.</p>';

const file = fc.constantFrom('source.txt', 'source.md');

describe('any text', () => {
  it('makes an entry that reads back, or is refused by name', async () => {
    let made = 0;
    await fc.assert(
      fc.asyncProperty(file, anyText, async (name, text) => {
        const { source, text: written } = await ingestOne(name, text);
        expect(source.status).toBe(written === null ? 'refused' : 'written');
        if (written === null) {
          expect(source.faults.map(({ severity }) => severity)).toEqual(['refused']);
          return;
        }
        made += 1;
        expect(readEntryFile(written, name).entry.title).toBe(source.entry?.title);
      }),
      SEEDED,
    );
    expect(made).toBeGreaterThan(SEEDED.numRuns / 2);
  });

  it('is accounted for to the last line', async () => {
    await fc.assert(
      fc.asyncProperty(file, anyText, async (name, text) => {
        const { text: entry, provenance } = await ingestOne(name, text);
        if (entry === null) return;
        expect(await unaccounted({ file: name, source: text, entry, provenance })).toEqual([]);
      }),
      SEEDED,
    );
  });

  it('is shown on a page letter by letter, numbered as the evidence says', async () => {
    await fc.assert(
      fc.asyncProperty(file, anyText, async (name, text) => {
        const { text: written } = await ingestOne(name, text);
        if (written === null) return;
        const { entry, body } = readEntryFile(written, name);
        const blocks = renderBody(body);
        for (const block of blocks) expect(textOfHtml(block.html)).toBe(block.text);
        const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
        expect(paragraphs).toHaveLength(entry.paragraphs);
        const known = new Set(['title', 'standfirst', ...blocks.map(({ id }) => id)]);
        const places = [...entry.evidence.names, ...entry.evidence.topics.flatMap((t) => t.terms)];
        for (const { where } of places) {
          expect(where.filter((place) => !known.has(place))).toEqual([]);
        }
      }),
      SEEDED,
    );
  });

  it('is left alone by a second run', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { maxLength: 4 }), async (texts) => {
        const sources = texts.map((text, i) => [`in/${i}.txt`, text] as const);
        const { contents } = await ingestMemory(new Map(sources));
        const before = new Map(contents);
        const { report } = await ingestMemory(contents);
        expect(contents).toEqual(before);
        expect(report.sources.map(({ status }) => status)).not.toContain('written');
        expect([report.moved, report.pruned, report.general]).toEqual([[], [], []]);
      }),
      { ...SEEDED, numRuns: 100 },
    );
  });
});

describe('any page and any records', () => {
  const tag = fc.constantFrom(
    ...['<p>', '</p>', '<div>', '</div>', '<h1>', '<h2 class="x">', '<br>', '<li>', '<article>'],
    ...['</article>', '<table><td>', '<script>', '</script>', '<!--', '-->', '<svg>', '<math><mi>'],
    ...[
      '<a href="javascript:x">',
      '<p hidden>',
      '<figcaption>',
      '<title>',
      '<template>',
      '&lt;p&gt;',
    ],
  );
  const page = fc.array(fc.oneof(tag, anyLine, fc.constant(PROSE)), { maxLength: 30 });
  const records = fc.array(
    fc.record({
      title: anyLine,
      date: anyLine,
      text: anyText,
      url: anyLine,
      other: fc.jsonValue(),
    }),
    { maxLength: 4 },
  );
  const source = fc.oneof(
    page.map((parts) => ['source.html', parts.join(' ')] as const),
    records.map(
      (all) => ['source.jsonl', all.map((one) => JSON.stringify(one)).join('\n')] as const,
    ),
    fc.tuple(fc.constantFrom('source.html', 'source.jsonl', 'source.csv'), anyText),
  );

  it('make entries that are accounted for to the last line, or are refused by name', async () => {
    let made = 0;
    await fc.assert(
      fc.asyncProperty(source, async ([name, content]) => {
        const { report, contents } = await ingestMemory(new Map([[`in/${name}`, content]]));
        for (const { file, path, status, faults } of report.sources) {
          if (path === null) {
            if (status === 'refused') expect(faults[0]?.where).toMatch(/^source\./);
            continue;
          }
          made += 1;
          const entry = String(contents.get(`out/${path}`));
          const provenance = String(contents.get(`out/${provenancePath(path)}`));
          expect(await unaccounted({ file, source: content, entry, provenance })).toEqual([]);
        }
        const before = new Map(contents);
        await ingestMemory(contents);
        expect(contents).toEqual(before);
      }),
      SEEDED,
    );
    expect(made).toBeGreaterThan(SEEDED.numRuns / 4);
  });
});

describe('any bytes', () => {
  it('are read, or refused by name and line', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const result = readSource('source.txt', bytes);
        if ('code' in result) expect(result.where).toMatch(/^source\.txt(?::[1-9]\d*)?$/);
        else expect(new TextDecoder(result.encoding.name).decode(bytes)).toBe(result.text);
      }),
      SEEDED,
    );
  });
});

describe('any line', () => {
  const pieces = ['7', '07', '31', '2026', '26', 'Mart', 'MAYIS', 'May', 'march', 'Ocak', 'Dez'];
  const dateLike = fc
    .array(fc.constantFrom(...pieces, '.', ',', '/', '-', ' ', '1', '12', '29', '02'), {
      maxLength: 9,
    })
    .map((parts) => parts.join(''));

  it('has only readings that are EDTF, in order, each once', () => {
    fc.assert(
      fc.property(fc.oneof(anyLine, dateLike), (line) => {
        for (const { readings } of readDateLine(line)) {
          expect(readings.filter((reading) => !isEdtf(reading))).toEqual([]);
          expect(readings).toEqual([...new Set(readings)].sort());
        }
      }),
      { ...SEEDED, numRuns: 3000 },
    );
  });
});
