import { describe, expect, test } from 'vitest';
import { readAuthor } from '../../../src/lib/export-authors.ts';
import { foundRecord } from '../../support/found-record.ts';

const record = foundRecord({
  publisher: 'Merse Daily',
  names: [
    { id: 'grand-lodge', label: 'Büyük Loca', kind: 'organisation' },
    { id: 'ibrahim-kalin', label: 'İbrahim Kalın', kind: 'person' },
  ],
});

describe('readAuthor', () => {
  test.each([
    ['Ada Reed', 'Reed', 'Ada'],
    ['  Recep  Tayyip Erdoğan', 'Erdoğan', 'Recep Tayyip'],
    ['İbrahim Kalın', 'Kalın', 'İbrahim'],
    ['Ana de la Cruz', 'de la Cruz', 'Ana'],
    ['ada Reed', 'Reed', 'ada'],
    ['J. R. O’Neill-Kaya', 'O’Neill-Kaya', 'J. R.'],
  ])('takes %s for a person', (author, family, given) => {
    expect(readAuthor(author, record)).toEqual({ family, given });
  });

  test.each([
    ['the publisher', 'MERSE DAILY'],
    ['an organisation of the authority file', 'Buyuk Loca'],
    ['a newsroom', 'Dış Haberler Servisi'],
    ['an agency', 'Anadolu Ajansı'],
    ['a single word', 'AFP'],
    ['two at once', 'Ada Reed and Ben Moss'],
    ['a name the other way round', 'Reed, Ada'],
    ['a suffix', 'Ben Moss Jr.'],
    ['more than letters', 'ada@merse.example Reed'],
    ['nothing', ''],
  ])('leaves %s whole', (_, author) => {
    expect(readAuthor(author, record)).toEqual({ literal: author });
  });
});
