import { describe, expect, it, test } from 'vitest';
import type { ArticleEntry } from '../../../scripts/ingest/enrich/enrich.ts';
import type { Files } from '../../../scripts/ingest/files.ts';
import { madeFacts } from '../../../scripts/ingest/made.ts';
import { ingest } from '../../../scripts/ingest/pipeline.ts';
import { endWhatWasCutOff, writeEntry } from '../../../scripts/ingest/write.ts';
import { uuidOf } from '../../../src/lib/entry-id.ts';
import { provenancePath } from '../../../src/lib/provenance-file.ts';
import { TODAY } from '../../support/ingest-memory.ts';
import { madeUpConfig } from '../../support/made-up-config.ts';
import { memoryFiles, type Contents } from '../../support/memory-files.ts';

const FOG = 'date 2026-01-05 Fog over the bay\n\nThe harbour is closed.\n';
const PATH = '2026/fog.md';
const BESIDE = provenancePath(PATH);
const ID = uuidOf('1'.repeat(64));

/** The entries that ingest makes of sources, in their order. */
async function entriesOf(sources: Readonly<Record<string, string | Uint8Array>>) {
  const made: ArticleEntry[] = [];
  await ingest({
    ...{ sources: 'in', out: 'out', today: TODAY, prune: false, config: madeUpConfig() },
    files: memoryFiles(
      new Map(Object.entries(sources).map(([name, text]) => [`in/${name}`, text])),
    ),
    onProgress: () => undefined,
    onMade: (one) => made.push(one),
  });
  return made;
}

async function entryOf(text: string | Uint8Array, name = 'fog.txt'): Promise<ArticleEntry> {
  const [made] = await entriesOf({ [name]: text });
  if (!made) throw new Error('no entry was made');
  return made;
}

/** Writes entries below one folder, and says which files were written. */
function writer(contents: Contents = new Map()) {
  const memory = memoryFiles(contents);
  const written: string[] = [];
  const files: Files = {
    ...memory,
    write: (root, path, text) => {
      written.push(path, ...(typeof text !== 'string' && text.next ? [text.next.path] : []));
      return memory.write(root, path, text);
    },
  };
  const write = (made: ArticleEntry, over: { there?: boolean; wait?: boolean } = {}) =>
    writeEntry({
      ...{ files, out: 'out', path: PATH, made, id: ID, there: true, wait: false },
      ...over,
    });
  return { contents, written, write };
}

describe('writeEntry', () => {
  it('writes an entry and its provenance, and again nothing', async () => {
    const { written, write, contents } = writer();
    const made = await entryOf(FOG);
    expect(await write(made)).toEqual({ status: 'written', faults: [] });
    expect(written).toEqual([PATH, BESIDE]);
    expect(JSON.parse(String(contents.get(`out/${BESIDE}`)))).toMatchObject({
      entry: { file: 'fog.md' },
    });
    expect(await write(made)).toEqual({ status: 'unchanged', faults: [] });
    expect(written).toHaveLength(2);
  });

  it('writes what is missing or was spoilt alone', async () => {
    const { written, write, contents } = writer();
    const made = await entryOf(FOG);
    await write(made);
    contents.delete(`out/${BESIDE}`);
    expect(await write(made)).toMatchObject({ status: 'written' });
    contents.set(`out/${BESIDE}`, '{}');
    expect(await write(made)).toMatchObject({ status: 'written' });
    contents.delete(`out/${PATH}`);
    expect(await write(made)).toMatchObject({ status: 'written' });
    expect(written.slice(2)).toEqual([BESIDE, BESIDE, PATH, BESIDE]);
  });

  it('does not look for an entry that cannot be there', async () => {
    const { written, write } = writer(new Map([[`out/${PATH}`, 'by hand']]));
    expect(await write(await entryOf(FOG), { there: false })).toMatchObject({ status: 'written' });
    expect(written).toEqual([PATH, BESIDE]);
  });

  it('writes over an entry that is as ingest left it', async () => {
    const { write, contents } = writer();
    await write(await entryOf(FOG));
    expect(await write(await entryOf(FOG.replace('closed', 'open')))).toMatchObject({
      status: 'written',
    });
    expect(String(contents.get(`out/${PATH}`))).toContain('The harbour is open.');
  });

  const LEFT = 'edited by hand, and so left as it is:';
  test.each([
    ['"Fog over the bay"', '"Mist"', `${LEFT} title not as ingest would write`],
    ['is closed.\n', 'is open.\n', `${LEFT} text not as ingest would write`],
    ['date: "2026-01-05"', 'date: "2026-01-06"', `${LEFT} date not as ingest would write`],
    ['\ndate: "', '\ndate:  "', `${LEFT} its form not as ingest would write`],
    [
      'title: ',
      'titel: ',
      'changed since ingest wrote it, and so left as it is: not an entry. ✖ Unrecognized key: "titel"',
    ],
  ])('leaves an entry in which %j became %j, and says what differs', async (from, to, what) => {
    const { written, write, contents } = writer();
    const made = await entryOf(FOG);
    await write(made);
    const edited = String(contents.get(`out/${PATH}`)).replace(from, to);
    contents.set(`out/${PATH}`, edited);
    expect(await write(made)).toMatchObject({
      status: 'edited',
      faults: [{ code: 'entry-edited', where: PATH, what }],
    });
    expect([contents.get(`out/${PATH}`), written.length]).toEqual([edited, 2]);
  });

  it('names all that differs', async () => {
    const { write, contents } = writer();
    const made = await entryOf(FOG);
    await write(made);
    const edited = String(contents.get(`out/${PATH}`))
      .replace('"Fog over the bay"', '"Mist"')
      .replace('is closed.\n', 'is open.\n');
    contents.set(`out/${PATH}`, edited);
    expect(await write(made)).toMatchObject({
      faults: [{ what: `${LEFT} title, text not as ingest would write` }],
    });
  });

  it('waits with an entry that names copies on disk, if it may and would change it', async () => {
    const text = Array.from(
      { length: 5 },
      (_, i) => `The harbour was closed for the ${i}th time since the ferries began to sail.`,
    ).join('\n\n');
    const all = await entriesOf({
      'a.txt': `Harbour closed\n\n${text}\n`,
      'b.txt': `Again\n7 March 2026\n\n${text}\n`,
    });
    const alone = all.find(({ article }) => article.source.file === 'a.txt');
    const both = all.findLast(({ article }) => article.source.file === 'a.txt');
    if (!alone || !both) throw new Error('no entry was made');
    const { write } = writer();
    await write(both);
    expect(await write(both, { wait: true })).toMatchObject({ status: 'unchanged' });
    expect(await write(alone, { wait: true })).toBe('waits');
    expect(await write(alone)).toMatchObject({ status: 'written' });
    expect(await write(both, { wait: true })).toMatchObject({ status: 'written' });
  });
});

