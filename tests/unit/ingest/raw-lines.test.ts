import { describe, expect, it } from 'vitest';
import { countLines, splitLines } from '../../../scripts/ingest/lines-of-text.ts';
import { rawLines, wordsOfFate } from '../../../scripts/ingest/raw-lines.ts';
import type { LineFate } from '../../../src/schema/provenance.ts';
import { parsed } from '../../support/parsed.ts';

describe('rawLines', () => {
  it('are the lines of a text without outer blanks, empty ones among them', () => {
    const { source } = parsed('Fog\r\n\r\n  It came. \n');
    expect(rawLines(source)).toEqual(['Fog', '', 'It came.', '']);
  });

  it('are the blocks of a page, and of a record whose text is HTML', () => {
    const html = '<html><body><h1>Fog</h1><p>It <b>came</b>.</p></body></html>';
    const { source } = parsed('Fog\n\nText.');
    expect(rawLines({ ...source, text: html, format: 'page' })).toEqual(['Fog', 'It came.']);
    const record = { fields: [], ignored: [], textField: 'text' };
    const ofRecord = (textIsHtml: boolean) =>
      rawLines({ ...source, text: html, record: { ...record, textIsHtml } });
    expect(ofRecord(true)).toEqual(['Fog', 'It came.']);
    expect(ofRecord(false)).toEqual([html]);
  });
});

describe('wordsOfFate', () => {
  const lines = ['Fog', 'It came', 'at night.', ''];

  it.each<[what: string, fate: Omit<LineFate, 'as'>, words: string]>([
    ['a line', { line: 1 }, 'Fog'],
    ['lines that were joined', { line: 2, to: 3 }, 'It came at night.'],
    ['lines with a blank one', { line: 3, to: 4 }, 'at night.'],
    ['a part of a line', { line: 2, cut: [3, 7] }, 'came'],
    ['a part of lines', { line: 2, to: 3, cut: [3, 10] }, 'came at'],
    ['a line that is not there', { line: 9 }, ''],
  ])('are %s', (_, fate, words) => {
    expect(wordsOfFate({ as: 'p1', ...fate }, lines)).toBe(words);
  });
});

describe('lines of a text', () => {
  it.each([
    ['', ['']],
    ['a\nb', ['a', 'b']],
    ['a\r\nb\r\n', ['a', 'b', '']],
    ['a\rb', ['a', 'b']],
    ['a\n\rb', ['a', '', 'b']],
    [' a \u2028 b', [' a \u2028 b']],
  ])('of %j are %j', (text, lines) => {
    expect(splitLines(text)).toEqual(lines);
    expect(countLines(text)).toBe(lines.length);
  });
});
