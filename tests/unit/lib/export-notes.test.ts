import { describe, expect, test } from 'vitest';
import { keywordsOf, notesOf, onOneLine } from '../../../src/lib/export-notes.ts';
import { foundRecord } from '../../support/found-record.ts';

describe('notesOf', () => {
  test('says what fields have no place for', () => {
    const record = foundRecord({
      wording: 'retold',
      date: '2023-12~',
      updated: '2024-01-02',
      publisher: null,
      sourceTitle: 'Spies!',
      address: 'https://courier.example/1',
    });
    expect(notesOf(record, 'The Record')).toEqual([
      'Retold in The Record.',
      'Date: c. Dec 2023.',
      'Updated: 2024-01-02.',
      'Publisher unknown.',
      'Original title: “Spies!”.',
      'Published at: https://courier.example/1',
    ]);
  });

  test('says of a plain entry only where it is kept', () => {
    const record = foundRecord({ sourceTitle: foundRecord().title });
    expect(notesOf(record, 'The Record')).toEqual(['Kept in The Record as received.']);
  });
});

test('onOneLine leaves single blanks between words', () => {
  expect(onOneLine(' a\r\n\tb\u2028c\u0000d  e\u0085 ')).toBe('a b c d e');
});

test('keywords are parted by commas, and have none of their own', () => {
  const topics = ['Spies, at home, abroad', 'Tides'].map((label) => ({ id: label, label }));
  expect(keywordsOf({ topics })).toBe('Spies at home abroad, Tides');
});
