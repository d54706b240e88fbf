import { describe, expect, it } from 'vitest';
import { unaccounted, type Making } from '../support/accounting.ts';
import { ingestOne } from '../support/ingest-memory.ts';

/** Who watches the watchman: the check that no line is lost must see a lost line. */

const SOURCE = [
  'date 2026-01-05 Fog. It came at noon.',
  'The harbour is closed.',
  'ON THE BAY',
  'Ships wait.',
  'Ships wait.',
  'Teilen',
].join('\n\n');

async function making(): Promise<Making> {
  const { text, provenance } = await ingestOne('fog.txt', SOURCE);
  return { file: 'fog.txt', source: SOURCE, entry: text ?? '', provenance: provenance ?? '' };
}

describe('the account of a source', () => {
  it('has nothing wrong as ingest wrote it', async () => {
    expect(await unaccounted(await making())).toEqual([]);
  });

  it.each([
    [
      'a paragraph of the entry missing',
      'entry',
      'Ships wait.\n\nShips wait.',
      'Ships wait.',
      ['the entry has no p3, which would read "Ships wait."'],
    ],
    [
      'a word of it changed',
      'entry',
      /is closed/,
      'is open',
      ['p1 of the entry is not what the source gives'],
    ],
    [
      'a heading changed',
      'entry',
      '## ON',
      '## IN',
      ['h1 of the entry is not what the source gives'],
    ],
    [
      'a word too much',
      'entry',
      /\n$/,
      '\n\nMine.\n',
      ['p4 of the entry comes from no line of the source'],
    ],
    [
      'another title',
      'entry',
      'title: "Fog"',
      'title: "Ice"',
      ['line 1 is called the title, and is not "Ice"'],
    ],
    [
      'a line that went nowhere',
      'provenance',
      /,\n.*share-bar.*/,
      '',
      ['line 11 is not accounted for: "Teilen"'],
    ],
    [
      'a part of a line that went nowhere',
      'provenance',
      / +\{"line":1,"as":"standfirst".*\n/,
      '',
      ['a part of line 1 is not accounted for: "Itcameatnoon."'],
    ],
    [
      'a text called blank',
      'provenance',
      '"as":"p1"',
      '"as":"blank"',
      [
        'line 3 is called blank, and reads "The harbour is closed."',
        'p1 of the entry comes from no line of the source',
      ],
    ],
    [
      'other words removed',
      'provenance',
      '"text":"Teilen"',
      '"text":"Share"',
      ['line 11 is given as "Share", and reads "Teilen"'],
    ],
    [
      'lines beyond the last',
      'provenance',
      '"line":11',
      '"line":12',
      [
        'line 12 is accounted for, and the source has 11',
        'line 11 is not accounted for: "Teilen"',
        'line 12 is given as "Teilen", and reads ""',
      ],
    ],
  ] as const)('shows %s', async (_, what, part, instead, found) => {
    const made = await making();
    const changed = made[what].replace(part, instead);
    expect(changed).not.toBe(made[what]);
    expect(await unaccounted({ ...made, [what]: changed })).toEqual(found);
  });
});
