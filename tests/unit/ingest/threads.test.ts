import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textFinder } from '../../../scripts/ingest/enrich/text-finds.ts';
import { disk } from '../../../scripts/ingest/files.ts';
import { parseAhead } from '../../../scripts/ingest/parse-ahead.ts';
import { parsedSources, type ParsedSource } from '../../../scripts/ingest/parsed-sources.ts';
import { writeBehind } from '../../../scripts/ingest/write-behind.ts';
import { madeUpConfig } from '../../support/made-up-config.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function all(sources: AsyncIterable<ParsedSource>): Promise<ParsedSource[]> {
  const found: ParsedSource[] = [];
  for await (const source of sources) found.push(source);
  return found;
}

describe('parsing ahead', () => {
  it('gives what parsing in the same thread gives, in the same order', async () => {
    const files: Record<string, string> = { 'b.bin.txt': 'a\0b', 'c.docx': 'x' };
    for (let i = 0; i < 200; i++) files[`a${i}.txt`] = `Fog ${i}\n\nText ${i}.\n\nTeilen\n`;
    files['wire.jsonl'] = Array.from({ length: 90 }, (_, i) =>
      JSON.stringify({ title: `Ice ${i}`, text: 'Text.' }),
    ).join('\n');
    const root = await temporaryFolder(files);
    const names = await disk.list(root);
    const decisions = [
      { source: 'a1.txt', reason: 'r', keep: ['Teilen'], remove: [], correct: [] },
    ];
    const config = { ...madeUpConfig(), decisions };
    const ahead = await all(parseAhead({ root, names, config }));
    expect(ahead).toHaveLength(292);
    const find = textFinder(config);
    const task = { root, names, decisions, find, files: disk };
    expect(ahead).toEqual(await all(parsedSources(task)));
    expect(ahead[0]?.finds?.candidates).toBeDefined();
  });

  it('may be left early', async () => {
    const root = await temporaryFolder({ 'a.txt': 'Fog\n\nText.\n', 'b.txt': 'Ice\n\nText.\n' });
    const names = ['a.txt', 'b.txt'];
    for await (const { file } of parseAhead({ root, names, config: madeUpConfig() })) {
      expect(file).toBe('a.txt');
      break;
    }
  });
});

describe('writing behind', () => {
  it('has all on disk when it is flushed, and reads what it wrote', async () => {
    const root = await temporaryFolder({});
    const { files, close } = writeBehind(disk);
    try {
      for (let i = 0; i < 500; i++) await files.write(root, `${i % 7}/${i}.md`, `Text ${i}`);
      expect(String(await files.read(root, '2/499.md'))).toBe('Text 499');
      await files.flush();
      expect(await disk.list(root)).toHaveLength(500);
      expect(await readFile(join(root, '3/3.md'), 'utf8')).toBe('Text 3');
    } finally {
      await close();
    }
  });

  it('tells what went wrong, and leaves no half-written file', async () => {
    const root = await temporaryFolder({});
    await writeFile(join(root, 'file'), 'x');
    const { files, close } = writeBehind(disk);
    try {
      await files.write(root, 'file/below.md', 'Text');
      await expect(files.flush()).rejects.toThrow(/ENOTDIR|EEXIST/);
      expect(await disk.list(root)).toEqual(['file']);
    } finally {
      await close();
    }
  });
});
