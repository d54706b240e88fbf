import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitsOnePage, ledgerPages, surelyFitsOnePage } from '../../../src/lib/making-pages.ts';
import type { MadeEntry } from '../../../src/lib/making.ts';
import type { LineFate, Provenance } from '../../../src/schema/provenance.ts';
import { renderProvenance } from '../../../scripts/ingest/provenance.ts';
import { entryWith } from '../../support/made-entry.ts';

function madeOf(lines: readonly LineFate[], words: readonly string[] = []): MadeEntry {
  const blocks = words.map((text, i) => ({
    kind: 'paragraph' as const,
    ...{ id: `p${i + 1}`, number: i + 1, html: text, text },
  }));
  const bytes = Buffer.byteLength(words.join('\n')) + lines.length;
  return {
    entry: entryWith(),
    blocks,
    provenance: {
      entry: { file: 'fog.md', sha256: 'b'.repeat(64) },
      source: {
        ...{ file: 'fog.txt', sha256: 'a'.repeat(64), bytes, format: 'text' as const },
        ...{ encoding: 'utf-8', encodingBy: 'valid UTF-8' },
      },
      unit: 'line',
      fields: [],
      lines: [...lines],
    },
  };
}

/** A source of paragraphs, each on a line of its own after a blank one. */
function paragraphs(words: readonly string[]): MadeEntry {
  const lines = words.flatMap((_, i): LineFate[] => [
    { line: 2 * i + 1, as: 'blank' },
    { line: 2 * i + 2, as: `p${i + 1}` },
  ]);
  return madeOf(lines, words);
}

const rowsOf = (made: MadeEntry) => ledgerPages(made).map((rows) => rows.map(({ from }) => from));

describe('ledgerPages', () => {
  test('leaves an article of common length on one page', () => {
    expect(rowsOf(paragraphs(Array.from({ length: 20 }, () => 'Fog. '.repeat(60))))).toHaveLength(
      1,
    );
  });

  test('gives an empty source one empty page', () => {
    expect(rowsOf(madeOf([]))).toEqual([[]]);
  });

  test('keeps every line, in order, and no page that its rows fill with more than 100 KB', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 20_000 }), { maxLength: 60 }),
        fc.constantFrom('x', 'ğ', 'و', 'f & g '),
        (lengths, letter) => {
          const made = paragraphs(
            lengths.map((length) => letter.repeat(Math.ceil(length / letter.length))),
          );
          const pages = ledgerPages(made);
          const lines = pages.flat().map(({ from }) => from);
          expect(lines).toEqual(lengths.map((_, i) => 2 * i + 2));
          for (const rows of pages) {
            const texts = rows.flatMap(({ received, kept }) =>
              [...received, ...(kept?.passages ?? [])].map(({ before }) => before),
            );
            const html = texts.join('').replaceAll('&', '&amp;');
            expect(Buffer.byteLength(html) + 700 * rows.length).toBeLessThan(100_000);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test('cuts a source of two thousand lines', () => {
    const removed = (rule: string) =>
      Array.from({ length: 2000 }, (_, i): LineFate => {
        return { line: i + 1, as: 'removed', rule, text: 'A word of the menu' };
      });
    const [whole, listed] = ['related-list', 'page-furniture'].map((rule) =>
      rowsOf(madeOf(removed(rule))),
    );
    expect(whole?.flat()).toHaveLength(2000);
    expect(whole?.length).toBeGreaterThan(10);
    // What lies outside the article of a page is listed, and takes less room.
    expect(listed?.flat()).toHaveLength(2000);
    expect(listed?.length).toBeLessThan(10);
  });

  test('begins with the first line, however much it weighs', () => {
    const quotes = '"'.repeat(6000);
    expect(rowsOf(paragraphs([quotes, quotes, quotes]))).toEqual([[2], [4], [6]]);
  });

  // A row weighs 700 bytes and those of its words and its note, `Kept word for word`. Five of these weigh 50,000.
  const five = Array.from({ length: 5 }, () => 'x'.repeat(4641));
  test.each([
    ['letters of one byte', 'x'.repeat(1641), 'x'],
    ['letters of two bytes', `x${'ğ'.repeat(820)}`, 'x'],
    ['marks that are written as six letters', `${'&<>"\''.repeat(54)}${'x'.repeat(21)}`, 'x'],
  ])('fills its first page with 54,000 bytes of HTML, of %s', (_, words, more) => {
    const lines = [2, 4, 6, 8, 10, 12];
    expect(rowsOf(paragraphs([...five, words, 'Fog.']))).toEqual([lines, [14]]);
    expect(rowsOf(paragraphs([...five, words + more]))).toEqual([lines.slice(0, 5), [12]]);
  });

  test('weighs a correction with the words around it', () => {
    const made = (was: string) => {
      const page = paragraphs([...five, 'In fog no ship sails.', 'Fog.']);
      const corrected = { line: 12, as: 'p6', corrected: [{ was, is: 'ship' }] };
      const lines = page.provenance.lines.map((fate) => (fate.line === 12 ? corrected : fate));
      return rowsOf({ ...page, provenance: { ...page.provenance, lines } });
    };
    // 700, 21 for the note, 17 around the mark twice and `ship` once leave as much for what it was.
    const room = 4000 - 700 - 'Corrected by an editor'.length - 2 * 17 - 4;
    expect(made('x'.repeat(room))[0]).toContain(12);
    expect(made('x'.repeat(room + 1))[0]).not.toContain(12);
  });

  test('keeps the parts of a line on one page', () => {
    const part = (line: number, cut: number): LineFate => {
      return {
        line,
        as: 'removed',
        rule: 'share-bar',
        text: 'x'.repeat(5000),
        cut: [cut, cut + 1],
      };
    };
    const made = madeOf(Array.from({ length: 60 }, (_, i) => part(1 + Math.floor(i / 5), i % 5)));
    for (const rows of rowsOf(made)) {
      for (const line of new Set(rows)) expect(rows.filter((one) => one === line)).toHaveLength(5);
    }
  });
});

