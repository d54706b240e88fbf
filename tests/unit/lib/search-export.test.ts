import { describe, expect, test } from 'vitest';
import { exportFileName } from '../../../src/lib/search-export.ts';

const nameOf = (words: string, archive = 'The MİT Record') =>
  exportFileName({ archive, search: { address: '', words }, exported: '2026-11-21' }, 'csv');

describe('exportFileName', () => {
  test.each([
    ['kalin', 'mit-record-kalin-2026-11-21.csv'],
    ['Kalın “Şırnak’ta”, not IŞIK', 'mit-record-kalin-sirnakta-not-isik-2026-11-21.csv'],
    ['', 'mit-record-2026-11-21.csv'],
    ['../../etc/passwd\0<>:"|?*', 'mit-record-etc-passwd-2026-11-21.csv'],
    ['استخبارات', 'mit-record-2026-11-21.csv'],
    [
      'intelligence diplomacy counterterrorism operation',
      'mit-record-intelligence-diplomacy-counterterrorism-2026-11-21.csv',
    ],
    ['x'.repeat(99), `mit-record-${'x'.repeat(40)}-2026-11-21.csv`],
  ])('names the file of a search for %j', (words, name) => {
    expect(nameOf(words)).toBe(name);
  });

  test('says what it is where the archive has no Latin letter', () => {
    expect(nameOf('a', '新聞')).toBe('archive-a-2026-11-21.csv');
  });

  test.each([
    ['json', 'json'],
    ['bibtex', 'bib'],
    ['ris', 'ris'],
  ] as const)('ends a file of %s in .%s', (format, extension) => {
    const search = { address: '', words: '' };
    expect(exportFileName({ archive: 'A', search, exported: '2026-11-21' }, format)).toBe(
      `a-2026-11-21.${extension}`,
    );
  });
});
