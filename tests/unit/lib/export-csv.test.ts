import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../../src/lib/export-csv.ts';
import { anyText, SEEDED } from '../../support/arbitrary-text.ts';
import { exportOf, foundRecord } from '../../support/found-record.ts';

const read = (csv: string) => parse<Record<string, string>>(csv, { columns: true, bom: true });

describe('toCsv', () => {
  test('writes a table that a spreadsheet opens as it is', () => {
    const record = foundRecord({
      title: 'MİT, “global”',
      authors: ['Ada Reed', 'Ben Moss'],
      address: 'https://courier.example/1',
      sourceTitle: 'He said "no"',
    });
    const columns = [
      'slug,title,authors,publisher,date,date_from,date_to,date_kind,date_words,updated,language',
      'topics,people,organisations,places,url,published_at,original_title,wording,paragraphs',
      'summary,sha256,id',
    ];
    const cells = [
      'mit-goes-global,"MİT, “global”",Ada Reed; Ben Moss,The Merse Courier',
      '2026-01-10,2026-01-10,2026-01-10,day,10 Jan 2026,,en,Syria,İbrahim Kalın,MİT,Ankara',
      'https://archive.example/articles/mit-goes-global/,https://courier.example/1',
      `"He said ""no""",as-received,9,The service works further from home.,${'ab'.repeat(32)},${record.id}`,
    ];
    expect(toCsv(exportOf(record))).toBe(`\uFEFF${columns.join(',')}\r\n${cells.join(',')}\r\n`);
  });

  test('has its heads where nothing is found', () => {
    expect(toCsv(exportOf())).toMatch(/^\uFEFFslug,title,[^\r\n]*\r\n$/);
  });

  test.each([
    ['2026-01-10', '2026-01-10', '2026-01-10', 'day', '10 Jan 2026'],
    ['2026-01', '2026-01-01', '2026-01-31', 'month', 'Jan 2026'],
    ['2024', '2024-01-01', '2024-12-31', 'year', '2024'],
    ['2023-12~', '2023-12-01', '2023-12-31', 'approximate', 'c. Dec 2023'],
    ['[2026-01-10,2026-10-01]', '2026-01-10', '2026-10-01', 'one-of', '10 Jan or 1 Oct 2026'],
    ['2024-02/2024-03-05', '2024-02-01', '2024-03-05', 'interval', 'Feb to 5 Mar 2024'],
    [null, '', '', 'undated', 'undated'],
  ])('writes the date %s', (date, from, to, kind, words) => {
    const [row] = read(toCsv(exportOf(foundRecord({ date }))));
    expect(row).toMatchObject({
      date: date ?? '',
      date_from: from,
      date_to: to,
      date_kind: kind,
      date_words: words,
    });
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t1', '\r1', '\n1', '＝1'])(
    'does not let a cell be a formula: %j',
    (title) => {
      const [row] = read(
        toCsv(exportOf(foundRecord({ title, authors: [title], publisher: title }))),
      );
      expect(row).toMatchObject({
        title: `'${title}`,
        authors: `'${title}`,
        publisher: `'${title}`,
      });
    },
  );

  /** Spreadsheets of other countries have `;` between cells, some take tabs for it, and some pass over what is not seen. */
  test.each([
    ['\t=1', "'\t'=1"],
    [' =1+1', "' =1+1"],
    ['\u00A0=1+1', "'\u00A0=1+1"],
    ['\u200B=1+1', "'\u200B=1+1"],
    ['\uFEFF=1+1', "'\uFEFF=1+1"],
    ['\u202E=1+1', "'\u202E=1+1"],
    ['"=1+1"', `'"=1+1"`],
    ['\u22121+1', "'\u22121+1"],
    ['x;=1+1;x', "x;'=1+1;x"],
    ['x; =1+1', "x;' =1+1"],
    ['x\t@SUM(1)', "x\t'@SUM(1)"],
    ['x\n+1', "x\n'+1"],
    ['x";=1+1;"x', `x";'=1+1;"x`],
    ['x;"-1"', `x;'"-1"`],
    ["'=1", "''=1"],
  ])('lets no part of a cell be one either: %j', (title, written) => {
    const [row] = read(toCsv(exportOf(foundRecord({ title }))));
    expect(row?.['title']).toBe(written);
  });

  test.each(['3; four', 'a - b', 'a = b', '5 > 3; x', 'AT&T; @home later'.replace('@', 'at ')])(
    'leaves what is none: %j',
    (title) => {
      const [row] = read(toCsv(exportOf(foundRecord({ title }))));
      expect(row?.['title']).toBe(title);
    },
  );

  test.each([',', ';', '\t'])('has no formula for whoever takes %j between cells', (delimiter) => {
    fc.assert(
      fc.property(anyText, anyText, (title, summary) => {
        const csv = toCsv(exportOf(foundRecord({ title, summary, authors: [title, summary] })));
        const cells = csv
          .split('\r\n')
          .flatMap((line) => (delimiter === ',' ? [] : line.split(delimiter)));
        const rows = delimiter === ',' ? parse(csv, { bom: true }).flat() : cells;
        expect(rows.filter((cell) => /^[\s"\p{Cf}]*[=+\-@＝＋－＠−]/u.test(cell))).toEqual([]);
      }),
      SEEDED,
    );
  });

  test('is read back as it was, whatever the texts', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText), { minLength: 1 }), (texts) => {
        const records = texts.map(([title, summary]) => foundRecord({ title, summary }));
        const rows = read(toCsv(exportOf(...records)));
        const plain = (text = '') => text.replaceAll("'", '');
        expect(rows.map(({ title, summary }) => [plain(title), plain(summary)])).toEqual(
          texts.map((pair) => pair.map(plain)),
        );
        for (const cell of rows.flatMap((row) => Object.values(row))) {
          expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        }
      }),
      SEEDED,
    );
  });
});
