import { describe, expect, it } from 'vitest';
import { jsonReport, textReport } from '../../../scripts/ingest/report.ts';
import { ingestMemory } from '../../support/ingest-memory.ts';
import { madeUpConfig } from '../../support/made-up-config.ts';

const SOURCES = {
  'a.txt': 'date 2026-01-05 Ferry, ferry, ferry\n\nA text.\n\nTeilen\n',
  'b.txt': 'Ferries\n\n3/4/2026\n\nA text. It goes on.\n',
  'c.txt': 'Fog came. It stayed.\n',
  'd.txt': '',
  'e.txt': 'date 2026-02-30 Leap\n\nA text.\n',
  'f.txt': `Teilen\n\nStorm\n\nRead more\n${'The title of an article '.repeat(4)}\n`,
};
const DECISIONS = [
  'decisions:',
  "  - { source: e.txt, date: '2026-02', reason: The month is right. }",
  "  - { source: c.txt, date: '2023-12~', reason: Told by the storm. }",
  "  - { source: gone.txt, date: '2026', reason: r }",
].join('\n');

async function reports() {
  const contents = new Map(Object.entries(SOURCES).map(([file, text]) => [`in/${file}`, text]));
  const { report } = await ingestMemory(contents, madeUpConfig(DECISIONS));
  return { text: textReport(report), json: JSON.parse(jsonReport(report)) as JsonReport };
}

/** The part of the JSON report that is looked at here. */
interface JsonReport {
  readonly counts: Readonly<Record<string, number>>;
  readonly sources: readonly Readonly<Record<string, unknown>>[];
  readonly general: readonly { readonly code: string; readonly severity: string }[];
}

describe('the report for people', () => {
  it.each([
    'a.txt\n  written    2026/ferry-ferry-ferry.md\n  title      Ferry, ferry, ferry\n',
    '  date       5 Jan 2026 (line 1: "date 2026-01-05")\n  topics     ferries 6\n',
    '  removed    line 5: "Teilen" [share-bar: The label of a share button]\n',
    '  date       4 Mar or 3 Apr 2026 (line 3: "3/4/2026" can be 4 March 2026 or 3 April 2026)\n',
    '  title      Fog came (made from the first sentence: no headline)\n',
    '  date       c. Dec 2023 (none in the source; decided: Told by the storm.)\n',
    '  topics     none\n',
    'd.txt\n  refused\n',
    '(line 1: "date 2026-02-30" cannot be read; decided: The month is right.)\n',
    '  date       undated (none found)\n',
    '"The title of an article The title of an article The title o…" [related-list: ',
    'Refused:\n  d.txt: the file has no bytes. [source-empty]\n    Fetch the article again',
    'Asked of an editor:\n  b.txt:3: "3/4/2026" can be 4 March 2026 or 3 April 2026. [date-ambig',
    '  f.txt: found no date of publication. [date-missing]\n    Give a date',
    'Noted:\n  decisions.yaml: no source is named "gone.txt". [decision-unused]\n    Correct',
    '\n6 sources: 5 written, 0 unchanged, 1 refused. Mend or remove what was refused.\n',
  ])('says %j', async (part) => {
    expect((await reports()).text).toContain(part);
  });

  it('names the duplicates only where there are some, and what to do next', async () => {
    const same = new Map([
      ['in/a.txt', SOURCES['a.txt']],
      ['in/b.txt', SOURCES['a.txt']],
    ]);
    const { report } = await ingestMemory(same);
    expect(textReport(report)).toMatch(
      /\n2 sources: 1 written, 0 unchanged, 1 duplicate, 0 refused\. Next: npm run build\n$/,
    );
    expect(textReport((await ingestMemory(new Map())).report)).toBe(
      'No sources found. Put articles (.txt, .md) into the folder of sources.\n',
    );
  });

  it('of many sources names only what changed or has something to say', async () => {
    const contents = new Map<string, string>();
    for (let i = 100; i < 160; i++) {
      contents.set(`in/${i}.txt`, `date 2026-01-05 Fog number ${i}\n\nText.\n`);
    }
    const first = textReport((await ingestMemory(contents)).report);
    expect(first).toContain('\n139.txt\n');
    expect(first).not.toContain('\n140.txt\n');
    expect(first).toContain('  … and 20 more (all of them: --report json)');
    contents.set('in/150.txt', 'date 2026-01-05 Fog no more\n\nText.\n');
    const second = textReport((await ingestMemory(contents)).report);
    expect(second).toMatch(/^150\.txt\n {2}written {4}/);
    expect(second).not.toContain('149.txt');
    expect(second).toContain('60 sources: 1 written, 59 unchanged, 0 refused.');
    expect(second).toContain('Moved to another address:\n  2026/fog-number-150.md');
  });
});

describe('the report for machines', () => {
  it('counts, and gives each source with its evidence and its faults', async () => {
    const { counts, sources, general } = (await reports()).json;
    expect(counts).toEqual({ sources: 6, written: 5, unchanged: 0, refused: 1, duplicate: 0 });
    expect(sources[0]).toMatchObject({
      ...{ file: 'a.txt', status: 'written', path: '2026/ferry-ferry-ferry.md' },
      ...{ title: 'Ferry, ferry, ferry', titleFrom: 'header', date: '2026-01-05' },
      topics: [{ topic: 'ferries', score: 6 }],
      removed: [{ line: 5, rule: 'share-bar', text: 'Teilen' }],
      faults: [],
    });
    expect(sources[1]).toMatchObject({
      date: '[2026-03-04,2026-04-03]',
      dateEvidence: { readings: ['2026-03-04', '2026-04-03'], found: '3/4/2026', line: 3 },
      faults: [{ code: 'date-ambiguous', severity: 'question', where: 'b.txt:3' }],
    });
    expect(sources[3]).toMatchObject({
      ...{ file: 'd.txt', status: 'refused', path: null, title: null, date: null },
      faults: [{ code: 'source-empty', severity: 'refused' }],
    });
    expect(general).toMatchObject([{ code: 'decision-unused', severity: 'note' }]);
  });
});
