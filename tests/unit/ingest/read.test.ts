import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../scripts/ingest/faults.ts';
import { readSource, type RawSource } from '../../../scripts/ingest/read.ts';

describe('readSource', () => {
  it('keeps the text, and the hash of the bytes as they came', () => {
    const marked = Buffer.from('\uFEFFIşık\r\n');
    expect(readSource('a/b.TXT', marked)).toEqual({
      file: 'a/b.TXT',
      format: 'text',
      text: 'Işık\r\n',
      sha256: createHash('sha256').update(marked).digest('hex'),
      bytes: marked.length,
      encoding: { name: 'utf-8', how: 'byte order mark' },
      record: null,
    });
  });

  it.each([
    ['x.txt', 'text'],
    ['x.text', 'text'],
    ['x.md', 'markdown'],
    ['x.v2.Markdown', 'markdown'],
    ['x.html', 'page'],
    ['x.HTM', 'page'],
  ])('%s is %s', (file, format) => {
    expect((read(file, 'Text') as RawSource).format).toBe(format);
  });

  it.each([
    ...['x', 'x.pdf', 'txt', 'x.txt/y', 'x.txt.gz', '.txt.'],
    ...['x.constructor', 'x.toString', 'x.__proto__'],
  ])('%s is no format', (file) => {
    expect(faultOf(read(file, 'Text'))).toEqual(['source-format', file]);
  });

  it.each([
    ['no bytes', '', 'source-empty', 'x.txt'],
    ['white space', ' \n\t\r\n\u00A0\uFEFF\u2028', 'source-empty', 'x.txt'],
    ['a byte order mark alone', '\uFEFF', 'source-empty', 'x.txt'],
    ['NUL', 'a\nb\0', 'source-binary', 'x.txt:2'],
    ['a bell', 'a\r\n\r\nb \u0007', 'source-binary', 'x.txt:3'],
    ['an escape in an old Mac file', 'a\rb\r\u001B', 'source-binary', 'x.txt:3'],
    ['a sign of an unknown encoding', bytes('Ne\r\n\r\nde', 0x81), 'source-encoding', 'x.txt:3'],
    ['a letter cut off at the end', bytes('Işık ışık ', 0xc5), 'source-encoding', 'x.txt:1'],
    ['---js', '---js\n1\n---\n', 'source-executable-front-matter', 'x.txt:1'],
  ])('refuses %s', (_, content, code, where) => {
    expect(faultOf(read('x.txt', content))).toEqual([code, where]);
  });

  it('names the first byte that is wrong', () => {
    const fault = readSource('x.txt', bytes('Işık ', 0xfe, 0xfd)) as Fault;
    expect(fault.what).toContain('byte 0xFE');
    expect(fault.todo).toContain('iconv -f WINDOWS-1254 -t UTF-8');
  });

  it.each([
    ['x.txt', '', 'the file has no bytes'],
    ['x.txt', ' \n', 'found only white space'],
    ['x.txt', 'a\u000B', 'found the control character U+000B'],
    [
      'x.md',
      '---js\n1\n---\n',
      'found "---js"; front matter in a programming language is never read',
    ],
    [
      'x.jsonl',
      '{}',
      'expected a file that ends in .txt, .md, .html, .mhtml, .json, .jsonl or .csv',
    ],
    [
      'x.csv',
      'a,b',
      'expected a file that ends in .txt, .md, .html, .mhtml, .json, .jsonl or .csv',
    ],
    ['x.txt', '%PDF-1.7', 'a PDF file'],
  ])('says of %s with %j what was found', (file, content, what) => {
    expect(read(file, content)).toMatchObject({ what });
  });

  it('takes a file of a known kind for no text, though it has no NUL', () => {
    expect(faultOf(read('x.txt', '%PDF-1.7'))).toEqual(['source-binary', 'x.txt:1']);
  });

  it('reads a page whatever control characters are in it, and a fence in it as text', () => {
    expect(faultOf(read('x.html', '<p>a\u0007'))).toBeNull();
    expect(faultOf(read('x.html', '---js\n1\n---\n'))).toBeNull();
    expect(faultOf(read('x.html', ' \n'))).toEqual(['source-empty', 'x.html']);
  });

  it('believes a page, and no text, that declares its encoding', () => {
    const sent = bytes('<meta charset="iso-8859-15">20 ', 0xa4);
    expect(readSource('x.html', sent)).toMatchObject({ text: '<meta charset="iso-8859-15">20 €' });
    expect(readSource('x.txt', sent)).toMatchObject({ text: '<meta charset="iso-8859-15">20 ¤' });
  });

  it('allows tab, line feed, form feed and return', () => {
    expect(faultOf(read('x.txt', 'a\tb\fc\r\n'))).toBeNull();
  });
});

function read(file: string, content: string | Uint8Array): RawSource | Fault {
  return readSource(file, Buffer.from(content));
}

function faultOf(result: RawSource | Fault): [string, string] | null {
  return 'code' in result ? [result.code, result.where] : null;
}

function bytes(text: string, ...more: number[]): Uint8Array {
  return Buffer.concat([Buffer.from(text), Buffer.from(more)]);
}