test('what surely fits one page has one, and each line stands on one page, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9000 }), { maxLength: 40 }), (lengths) => {
      const made = paragraphs(lengths.map((length) => 'x'.repeat(length)));
      const pages = ledgerPages(made);
      if (fitsOnePage(made.provenance)) expect(pages).toHaveLength(1);
      // Each page goes on behind the last line of the one before, so that a line has one address.
      const lines = pages.map((rows) => [...new Set(rows.map(({ from }) => from))]);
      expect(lines.flat()).toEqual([...new Set(lines.flat())].sort((one, other) => one - other));
    }),
    { numRuns: 60 },
  );
});

// Each row is 700 bytes of 54,000; words are three times the bytes of the source, or five where it is not in UTF-8.
test.each([
  [3, 'utf-8', 17_300, true],
  [3, 'utf-8', 17_301, false],
  [3, 'windows-1254', 10_380, true],
  [3, 'windows-1254', 10_381, false],
  [0, 'utf-8', 18_000, true],
  [0, 'utf-8', 18_001, false],
  [77, 'utf-8', 33, true],
  [78, 'utf-8', 1, false],
])('%i rows and blanks of a source in %s of %i bytes: fits one page? %s', (...facts) => {
  const [rows, encoding, bytes, fits] = facts;
  const blanks = Array.from({ length: 90 }, (_, i): LineFate => ({ line: i + 1, as: 'blank' }));
  const lines = Array.from({ length: rows }, (_, i): LineFate => ({ line: 91 + i, as: 'p1' }));
  const made = madeOf([...blanks, ...lines]).provenance;
  const provenance = { ...made, source: { ...made.source, encoding, bytes } };
  expect(fitsOnePage(provenance)).toBe(fits);
  expect(surelyFitsOnePage(renderProvenance(provenance))).toBe(fits);
});

describe('surelyFitsOnePage', () => {
  const fates = fc.array(
    fc.constantFrom<Omit<LineFate, 'line'>>(
      { as: 'blank' },
      { as: 'p1' },
      { as: 'removed', rule: 'menu', text: '"as":"blank" {"bytes":1,"format"' },
    ),
    { maxLength: 120 },
  );
  const sources = fc.record({
    bytes: fc.integer({ min: 0, max: 40_000 }),
    encoding: fc.constantFrom('utf-8', 'windows-1254'),
    file: fc.constantFrom('fog.txt', '"bytes":1,"format".txt', '"encoding":"utf-8".txt'),
    fields: fc.nat(40),
  });

  test('holds only where the provenance, once read, fits, and where it has no fields wherever it does', () => {
    let fitting = 0;
    fc.assert(
      fc.property(fates, sources, (lines, { bytes, encoding, file, fields }) => {
        const made = madeOf(lines.map((fate, i) => ({ ...fate, line: i + 1 })));
        const provenance: Provenance = {
          ...made.provenance,
          source: { ...made.provenance.source, bytes, encoding, file },
          fields: Array.from({ length: fields }, (_, i) => ({ field: `f${i}`, as: 'not-used' })),
        };
        const surely = surelyFitsOnePage(renderProvenance(provenance));
        if (surely) fitting += 1;
        if (fields === 0) expect(surely).toBe(fitsOnePage(provenance));
        else if (surely) expect(fitsOnePage(provenance)).toBe(true);
      }),
    );
    expect(fitting).toBeGreaterThan(0);
  });

  test('holds of nothing that is written in another way', () => {
    const { provenance } = madeOf([]);
    expect(surelyFitsOnePage(JSON.stringify(provenance, null, 2))).toBe(false);
  });
});
