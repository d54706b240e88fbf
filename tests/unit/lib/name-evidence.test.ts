import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEntryFile } from '../../../src/lib/entry-file.ts';
import { entryPaths } from '../../../src/lib/load-items.ts';
import { scanNames, SpellingTally } from '../../../src/lib/name-evidence.ts';

describe('scanNames', () => {
  it('finds in the entries of the archive what reading them whole finds', async () => {
    const base = 'content/articles';
    const paths = await entryPaths(base);
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) {
      const text = await readFile(join(base, path), 'utf8');
      const whole = readEntryFile(text, path).entry.evidence.names;
      expect(scanNames(text)).toEqual(
        whole.map(({ name, spellings, where }) => ({ name, spellings, where })),
      );
    }
  });

  it('reads letters that are escaped, and stops at the end of the names', () => {
    const text = [
      '---',
      'evidence:',
      '  names:',
      '    - name: "x"',
      '      spellings:',
      '        - { spelling: "The \\"X\\"", count: 2 }',
      '      where: [ "title", "p2" ]',
      '  facts: []',
      '---',
      '    - name: "text"',
    ].join('\n');
    expect(scanNames(text)).toEqual([
      { name: 'x', spellings: [{ spelling: 'The "X"', count: 2 }], where: ['title', 'p2'] },
    ]);
  });

  it('takes nothing for a name that stands behind its head or deeper', () => {
    const head = [
      '---',
      '  names:',
      '    - name: "x"',
      '      other: 1',
      '        - { spelling: 1 }',
    ];
    expect(scanNames([...head, '---', '', '  names:', '    - name: "y"'].join('\n'))).toEqual([
      { name: 'x', spellings: [], where: [] },
    ]);
    // Without a name before them there is nobody whose they are.
    const lost = [
      '---',
      '  names:',
      '        - { spelling: "X", count: 1 }',
      '      where: [ "p1" ]',
    ];
    expect(scanNames([...lost, '---', ''].join('\n'))).toEqual([]);
    expect(scanNames('---\ntitle: "x"\n---\n  names:\n    - name: "y"\n')).toBeNull();
  });

  it('leaves another form to be read whole', () => {
    expect(scanNames('---\nevidence: {}\n---\n')).toBeNull();
  });
});

describe('SpellingTally', () => {
  it('adds up spellings over entries, the most frequent first', () => {
    const tally = new SpellingTally();
    const entry = (spelling: string, count: number) => [
      { name: 'x', spellings: [{ spelling, count }], where: [] },
    ];
    for (const one of [entry('B', 2), entry('A', 1), entry('A', 3)]) tally.add(one);
    expect(tally.of('x')).toEqual([
      { spelling: 'A', count: 4 },
      { spelling: 'B', count: 2 },
    ]);
    expect(tally.of('y')).toEqual([]);
  });
});
