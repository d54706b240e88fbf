import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMatches } from '../../../src/lib/search-matches.ts';
import { fragmentOf } from '../../../src/lib/text-fragment.ts';
import { anyLine, SEEDED } from '../../support/arbitrary-text.ts';
import { read } from '../../support/query-names.ts';

const fragment = (text: string, q: string, names: readonly string[] = []) =>
  fragmentOf(text, findMatches(text, read(q), new Set(names)));

describe('fragmentOf', () => {
  test.each([
    ['the chief of MİT said so', 'mit', ':~:text=chief%20of-,M%C4%B0T,-said%20so'],
    ['mit', 'mit', ':~:text=mit'],
    ['mit said', 'mit', ':~:text=mit,-said'],
    ['the mit', 'mit', ':~:text=the-,mit'],
    ['of Kalın’s own word', 'kalin', ':~:text=of-,Kal%C4%B1n,-%E2%80%99s%20own%20word'],
    ['an al-Qaeda cell, & so', 'cell', ':~:text=an%20al%2DQaeda-,cell,-%2C%20%26%20so'],
    ['pro-mit', 'mit', ':~:text=pro%2D-,mit'],
    ['a\n  mit   b', 'mit', ':~:text=a-,mit,-b'],
    ['x a b', 'x b', ':~:text=x,-a%20b&text=x%20a-,b'],
    ['nothing of it', 'mit', ''],
    ['of the Islamic State here', 'islamic state', ':~:text=of%20the-,Islamic%20State,-here'],
  ])('in "%s" for %s', (text, q, expected) => {
    expect(fragment(text, q)).toBe(expected);
  });

  test('marks whole names, and the words of a name alone only where none is whole', () => {
    const query = 'islamic state';
    expect(fragment('state of the Islamic State', query)).toBe(':~:text=of%20the-,Islamic%20State');
    expect(fragment('the state', query)).toBe(':~:text=the-,state');
  });

  test('takes as much context as eighty letters have room for, from the place outwards', () => {
    const [fits, more] = ['x'.repeat(78), 'x'.repeat(79)];
    expect(fragment(`${fits} a mit a ${fits}`, 'mit')).toBe(
      `:~:text=${fits}%20a-,mit,-a%20${fits}`,
    );
    expect(fragment(`${more} a mit a ${more}`, 'mit')).toBe(':~:text=a-,mit,-a');
    expect(fragment(`${'x'.repeat(81)} mit ${'x'.repeat(80)}`, 'mit')).toBe(
      `:~:text=mit,-${'x'.repeat(80)}`,
    );
  });

  test('marks four places at most', () => {
    expect(fragment('a b '.repeat(10), 'a').split('text=')).toHaveLength(5);
  });

  test('takes no context where words have no blanks between them', () => {
    const long = '港'.repeat(90);
    expect(fragment(`${long}/mit/${long}`, 'mit')).toBe(':~:text=mit');
    expect(fragment(`${long} of mit`, 'mit')).toBe(':~:text=of-,mit');
  });

  test('copes with half of a letter', () => {
    expect(fragment('a\uD83D mit', 'mit')).toBe(':~:text=a%EF%BF%BD-,mit');
  });

  test('decoded it is what stands in the text', () => {
    fc.assert(
      fc.property(anyLine, anyLine, (before, after) => {
        const text = `${before} mit ${after}`;
        const bare = text.toWellFormed().replaceAll(/\s+/gu, ' ');
        const written = fragment(text, 'mit');
        expect(written).toMatch(/^:~:text=[^&]+(?:&text=[^&]+){0,3}$/u);
        for (const directive of written.slice(3).split('&')) {
          const parts = directive.slice('text='.length).split(',');
          const plain = parts.map((part) => part.replace(/^-|-$/u, ''));
          expect(plain.join('')).not.toContain('-');
          const [first = '', ...rest] = plain.map((part) => decodeURIComponent(part));
          const at = rest.reduce(
            (all, part) =>
              [`${all}${part}`, `${all} ${part}`].find((one) => bare.includes(one)) ?? 'missing',
            first,
          );
          expect(bare).toContain(at);
        }
      }),
      SEEDED,
    );
  });
});
