import { describe, expect, it } from 'vitest';
import { failed, jsonReport, textReport } from '../../../scripts/ingest/report.ts';
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
    /^Source {2}Date +Title +Topics +Out {2}Entry\n-+ /,
    /\na\.txt +5 Jan 2026 +Ferry, ferry, ferry +ferries 6 +1 {2}written\n/,
    /\nb\.txt +4 Mar or 3 Apr 2026 +Ferries +none +0 {2}written\n/,
    /\nc\.txt +c\. Dec 2023 +Fog came \* +none +0 {2}written\n/,
    /\nd\.txt +refused\n/,
    /\nf\.txt +undated +Storm +none +3 {2}written\n/,
    '\nLeft out by rule:\n  a.txt:5: "Teilen" [share-bar: The label of a share button]\n',
    '"The title of an article The title of an article The title o…" [related-list: ',
    '\n* made from the first sentence: no headline\n',
    '  b.txt: 4 Mar or 3 Apr 2026 (line 3: "3/4/2026" can be 4 March 2026 or 3 April 2026; ',
    '  c.txt: c. Dec 2023 (none in the source; decided: Told by the storm.)\n',
    '(line 1: "date 2026-02-30" cannot be read; decided: The month is right.)\n',
    'Refused:\n  d.txt: the file has no bytes. [source-empty]\n    Fetch the article again',
    '  b.txt:3: "3/4/2026" can be 4 March 2026 or 3 April 2026. [date-ambiguous]\n    Settle',
    '  f.txt: found no date of publication. [date-missing]\n    Give a date',
    'Noted:\n  decisions.yaml: no source is named "gone.txt". [decision-unused]\n    Correct',
    '\n6 sources: 5 written, 0 unchanged, 1 refused. Mend or remove what was refused.\n',
  ])('says %j', async (part) => {
    const { text } = await reports();
    if (typeof part === 'string') expect(text).toContain(part);
    else expect(text).toMatch(part);
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
    expect(textReport((await ingestMemory(new Map())).report)).toMatch(
      /^No sources found\. Put art/,
    );
  });

  it('of many sources names only what changed, and counts the lines that each rule took', async () => {
    const contents = new Map<string, string>();
    for (let i = 100; i < 160; i++) {
      contents.set(`in/${i}.txt`, `date 2026-01-05 Fog number ${i}\n\nText.\n\nTeilen\n`);
    }
    const first = textReport((await ingestMemory(contents)).report);
    expect(first).toContain('\n139.txt ');
    expect(first).not.toContain('\n140.txt ');
    expect(first).toContain('  … and 20 more (all of them: --report json)');
    expect(first).toContain('Left out by rule:\n  60 lines [share-bar: ');
    contents.set('in/150.txt', 'date 2025-01-05 Fog no more\n\nText.\n');
    const second = textReport((await ingestMemory(contents)).report);
    expect(second).toMatch(/\n150\.txt .*written\n/);
    expect(second).not.toContain('149.txt');
    expect(second).toContain('60 sources: 1 written, 59 unchanged, 0 refused.');
    expect(second).toContain('Moved to another folder or address:\n  2026/fog-number-150.md');
  });

  it('gives a few examples of what is asked often, and says how many more there are', async () => {
    const contents = new Map<string, string>();
    for (let i = 10; i < 30; i++) contents.set(`in/${i}.txt`, `Fog number ${i}\n\nText.\n`);
    const text = textReport((await ingestMemory(contents)).report);
    expect(text.match(/\[date-missing\]/g)).toHaveLength(5);
    expect(text).toContain('  … and 15 more');
  });
});

describe('the report for machines', () => {
  it('counts, and gives each source with its evidence and its faults', async () => {
    const { counts, sources, general } = (await reports()).json;
    expect(counts).toEqual({
      ...{ sources: 6, written: 5, unchanged: 0, edited: 0 },
      ...{ duplicate: 0, excluded: 0, refused: 1 },
    });
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
      ...{ file: 'd.txt', status: 'refused', path: null },
      faults: [{ code: 'source-empty', severity: 'refused' }],
    });
    expect(general).toMatchObject([{ code: 'decision-unused', severity: 'note' }]);
  });
});

describe('a run', () => {
  const failures = async (sources: Readonly<Record<string, string>>) => {
    const contents = new Map(Object.entries(sources).map(([file, text]) => [`in/${file}`, text]));
    const { report } = await ingestMemory(contents);
    return [failed(report, false), failed(report, true)];
  };

  it('fails where a source is refused and, if strict, where an editor is asked', async () => {
    expect(await failures({ 'a.txt': SOURCES['a.txt'] })).toEqual([false, false]);
    expect(await failures({ 'b.txt': SOURCES['b.txt'] })).toEqual([false, true]);
    expect(await failures({ 'd.txt': '' })).toEqual([true, true]);
  });
});
