import { describe, expect, it } from 'vitest';
import { allPrintable, printable, printableLines } from '../../../scripts/printable.ts';

describe('printable', () => {
  it.each([
    ['\u001B[2J\u001B]0;x\u0007', '\\u001b[2J\\u001b]0;x\\u0007'],
    ['a\r\nb\tc', 'a\\u000d\\u000ab\\u0009c'],
    ['\u009B31m', '\\u009b31m'],
    ['txt.\u202Eexe', 'txt.\\u202eexe'],
    ['a\u200Bb\u{E0041}', 'a\\u200bb\\udb40\\udc41'],
    ['MİT, Şırnak: ışık', 'MİT, Şırnak: ışık'],
  ])('writes %j as %s', (text, written) => {
    expect(printable(text)).toBe(written);
  });

  it('leaves line ends that are ours, and no others', () => {
    expect(printableLines('a\n\tb\r\u001B')).toBe('a\n\tb\\u000d\\u001b');
  });

  it('reaches every text of a value', () => {
    const text = 'x\u001B';
    expect(allPrintable({ a: [text, { b: text }], c: 3, d: null, e: undefined })).toEqual({
      ...{ a: ['x\\u001b', { b: 'x\\u001b' }], c: 3, d: null, e: undefined },
    });
  });
});