describe('endWhatWasCutOff', () => {
  it('places the provenance of an entry that stands, and drops every other draft', async () => {
    const { write, contents } = writer();
    await write(await entryOf(FOG));
    const told = contents.get(`out/${BESIDE}`) ?? '';
    contents.delete(`out/${BESIDE}`);
    const drafts = [
      { path: 'draft-1', of: BESIDE },
      { path: 'draft-2', of: BESIDE },
      { path: 'draft-3', of: PATH },
      { path: 'draft-4', of: '2026/gone.provenance.json' },
      { path: 'draft-5', of: 'addresses.tsv' },
    ];
    for (const { path } of drafts) contents.set(`out/${path}`, told);
    contents.set('out/draft-2', '{}');
    const settled: string[] = [];
    const files: Files = {
      ...memoryFiles(contents),
      drafts: () => drafts,
      settle: (root, { path }, fate) => settled.push(`${root} ${path} ${fate}`),
    };
    await endWhatWasCutOff(files, 'out');
    expect(settled).toEqual([
      ...['out draft-1 place', 'out draft-2 drop', 'out draft-3 drop'],
      ...['out draft-4 drop', 'out draft-5 drop'],
    ]);
  });
});

describe('madeFacts', () => {
  it('sums up an entry in plain data', async () => {
    const text = `---\npublisher: Courier\nurl: https://courier.example/fog\n---\nFog over the bay\n\n5 January 2026\n\nThe harbour and the ferry at Merseport.\n\nTeilen\n`;
    const facts = madeFacts(await entryOf(text, 'fog.md'));
    expect(facts).toMatchObject({
      ...{ slug: 'fog-over-the-bay', publisher: 'Courier', url: 'https://courier.example/fog' },
      ...{ unsettled: false, faults: [] },
    });
    expect(facts.digest).toMatchObject({
      ...{ title: 'Fog over the bay', titleFrom: 'first-line', date: '2026-01-05', names: 1 },
      ...{ topics: [], outside: 0 },
      removed: [{ line: 11, rule: 'share-bar', text: 'Teilen' }],
    });
  });

  const latin1 = (text: string) => Buffer.from(text, 'latin1');
  test.each<[what: string, name: string, text: string | Uint8Array, told: readonly unknown[]]>([
    ['nothing of a plain text', 'fog.txt', FOG, []],
    [
      'an encoding that is not UTF-8',
      'fog.txt',
      latin1(FOG.replace('closed', 'für länger geschlossen')),
      [['source-encoding-told', 'fog.txt', 'read as windows-1252 (letters)']],
    ],
    [
      'letters that were decoded twice',
      'fog.txt',
      FOG.replace('closed', 'closed in TÃ¼rkiye'),
      [['source-garbled', 'fog.txt:3', 'found "TÃ¼rkiye."']],
    ],
    [
      'a text that stands in the metadata of a page alone',
      'fog.html',
      `<title>Fog over the harbour</title><script type="application/ld+json">${JSON.stringify({
        '@type': 'NewsArticle',
        headline: 'Fog over the harbour',
        datePublished: '2026-01-05',
        articleBody: 'The harbour is closed for the night, its master said. '.repeat(12),
      })}</script><div id="root"></div>`,
      [['source-text-stated', 'fog.html', 'the text is the articleBody of its JSON-LD']],
    ],
    [
      'keys that are not used',
      'fog.md',
      '---\ntitle: Fog\ndate: 2026-01-05\nmood: low\ntide: high\n---\nText.\n',
      [['source-not-used', 'fog.md', 'not used: mood, tide']],
    ],
    [
      'no fields of a record',
      'w.jsonl',
      '{"title":"Fog","date":"2026-01-05","text":"Text.","mood":"low"}',
      [],
    ],
  ])('tells of %s', async (_, name, text, told) => {
    const { faults } = madeFacts(await entryOf(text, name));
    expect(faults.map(({ code, where, what }) => [code, where, what])).toEqual(told);
  });
});
