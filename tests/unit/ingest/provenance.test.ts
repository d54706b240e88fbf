import { describe, expect, it } from 'vitest';
import { readProvenanceFile } from '../../../src/lib/provenance-file.ts';
import { sha256Of } from '../../../scripts/ingest/fixity.ts';
import { renderProvenance } from '../../../scripts/ingest/provenance.ts';
import { ingestOne } from '../../support/ingest-memory.ts';
import { madeUpConfig } from '../../support/made-up-config.ts';

async function fatesOf(name: string, source: string, decisions?: string) {
  const { provenance } = await ingestOne(name, source, madeUpConfig(decisions));
  return readProvenanceFile(provenance ?? '', name).lines;
}

describe('the provenance of an entry', () => {
  it('names the entry and the source, with their hashes', async () => {
    const source = 'Fog over the bay\n\nThe harbour is closed.\n';
    const { provenance, text } = await ingestOne('a/fog.txt', source);
    expect(readProvenanceFile(provenance ?? '', '')).toMatchObject({
      entry: { file: 'fog-over-the-bay.md', sha256: sha256Of(text ?? '') },
      source: {
        ...{ file: 'a/fog.txt', sha256: sha256Of(source), bytes: source.length },
        ...{ format: 'text', encoding: 'utf-8', encodingBy: 'valid UTF-8' },
      },
      ...{ unit: 'line', fields: [] },
    });
  });

  it('tells of every line: words only where the entry does not hold them as they stand', async () => {
    const source =
      '\n\ndate 2026-01-05 Fog over the bay\nBy Ada Quill\n\n# The quay\n\nThe harbour is closed.\n\n\nTeilen\n\n';
    expect(await fatesOf('fog.md', source)).toEqual([
      { line: 1, to: 2, as: 'blank' },
      { line: 3, as: 'date', text: 'date 2026-01-05', cut: [0, 15] },
      { line: 3, as: 'title', cut: [16, 32] },
      { line: 4, as: 'byline', text: 'By Ada Quill' },
      { line: 5, as: 'blank' },
      { line: 6, as: 'h1', cut: [2, 10] },
      { line: 7, as: 'blank' },
      { line: 8, as: 'p1' },
      { line: 9, to: 10, as: 'blank' },
      { line: 11, as: 'removed', rule: 'share-bar', text: 'Teilen' },
      { line: 12, to: 13, as: 'blank' },
    ]);
  });

  it('counts headings and paragraphs apart, and takes metadata together', async () => {
    const source = '---\ntitle: Fog\n---\nOne is one.\n\n## Two\n\nThree is three.\n';
    expect(await fatesOf('fog.md', source)).toMatchObject([
      { line: 1, to: 3, as: 'metadata' },
      { line: 4, as: 'p1' },
      { line: 5, as: 'blank' },
      { line: 6, as: 'h1' },
      { line: 7, as: 'blank' },
      { line: 8, as: 'p2' },
      { line: 9, as: 'blank' },
    ]);
  });

  it('tells what an editor put right', async () => {
    const decisions =
      'decisions: [{ source: fog.txt, reason: r, correct: [{ was: closd, is: closed }] }]';
    const fates = await fatesOf('fog.txt', 'Fog\n\nThe harbour is closd.\n', decisions);
    expect(fates[2]).toEqual({
      ...{ line: 3, as: 'p1' },
      corrected: [{ was: 'closd', is: 'closed' }],
    });
  });
});

it('renderProvenance writes one line for each field and each line of the source', () => {
  const text = renderProvenance({
    entry: { file: 'fog.md', sha256: 'a' },
    source: {
      ...{ file: 'fog.txt', sha256: 'b', bytes: 1, format: 'text' },
      ...{ encoding: 'utf-8', encodingBy: 'valid UTF-8' },
    },
    unit: 'line',
    fields: [],
    lines: [
      { line: 1, as: 'title' },
      { line: 2, as: 'p1' },
    ],
  });
  expect(text.split('\n')).toEqual([
    '{',
    '  "entry": {"file":"fog.md","sha256":"a"},',
    '  "source": {"file":"fog.txt","sha256":"b","bytes":1,"format":"text","encoding":"utf-8","encodingBy":"valid UTF-8"},',
    '  "unit": "line",',
    '  "fields": [],',
    '  "lines": [',
    '    {"line":1,"as":"title"},',
    '    {"line":2,"as":"p1"}',
    '  ]',
    '}',
    '',
  ]);
});
