import { describe, expect, it } from 'vitest';
import { asKept, coming, type ComingSource } from '../../../scripts/ingest/coming.ts';
import type { KeptSource } from '../../../scripts/ingest/kept/kept-file.ts';
import { parsedSources } from '../../../scripts/ingest/parsed-sources.ts';
import { memoryFiles } from '../../support/memory-files.ts';

const record = (title: string) => `${JSON.stringify({ title, text: 'It came.' })}\n`;
const files = memoryFiles(
  new Map([
    ['in/a.txt', 'Fog\n\nIt came.\n'],
    ['in/b.jsonl', record('Ice') + record('Snow')],
    ['in/c.txt', ''],
    ['in/d.txt', 'Rain\n\nIt went.\n'],
  ]),
);
const names = ['a.txt', 'b.jsonl', 'c.txt', 'd.txt'];

const known = (file: string): KeptSource => ({
  ...{ file, sha256: 'x', refused: null, facts: null, makes: [], left: null },
});

/** Parses, and notes which files were asked for and whether they were let go. */
function parser() {
  const asked: (readonly string[])[] = [];
  let ended = 0;
  async function* parse(of: readonly string[]) {
    asked.push(of);
    try {
      yield* parsedSources({ files, root: 'in', decisions: [], names: of });
    } finally {
      ended += 1;
    }
  }
  return { parse, asked, ended: () => ended };
}

const told = ({ file, name, place }: ComingSource) => [file, name, place];
const titleOf = async ({ article }: ComingSource) => {
  const parsed = await article();
  return 'code' in parsed ? parsed.what : parsed.title.text;
};

describe('coming', () => {
  const all = async (kept: Readonly<Record<string, KeptSource[]>> | null) => {
    const [fresh, single] = [parser(), parser()];
    const sources: ComingSource[] = [];
    const task = {
      names,
      kept: kept && {
        present: (name: string) => (name in kept ? [] : null),
        sourcesOf: (name: string) => kept[name] ?? [],
      },
      ...{ parse: fresh.parse, parseOne: single.parse },
    };
    for await (const source of coming(task)) sources.push(source);
    return { sources, fresh, single };
  };
  const everything = [
    ['a.txt', 'a.txt', 0],
    ['b.jsonl#1', 'b.jsonl', 1],
    ['b.jsonl#2', 'b.jsonl', 1],
    ['c.txt', 'c.txt', 2],
    ['d.txt', 'd.txt', 3],
  ];

  it('gives the sources of all files in their order', async () => {
    const { sources, fresh, single } = await all(null);
    expect(sources.map(told)).toEqual(everything);
    expect(await Promise.all(sources.map(titleOf))).toEqual([
      ...['Fog', 'Ice', 'Snow', sources[3]?.refused?.what, 'Rain'],
    ]);
    expect(sources.map(({ refused }) => refused !== null)).toEqual([
      ...[false, false, false, true, false],
    ]);
    expect(sources.map(({ makes, left }) => [makes, left])).toEqual(sources.map(() => [[], null]));
    expect([fresh.asked, single.asked]).toEqual([[names], []]);
  });

  it('reads no file of which all is known, wherever it stands', async () => {
    const b = [known('b.jsonl#1'), known('b.jsonl#2')];
    const { sources, fresh, single } = await all({ 'b.jsonl': b, 'd.txt': [known('d.txt')] });
    expect(sources.map(told)).toEqual(everything);
    expect([fresh.asked, single.asked]).toEqual([[['a.txt', 'c.txt']], []]);
  });

  it('gives nothing of a file that is known to hold no source', async () => {
    const { sources } = await all({ 'b.jsonl': [] });
    expect(sources.map(({ file }) => file)).toEqual(['a.txt', 'c.txt', 'd.txt']);
  });

  it('lets go of what it reads where nobody wants more', async () => {
    const { parse, ended } = parser();
    for await (const { file } of coming({ names, kept: null, parse, parseOne: parse })) {
      expect([file, ended()]).toEqual(['a.txt', 0]);
      break;
    }
    expect(ended()).toBe(1);
  });
});

describe('asKept', () => {
  const sourcesOf = (...of: readonly string[]) => {
    const { parse, asked } = parser();
    const task = { name: 'b.jsonl', place: 7, parseOne: parse };
    return { sources: [...asKept(of.map(known), task)], asked };
  };

  it('gives what is known of each source', () => {
    const { sources } = sourcesOf('b.jsonl#1');
    expect(sources).toMatchObject([
      { ...known('b.jsonl#1'), name: 'b.jsonl', place: 7, finds: null },
    ]);
  });

  it('reads the file once, and only for an article that is asked for', async () => {
    const { sources, asked } = sourcesOf('b.jsonl#1', 'b.jsonl#2');
    expect(asked).toEqual([]);
    const titles: string[] = [];
    for (const source of [...sources, ...sources]) titles.push(await titleOf(source));
    expect(titles).toEqual(['Ice', 'Snow', 'Ice', 'Snow']);
    expect(asked).toEqual([['b.jsonl']]);
  });

  it('may pass over articles', async () => {
    const { sources } = sourcesOf('b.jsonl#1', 'b.jsonl#2');
    expect(await Promise.all(sources.slice(1).map(titleOf))).toEqual(['Snow']);
  });

  it('says where a source is no longer in the file', async () => {
    const { sources } = sourcesOf('b.jsonl#3');
    expect(await Promise.all(sources.map((source) => source.article()))).toMatchObject([
      {
        ...{ code: 'source-unreadable', where: 'b.jsonl#3' },
        what: 'the file went away during the run',
      },
    ]);
  });
});
