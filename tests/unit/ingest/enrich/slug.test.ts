import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugFor } from '../../../../scripts/ingest/enrich/slug.ts';
import { anyLine, SEEDED } from '../../../support/arbitrary-text.ts';

const SHA = 'abcdef0123'.padEnd(64, '0');

describe('slugFor', () => {
  it.each([
    ["MİT'in Şırnak'taki ışığı", 'mit-in-sirnak-taki-isigi'],
    ['Türkiye', 'turkiye'],
    ['mi\u0307t', 'mit'],
    ['Straße & Hafen', 'strasse-and-hafen'],
    ['“Why?” he asked … 1,500 times', 'why-he-asked-1-500-times'],
    ['Порт', 'port'],
    ['港', `entry-${SHA.slice(0, 8)}`],
    ['…', `entry-${SHA.slice(0, 8)}`],
    ['../../etc/passwd', 'etc-passwd'],
    ['McMerse and iPort', 'mcmerse-and-iport'],
  ])('of %j is %j', (title, slug) => {
    expect(slugFor(title, SHA)).toBe(slug);
  });

  it('is cut at a word, at 72 letters', () => {
    const words = 'harbour '.repeat(12).trim();
    expect(slugFor(words, SHA)).toBe(Array<string>(9).fill('harbour').join('-'));
    expect(slugFor('x'.repeat(100), SHA)).toHaveLength(72);
    const exact = `${'a'.repeat(35)} ${'b'.repeat(36)}`;
    expect(slugFor(exact, SHA)).toBe(exact.replace(' ', '-'));
    expect(slugFor(`${exact} c`, SHA)).toBe(exact.replace(' ', '-'));
  });

  it('is always fit for an address and for a file', () => {
    fc.assert(
      fc.property(anyLine, (title) => {
        const slug = slugFor(title, SHA);
        expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(72);
      }),
      SEEDED,
    );
  });
});
