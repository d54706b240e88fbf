import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, splitSentences } from '../../../src/lib/sentences.ts';
import { anyLine, SEEDED } from '../../support/arbitrary-text.ts';

describe('splitSentences', () => {
  it.each([
    ['The tug left. The ferry stayed.', ['The tug left.', 'The ferry stayed.']],
    ['On Dec. 8 the tug left. Nobody saw it.', ['On Dec. 8 the tug left.', 'Nobody saw it.']],
    ['Mr. Tan met Prof. Ak. They spoke.', ['Mr. Tan met Prof. Ak.', 'They spoke.']],
    ['The U.S. Navy waited. It left.', ['The U.S. Navy waited.', 'It left.']],
    ['“We wait.” He sat down.', ['“We wait.”', 'He sat down.']],
    ['Why? Because! Now.', ['Why?', 'Because!', 'Now.']],
    ['It cost 4.2 million. All of it.', ['It cost 4.2 million.', 'All of it.']],
    ['No full stop', ['No full stop']],
    ['Liman açık. Şimdi sıra bizde.', ['Liman açık.', 'Şimdi sıra bizde.']],
    ['  ', []],
  ])('splits %j', (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });

  it('loses no letter', () => {
    const letters = (text: string) => text.replace(/\s+/g, '');
    fc.assert(
      fc.property(anyLine, (line) => {
        expect(letters(splitSentences(line).join(' '))).toBe(letters(line));
      }),
      SEEDED,
    );
  });
});

describe('cut', () => {
  it('keeps what fits, and no half of a letter', () => {
    expect(cut('ferry', 5)).toBe('ferry');
    expect(cut('ferry', 3)).toBe('fer');
    expect(cut('a🚢b', 2)).toBe('a');
    expect(cut('a🚢b', 3)).toBe('a🚢');
  });
});
