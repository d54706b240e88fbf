import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headsOf, jsonKey } from '../../../../src/lib/export-columns.ts';
import { writeBody } from '../../../../src/lib/body.ts';
import { ARCHIVE_COLUMNS } from '../../../../src/lib/outputs/archive-columns.ts';
import { linesOutput, tableOutput } from '../../../../src/lib/outputs/table.ts';
import { anyLine, SEEDED } from '../../../support/arbitrary-text.ts';
import { entryWith } from '../../../support/made-entry.ts';
import { runKeeping } from '../../../support/kept-outputs.ts';
import { runOutputs, type MadeEntry } from '../../../support/outputs.ts';

type Row = Readonly<Record<string, string>>;

async function written(entries: readonly MadeEntry[]) {
  const files = await runOutputs([tableOutput, linesOutput], { entries });
  const csv = files.get('archive.csv') ?? '';
  const jsonl = files.get('archive.jsonl') ?? '';
  return { rows: parse<Row>(csv, { columns: true, bom: true }), csv, jsonl };
}

const anyTitle = anyLine.filter((text) => text !== '');

/** As a reader undoes what keeps a spreadsheet from running a cell. */
/** An apostrophe keeps what may be a formula a text, at the beginning and where a cell begins for some programs. */
const plain = (cell = '') => cell.replaceAll("'", '');

describe('the table and the lines of an archive', () => {
  test('have a block that an editor wrote with empty lines in it without them', async () => {
    const body = 'One.\n\n```\na\n\n \n b\n\nc\n```\n\n***\n\nTwo.';
    const { rows, jsonl } = await written([{ slug: 'fog', entry: entryWith(), body }]);
    const texts = [rows[0]?.['text'], (JSON.parse(jsonl) as Row)['text']];
    expect(texts).toEqual(Array(2).fill('One.\n\na\n b\nc\n\n\n\nTwo.'));
  });

  test('are let alone where an earlier build left them as they are to be', async () => {
    const entries = [{ slug: 'fog', entry: entryWith(), body: 'Fog.' }];
    const isKept = (path: string) => path === 'archive.csv';
    const { files, asked } = await runKeeping([tableOutput, linesOutput], { entries }, isKept);
    expect([[...files.keys()], [...asked.values()]]).toEqual([
      ['archive.jsonl'],
      [['fog'], ['fog']],
    ]);
  });

  test('have the facts of an entry, their evidence and the text', async () => {
    const entry = entryWith(
      {
        standfirst: 'It came at night.',
        paragraphs: 2,
        evidence: {
          ...entryWith({}, { reason: 'It stands there.' }).evidence,
          statements: [
            { date: '2026-03-06', where: 'p1', found: 'Friday', at: 3, rule: 'weekday-before' },
            { date: '2025', where: 'h1', found: '2025', at: 0, rule: 'stated' },
          ],
        },
      },
      { reason: 'It stands there.' },
    );
    const body = '## Night of 2025\n\nOn Friday fog came.\n\nIt *left*.';
    const { rows, jsonl } = await written([{ slug: 'fog', entry, body }]);
    const shared = {
      slug: 'fog',
      standfirst: 'It came at night.',
      text: 'Night of 2025\n\nOn Friday fog came.\n\nIt left.',
    };
    expect(rows).toMatchObject([
      {
        ...shared,
        date_found_in: 'date-line',
        date_found: '7/3/2026',
        date_readings: '2026-03-07',
        source_file: 'fog.txt',
        statements: '2026-03-06 p1; 2025 h1',
        id: entry.id,
      },
    ]);
    expect(JSON.parse(jsonl)).toMatchObject({
      ...shared,
      dateReadings: ['2026-03-07'],
      anchors: ['h1', 'p1', 'p2'],
      statements: [
        { date: '2026-03-06', where: 'p1', found: 'Friday', rule: 'weekday-before' },
        { date: '2025', where: 'h1', found: '2025', rule: 'stated' },
      ],
      id: entry.id,
    });
  });

  test('of an archive without entries are a row of heads, and nothing', async () => {
    const { csv, jsonl } = await written([]);
    expect(csv).toBe(`\uFEFF${headsOf(ARCHIVE_COLUMNS).join(',')}\r\n`);
    expect(jsonl).toBe('');
  });

  test('have the same keys as columns, whatever is only in one of them', async () => {
    const { jsonl } = await written([{ slug: 'fog', entry: entryWith(), body: 'Fog.' }]);
    const keys = Object.keys(JSON.parse(jsonl) as object);
    const heads = headsOf(ARCHIVE_COLUMNS);
    const onlyIn = { table: ['people', 'organisations', 'places'], lines: ['names', 'anchors'] };
    expect(keys.filter((key) => !onlyIn.lines.includes(key))).toEqual(
      heads.filter((head) => !onlyIn.table.includes(head)).map(jsonKey),
    );
    expect(keys).toEqual(expect.arrayContaining(onlyIn.lines));
    expect(heads).toEqual(expect.arrayContaining(onlyIn.table));
  });

  test('are read back as they were, whatever the texts: one line an entry, no formula', () =>
    fc.assert(
      fc.asyncProperty(anyTitle, anyLine, async (title, line) => {
        const text = `Fog ${line} fog`;
        const body = writeBody([{ kind: 'paragraph', text }]);
        const entry = entryWith({ title, standfirst: line });
        const { rows, jsonl } = await written([{ slug: 'fog', entry, body }]);
        const [row = {}] = rows;
        expect(rows).toHaveLength(1);
        expect([row['title'], row['standfirst'], row['text']].map(plain)).toEqual(
          [title, line, text].map(plain),
        );
        for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        expect(jsonl.slice(0, -1)).not.toMatch(/[\n\r\v\f\u001C-\u001E\u0085\u2028\u2029]/);
        expect(JSON.parse(jsonl)).toMatchObject({ title, standfirst: line, text });
      }),
      SEEDED,
    ));
});
