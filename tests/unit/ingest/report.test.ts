import { describe, expect, it } from 'vitest';
import { fault, type Fault, type FaultCode } from '../../../scripts/ingest/faults.ts';
import type { EntryDigest } from '../../../scripts/ingest/made.ts';
import type { IngestReport, SourceReport } from '../../../scripts/ingest/pipeline.ts';
import { failed, jsonReport, textReport } from '../../../scripts/ingest/report.ts';
import { ingestMemory } from '../../support/ingest-memory.ts';
import { madeUpConfig } from '../../support/made-up-config.ts';

const SOURCES = {
  'a.txt': 'date 2026-01-05 Ferry, ferry, ferry\n\nA text.\n\nTeilen\n',
  'b.txt': 'Ferries\n\n3/4/2026\n\nA text. It goes on.\n',
  'c.txt': 'Fog came. It stayed.\n',
  'd.txt': '',
  'e.txt': 'date 2026-02-30 Leap\n\nA text.\n',
  'f.txt': `Teilen\n\nStorm\n\nIt came.\n\nRead more\n${'The title of an article '.repeat(4)}\n`,
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

/** What a run without sources reports, and what a test says of one. */
const reportOf = (over: Partial<IngestReport>): IngestReport => ({
  ...{ sources: [], moved: [], withdrawn: [], pruned: [], general: [], proposals: [] },
  ...over,
});

const DIGEST: EntryDigest = {
  ...{ title: 'Fog', titleFrom: 'header', date: '2026-01-05', language: 'en' },
  dateEvidence: {
    ...{ from: 'header', line: 1, found: 'date 2026-01-05', readings: ['2026-01-05'] },
    reason: 'The first line of the source gives it before the text.',
  },
  ...{ topics: [], names: 0, removed: [], outside: 0 },
};

const sourceOf = (
  file: string,
  entry: Partial<EntryDigest> = {},
  over: Partial<SourceReport> = {},
): SourceReport => ({
  ...{ file, status: 'unchanged', path: '2026/fog.md', address: null, faults: [] },
  entry: { ...DIGEST, ...entry },
  ...over,
});

/** As many sources as are wanted, named by numbers. */
const sourcesOf = (count: number, entry: Partial<EntryDigest> = {}): SourceReport[] =>
  Array.from({ length: count }, (_, i) => sourceOf(`${i + 100}.txt`, entry));

/** The parts of a report, between which one blank line stands. */
function partsOf(report: IngestReport): string[] {
  const text = textReport(report);
  expect(text).not.toContain('\n\n\n');
  return text.trimEnd().split('\n\n');
}
const MORE = (count: number) => `  … and ${count} more (all of them: --report json)`;

describe('the parts of the report for people', () => {
  it('are the table and the counts where there is nothing else to say', () => {
    expect(textReport(reportOf({ sources: [sourceOf('a.txt')] }))).toBe(
      [
        'Source  Date        Title  Topics  Out  Entry',
        '------  ----------  -----  ------  ---  ---------',
        'a.txt   5 Jan 2026  Fog    none      0  unchanged',
        '',
        '1 source: 0 written, 1 unchanged, 0 refused. Next: npm run build',
        '',
      ].join('\n'),
    );
  });

  it('name forty sources, whatever became of them, and of more those alone with something to say', () => {
    const [table] = partsOf(reportOf({ sources: sourcesOf(40) }));
    expect(table?.split('\n')).toHaveLength(42);
    expect(partsOf(reportOf({ sources: sourcesOf(41) }))).toEqual([
      '41 sources: 0 written, 41 unchanged, 0 refused. Next: npm run build',
    ]);
    const told = [
      sourceOf('new.txt', {}, { status: 'written' }),
      sourceOf('note.txt', {}, { faults: [fault('source-moved', 'note.txt', 'known')] }),
    ];
    const [some] = partsOf(reportOf({ sources: [...sourcesOf(41), ...told] }));
    expect(some?.split('\n').map((row) => row.split(' ')[0])).toEqual([
      ...['Source', '--------', 'new.txt', 'note.txt'],
    ]);
  });

  it('give topics with their scores, and what was left out in a sum', () => {
    const removed = [{ line: 3, rule: 'share-bar', text: 'Teilen' }];
    const topics = [
      { topic: 'ferries', score: 6 },
      { topic: 'harbour', score: 3 },
    ];
    const [table] = partsOf(
      reportOf({ sources: [sourceOf('a.txt', { topics, removed, outside: 2 })] }),
    );
    expect(table?.split('\n')[2]).toBe(
      'a.txt   5 Jan 2026  Fog    ferries 6, harbour 3    3  unchanged',
    );
  });

  it('leave the row of a source without an entry open', () => {
    const sources = [sourceOf('a.txt', {}, { status: 'refused', entry: null })];
    expect(textReport(reportOf({ sources })).split('\n')[2]).toBe(
      'a.txt                             refused',
    );
  });

  const lines = (count: number, rule = 'share-bar') =>
    Array.from({ length: count }, (_, i) => ({ line: i + 1, rule, text: `Teilen ${i}` }));

  it('spell out forty removed lines, and of more count those of each rule, the most first', () => {
    const forty = sourceOf('a.txt', { removed: lines(40) });
    const rows = partsOf(reportOf({ sources: [forty] }))[1]?.split('\n');
    expect(rows).toHaveLength(41);
    expect(rows?.slice(0, 2)).toEqual([
      'Left out by rule:',
      '  a.txt:1: "Teilen 0" [share-bar: The label of a share button]',
    ]);
    const more = sourceOf('b.txt', { removed: lines(41, 'related-list') });
    expect(partsOf(reportOf({ sources: [forty, more] }))[1]?.split('\n')).toEqual([
      'Left out by rule:',
      expect.stringMatching(/^ {2}41 lines \[related-list: .+\]$/) as string,
      '  40 lines [share-bar: The label of a share button]',
    ]);
  });

  it('count the blocks outside the articles of pages, if there are any', () => {
    const pages = [sourceOf('a.html', { outside: 1 }), sourceOf('b.html', { outside: 2 })];
    expect(partsOf(reportOf({ sources: pages }))[1]).toBe(
      'Left out by rule:\n  3 blocks outside the articles of saved pages',
    );
    const removed = [{ line: 3, rule: 'share-bar', text: 'x'.repeat(60) }];
    expect(partsOf(reportOf({ sources: [sourceOf('a.txt', { removed })] }))[1]).toBe(
      `Left out by rule:\n  a.txt:3: "${'x'.repeat(60)}" [share-bar: The label of a share button]`,
    );
  });

  it('cut a removed line after 59 letters', () => {
    const removed = [{ line: 3, rule: 'share-bar', text: 'x'.repeat(61) }];
    expect(textReport(reportOf({ sources: [sourceOf('a.txt', { removed })] }))).toContain(
      `: "${'x'.repeat(59)}…" [`,
    );
  });

  const dated = (dateEvidence: Partial<EntryDigest['dateEvidence']>) =>
    reportOf({
      sources: [sourceOf('a.txt', { dateEvidence: { ...DIGEST.dateEvidence, ...dateEvidence } })],
    });

  it.each<[what: string, evidence: Partial<EntryDigest['dateEvidence']>, note: string]>([
    [
      'that has two readings',
      { readings: ['2026-04-03', '2026-03-04'], found: '3/4/2026', line: null, reason: 'R.' },
      '"3/4/2026" can be 3 April 2026 or 4 March 2026; R.',
    ],
    [
      'that was decided, though it could be read',
      { from: 'decision', reason: 'R.' },
      'line 1: "date 2026-01-05" can be 5 January 2026; decided: R.',
    ],
    [
      'that was decided, as it could not be read',
      { from: 'decision', reason: 'R.', readings: [], line: null },
      '"date 2026-01-05" cannot be read; decided: R.',
    ],
    [
      'that was decided, as there was none',
      { from: 'decision', reason: 'R.', readings: [], found: null },
      'none in the source; decided: R.',
    ],
  ])('tell of a date %s', (_, evidence, note) => {
    expect(partsOf(dated(evidence))[1]).toBe(
      `Dates that were weighed:\n  a.txt: 5 Jan 2026 (${note})`,
    );
  });

  it('tell nothing of a date that was simply read, and explain the star only where one stands', () => {
    expect(partsOf(dated({}))).toHaveLength(2);
    const starred = reportOf({ sources: [sourceOf('a.txt', { titleFrom: 'lede' })] });
    expect(partsOf(starred)[1]).toBe('* made from the first sentence: no headline');
  });

  const faults = (code: FaultCode, count: number) =>
    Array.from({ length: count }, (_, i) => fault(code, `${i}.txt`, 'found'));

  it('give five faults of a kind, the most frequent kind first, and count the others', () => {
    const general = [...faults('date-missing', 5), ...faults('date-conflict', 6)];
    expect(partsOf(reportOf({ sources: [sourceOf('a.txt')], general }))[1]?.split('\n')).toEqual([
      'Asked of an editor:',
      ...[0, 1, 2, 3, 4].map((i) => `  ${i}.txt: found. [date-conflict]`),
      MORE(1),
      '    Settle it in decisions.yaml with a date and the reason, or leave it.',
      ...[0, 1, 2, 3, 4].map((i) => `  ${i}.txt: found. [date-missing]`),
      '    Give a date and the reason for it in decisions.yaml, or leave the entry undated.',
    ]);
  });

  it('name all that was refused, however much it is', () => {
    const general = faults('source-binary', 60);
    expect(partsOf(reportOf({ general }))[0]?.split('\n')).toEqual([
      'Refused:',
      ...general.map(({ where }) => `  ${where}: found. [source-binary]`),
      expect.stringMatching(/^ {4}\S/) as string,
    ]);
  });

  it('say what a number behind the name of a saved page is', () => {
    const of = (where: string) =>
      partsOf(reportOf({ general: [fault('date-conflict', where, 'found')] })).slice(1);
    expect(of('a.txt:3')).toHaveLength(1);
    expect(of('a.html')).toHaveLength(1);
    expect(of('a.HTM:3')).toEqual([
      'Of saved pages the number behind a name is that of a block of text, as --explain counts them.',
      expect.stringMatching(/^No sources found/) as string,
    ]);
  });

  it('propose ten names and count the others', () => {
    const proposals = Array.from({ length: 11 }, (_, i) => ({
      ...{ name: `Name ${i}`, articles: i + 1, mentions: 2 * i + 1 },
      example: { file: 'a.txt', place: 'p1' },
    }));
    const rows = (count: number) =>
      partsOf(reportOf({ proposals: proposals.slice(0, count) }))[0]?.split('\n');
    expect(rows(10)?.slice(0, 3)).toEqual([
      'Names that recur and are not in names.yaml:',
      '  Name 0 (1 article, 1 mention)',
      '  Name 1 (2 articles, 3 mentions)',
    ]);
    expect(rows(10)).toHaveLength(11);
    expect(rows(11)?.slice(10)).toEqual(['  Name 9 (10 articles, 19 mentions)', MORE(1)]);
  });

  it('name forty files that moved, were withdrawn or deleted', () => {
    const paths = Array.from({ length: 41 }, (_, i) => `2026/${i}.md`);
    const [moved, withdrawn, deleted] = partsOf(
      reportOf({ moved: paths, withdrawn: paths.slice(0, 1), pruned: paths.slice(0, 40) }),
    );
    expect(withdrawn).toBe('Withdrawn, as decisions.yaml asks:\n  2026/0.md');
    expect(moved?.split('\n')).toEqual([
      'Moved to another folder or address:',
      ...paths.slice(0, 40).map((path) => `  ${path}`),
      MORE(1),
    ]);
    expect(deleted?.split('\n')).toEqual([
      'Deleted, as their sources are gone:',
      ...paths.slice(0, 40).map((path) => `  ${path}`),
    ]);
  });

  it('end with what could not be taken in, and is no source that was read', () => {
    const sources = [sourceOf('a.txt')];
    const last = (...general: readonly Fault[]) => partsOf(reportOf({ sources, general })).at(-1);
    expect(last(...faults('source-link', 1))).toMatch(/0 refused\. Next: npm run build$/);
    expect(last(...faults('source-name', 1))).toBe(
      '1 source: 0 written, 1 unchanged, 0 refused, and 1 file or folder that could not be opened. Mend or remove what was refused.',
    );
    expect(last(...faults('source-name', 1), ...faults('folder-unreadable', 1))).toContain(
      ', and 2 files or folders that could not be opened. Mend',
    );
  });

  it('say where there are no sources, and count what is not always told', () => {
    expect(textReport(reportOf({}))).toBe(
      'No sources found. Put articles (.txt, .md, .html, .mhtml, .json, .jsonl, .csv) into the folder of sources.\n',
    );
    const statuses = ['edited', 'duplicate', 'excluded', 'excluded'] as const;
    const sources = statuses.map((status) => sourceOf('a.txt', {}, { status }));
    expect(partsOf(reportOf({ sources })).at(-1)).toBe(
      '4 sources: 0 written, 0 unchanged, 1 edited, 1 duplicate, 2 excluded, 0 refused. Next: npm run build',
    );
  });
});

describe('jsonReport', () => {
  it('is indented, ends in a line feed, and shows hidden letters as escapes', () => {
    const sources = [sourceOf('a\u202E.txt', {}, { entry: null, status: 'refused' })];
    const text = jsonReport(reportOf({ sources }));
    expect(text).toContain('\n      "file": "a\\u202e.txt",\n');
    expect(text).toMatch(/^\{\n {2}"sources": \[\n {4}\{\n[^]*\n\}\n$/);
    expect(JSON.parse(text)).toMatchObject({ sources: [{ file: 'a\u202E.txt' }] });
    expect(JSON.parse(text)).not.toHaveProperty('sources.0.entry');
  });
});

describe('failed', () => {
  const asked = reportOf({ general: [fault('date-missing', 'a.txt', 'found none')] });
  const refused = reportOf({ general: [fault('folder-unreadable', 'a/', 'closed')] });
  it.each<[what: string, report: IngestReport, lenient: boolean, strict: boolean]>([
    ['nothing', reportOf({}), false, false],
    ['a note', reportOf({ general: [fault('source-link', 'a', 'a link')] }), false, false],
    ['a question', asked, false, true],
    ['a folder that is refused', refused, true, true],
    [
      'a source that is refused without a fault',
      reportOf({ sources: [sourceOf('a.txt', {}, { status: 'refused' })] }),
      true,
      true,
    ],
    [
      'an entry that was edited',
      reportOf({ sources: [sourceOf('a.txt', {}, { status: 'edited' })] }),
      false,
      false,
    ],
  ])('of %s: %j, and if strict', (_, report, lenient, strict) => {
    expect([failed(report, false), failed(report, true)]).toEqual([lenient, strict]);
  });
});
