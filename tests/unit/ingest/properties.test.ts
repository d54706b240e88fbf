import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../scripts/ingest/read.ts';
import { renderBody } from '../../../src/lib/body.ts';
import { readDateLine } from '../../../src/lib/dates.ts';
import { readEntryFile } from '../../../src/lib/entry-file.ts';
import { isEdtf } from '../../../src/schema/edtf.ts';
import { unaccounted } from '../../support/accounting.ts';
import { anyLine, anyText, SEEDED } from '../../support/arbitrary-text.ts';
import { textOfHtml } from '../../support/html-text.ts';
import { ingestMemory, ingestOne } from '../../support/ingest-memory.ts';

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
        expect(readEntryFile(written, name).entry).toEqual(source.entry);
      }),
      SEEDED,
    );
    expect(made).toBeGreaterThan(SEEDED.numRuns / 2);
  });

  it('is accounted for to the last line', async () => {
    await fc.assert(
      fc.asyncProperty(file, anyText, async (name, text) => {
        const { text: written } = await ingestOne(name, text);
        if (written !== null) expect(unaccounted(text, written)).toEqual([]);
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

describe('any bytes', () => {
  it('are read, or refused by name and line', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const result = readSource('source.txt', bytes);
        if ('code' in result) expect(result.where).toMatch(/^source\.txt(?::[1-9]\d*)?$/);
        else expect(Buffer.from(result.text)).toEqual(Buffer.from(bytes.subarray(bomOf(bytes))));
      }),
      SEEDED,
    );
  });
});

function bomOf(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

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
        const readings = readDateLine(line);
        expect(readings.filter((reading) => !isEdtf(reading))).toEqual([]);
        expect(readings).toEqual([...new Set(readings)].sort());
      }),
      { ...SEEDED, numRuns: 3000 },
    );
  });
});
