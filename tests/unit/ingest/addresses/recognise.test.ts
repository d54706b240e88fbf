import { describe, expect, test } from 'vitest';
import { recognise } from '../../../../scripts/ingest/addresses/recognise.ts';
import { uuidOf } from '../../../../src/lib/entry-id.ts';

/** Rows are `path hash`; `-` is no path, or bytes that cannot be read. */
const rowsOf = (rows: string) =>
  rows
    .split(',')
    .filter((row) => row.trim() !== '')
    .map((row) => row.trim().split(' '));

/** Recognises sources by a register whose slugs are a, b, c ... in the order of its rows. */
function recognised(register: string, sources: string): Readonly<Record<string, string>> {
  const addresses = rowsOf(register).map(([file = '', hash = ''], i) => ({
    slug: String.fromCharCode(97 + i),
    id: uuidOf(`${i}`.repeat(64)),
    file: file === '-' ? null : file,
    sha256: hash,
    formerly: [],
  }));
  const present = rowsOf(sources).map(([file = '', hash = '']) => ({
    file,
    sha256: hash === '-' ? null : hash,
  }));
  return Object.fromEntries(
    [...recognise(addresses, present)].map(([file, { slug }]) => [file, slug]),
  );
}

describe('a source is recognised', () => {
  test.each<[what: string, register: string, sources: string, found: Record<string, string>]>([
    ['by path and bytes', '1.txt A', '1.txt A', { '1.txt': 'a' }],
    ['by its bytes, where it has left its path', '1.txt A', '2.txt A', { '2.txt': 'a' }],
    ['once, where it was copied', '1.txt A', '0.txt A, 1.txt A', { '1.txt': 'a' }],
    ['by its path, whatever its bytes', '1.txt A', '1.txt B', { '1.txt': 'a' }],
    ['by its path, where it cannot be read', '1.txt A', '1.txt -', { '1.txt': 'a' }],
    [
      'by its path, where it was changed and a copy of what it was is there',
      '1.txt A',
      '1.txt X, 2.txt A',
      { '1.txt': 'a' },
    ],
    [
      'by its path, where it cannot be read and a copy of what it was is there',
      '1.txt A',
      '1.txt -, 2.txt A',
      { '1.txt': 'a' },
    ],
    [
      'by its bytes, where another stands at its path that is known by its own',
      '1.txt A, 2.txt B',
      '1.txt B, 2.txt A',
      { '1.txt': 'b', '2.txt': 'a' },
    ],
    ['by its bytes, where no path is known', '- A', '1.txt A', { '1.txt': 'a' }],
    [
      'one by one, where two of the same bytes have moved',
      '8.txt A, 9.txt A',
      '2.txt A, 1.txt A',
      { '1.txt': 'a', '2.txt': 'b' },
    ],
    ['not at all, where nothing of it is known', '1.txt A', '2.txt B', {}],
    ['not at all, of an empty register', '', '1.txt A', {}],
    ['not where there is none', '1.txt A', '', {}],
    ['not by a path that is a record’s', 'w.csv#2 A', 'w.csv A1', {}],
  ])('%s', (_, register, sources, found) => {
    expect(recognised(register, sources)).toEqual(found);
  });
});

describe('a record of a bulk file is recognised', () => {
  test.each<[what: string, register: string, sources: string, found: Record<string, string>]>([
    [
      'by its bytes, on whichever line it stands now',
      'w.csv#2 A, w.csv#3 B',
      'w.csv#2 X, w.csv#3 A, w.csv#9 B',
      { 'w.csv#3': 'a', 'w.csv#9': 'b' },
    ],
    [
      'by its neighbours, where it alone was changed between them',
      'w.csv#2 A, w.csv#3 B, w.csv#4 C',
      'w.csv#3 A, w.csv#5 X, w.csv#6 C',
      { 'w.csv#3': 'a', 'w.csv#5': 'b', 'w.csv#6': 'c' },
    ],
    [
      'by its place, where as many were changed as there were',
      'w.csv#1 A, w.csv#2 B, w.csv#3 C',
      'w.csv#1 X, w.csv#2 Y, w.csv#3 C',
      { 'w.csv#1': 'a', 'w.csv#2': 'b', 'w.csv#3': 'c' },
    ],
    [
      'not where more stand there than did',
      'w.csv#1 A, w.csv#2 B',
      'w.csv#1 X, w.csv#2 Y, w.csv#3 B',
      { 'w.csv#3': 'b' },
    ],
    [
      'not where fewer stand there than did',
      'w.csv#1 A, w.csv#2 B, w.csv#3 C',
      'w.csv#1 X, w.csv#2 C',
      { 'w.csv#2': 'c' },
    ],
    [
      'at the end of the file, where more were appended',
      'w.csv#1 A, w.csv#2 B',
      'w.csv#1 A, w.csv#2 X, w.csv#3 Y',
      { 'w.csv#1': 'a', 'w.csv#2': 'b' },
    ],
    [
      'at the end of the file, where some are gone',
      'w.csv#1 A, w.csv#2 B, w.csv#3 C',
      'w.csv#1 A, w.csv#2 X',
      { 'w.csv#1': 'a', 'w.csv#2': 'b' },
    ],
    [
      'not at the end, where what stood above it is not above it any more',
      'w.csv#1 A, w.csv#2 B, w.csv#3 C',
      'w.csv#1 B, w.csv#2 A, w.csv#3 X, w.csv#4 Y',
      { 'w.csv#1': 'b', 'w.csv#2': 'a' },
    ],
    [
      'in the order of lines as numbers',
      'w.csv#9 A, w.csv#10 B',
      'w.csv#10 Y, w.csv#9 X',
      { 'w.csv#9': 'a', 'w.csv#10': 'b' },
    ],
    [
      'not at the end as it is now, where that was not the end',
      'w.csv#1 A, w.csv#2 C, w.csv#3 B',
      'w.csv#1 B, w.csv#2 A, w.csv#3 X, w.csv#4 Y',
      { 'w.csv#1': 'c', 'w.csv#2': 'a' },
    ],
    [
      'not at the end as it was, where that is not the end now',
      'w.csv#1 A, w.csv#2 B, w.csv#3 C',
      'w.csv#1 B, w.csv#2 X, w.csv#3 Y, w.csv#4 A',
      { 'w.csv#1': 'b', 'w.csv#4': 'a' },
    ],
    [
      'in the order of lines, whatever the order of the register',
      'w.csv#10 B, w.csv#9 A',
      'w.csv#9 X, w.csv#10 Y',
      { 'w.csv#9': 'b', 'w.csv#10': 'a' },
    ],
    [
      'in its own file alone',
      'v.csv#1 A, w.csv#1 B, w.csv 0',
      'v.csv#1 X, w.csv#1 Y, x.csv#1 Z',
      { 'v.csv#1': 'a', 'w.csv#1': 'b' },
    ],
    [
      'not where another was taken for it already: its bytes have gone to another file',
      'v.csv#1 A, v.csv#2 B',
      'v.csv#1 X, w.csv#1 A, v.csv#2 B',
      { 'v.csv#2': 'b', 'w.csv#1': 'a' },
    ],
  ])('%s', (_, register, sources, found) => {
    expect(recognised(register, sources)).toEqual(found);
  });
});
