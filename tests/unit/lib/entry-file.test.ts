import { describe, expect, it } from 'vitest';
import { listingOf, readEntryFile, slugOf } from '../../../src/lib/entry-file.ts';
import { ingestOne } from '../../support/ingest-memory.ts';

async function entryText(): Promise<string> {
  const { text } = await ingestOne('fog.txt', 'date 2026-01-05 Fog\n\nThe harbour is closed.\n');
  return text ?? '';
}

describe('readEntryFile', () => {
  it('reads what ingest wrote', async () => {
    const { entry, body } = readEntryFile(await entryText(), '2026/fog.md');
    expect(entry).toMatchObject({ title: 'Fog', date: '2026-01-05', paragraphs: 1 });
    expect(body).toBe('The harbour is closed.');
  });

  it.each([
    ['date: "2026-01-05"', 'date: "5 January"', 'expected an EDTF date', 'date'],
    ['url: null', 'url: "javascript:alert(1)"', 'expected an address', 'source.url'],
    ['paragraphs: 1', 'paragraphs: "1"', 'expected number', 'paragraphs'],
    ['title: "Fog"', 'headline: "Fog"', 'Unrecognized key', 'title'],
    ['where: [ "p1" ]', 'where: [ "q1" ]', 'Invalid string', 'evidence'],
  ])('refuses %s made into %s, and says where', async (from, to, what, where) => {
    const text = await entryText();
    const named = `names:\n    - { name: "x", spellings: [], where: [ "p1" ] }\n  facts:`;
    const changed = text.replace(/names: \[\]\n {2}facts:/, named).replace(from, to);
    expect(changed).toContain(to);
    const read = () => readEntryFile(changed, '2026/fog.md');
    expect(read).toThrow('2026/fog.md: not an entry.');
    expect(read).toThrow(what);
    expect(read).toThrow(where);
    expect(read).toThrow('run "npm run ingest"');
  });
});

describe('readEntryFile of a file that is none', () => {
  it('says which, why, and what to do', () => {
    const told = (text: string) => {
      try {
        return readEntryFile(text, '2026/fog.md');
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(told('---js\n{}\n---\n')).toBe(
      '2026/fog.md: not an entry. front matter that would run as a program is refused\nMend it, or delete it and run "npm run ingest": it is written anew then.',
    );
    expect(told('---\n- a\n---\n')).toBe(
      '2026/fog.md: not an entry. front matter must be a list of "key: value" lines\nMend it, or delete it and run "npm run ingest": it is written anew then.',
    );
    expect(told('Fog.')).toMatch(
      /^2026\/fog\.md: not an entry\. ✖ [\s\S]*\nMend it, or delete it and run "npm run ingest": it is written anew then\.$/,
    );
  });

  it('says how deep a text may be set', async () => {
    const text = `${await entryText()}${'> '.repeat(51)}x\n`;
    expect(() => readEntryFile(text, 'fog.md')).toThrow(
      ': lists or quotations within each other, deeper than 50. Take off marks at the beginning of the line.',
    );
  });
});

describe('readEntryFile of a text that is set very deep', () => {
  it.each([
    ['> '.repeat(51)],
    ['>'.repeat(51)],
    ['- '.repeat(51)],
    ['1. '.repeat(51)],
    ['> - '.repeat(26)],
    [' '.repeat(101)],
  ])('refuses a line that begins with %j', async (marks) => {
    const text = `${await entryText()}\n\nBefore.\n${marks}x\n`;
    const line = text.split('\n').length - 1;
    expect(() => readEntryFile(text, '2026/fog.md')).toThrow(`2026/fog.md:${line}: lists or`);
  });

  it.each(['> '.repeat(50), '-'.repeat(300), '*'.repeat(300), ' '.repeat(100)])(
    'takes a line that begins with %j',
    async (marks) => {
      const text = `${await entryText()}\n\nBefore.\n${marks}x\n`;
      expect(readEntryFile(text, '2026/fog.md').body).toContain(marks);
    },
  );
});

describe('listingOf', () => {
  it('keeps what lists need and nothing of the evidence', async () => {
    const listing = listingOf(readEntryFile(await entryText(), 'x').entry);
    expect(listing.titleFrom).toBe('header');
    expect(listing.source).toEqual({ publisher: null, wording: 'as-received' });
    expect(listing).not.toHaveProperty('evidence');
    expect(listing).toMatchObject({ authors: [], updated: null });
  });
});

describe('slugOf', () => {
  it.each([
    ['2026/fog.md', 'fog'],
    ['undated/fog.md-and-more.md', 'fog.md-and-more'],
    ['fog.md', 'fog'],
  ])('%s has the slug %s', (path, slug) => {
    expect(slugOf(path)).toBe(slug);
  });
});
