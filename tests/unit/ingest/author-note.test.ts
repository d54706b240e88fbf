import { describe, expect, it, test } from 'vitest';
import { takeAuthorNotes } from '../../../scripts/ingest/author-note.ts';
import { parsed } from '../../support/parsed.ts';

const AUTHORS = ['Jané Doe', 'Ali Vural', 'Reuters'].map((name) => ({
  name,
  from: 'x',
  line: null,
}));

const taken = (...texts: string[]) =>
  takeAuthorNotes(
    texts.map((text, i) => ({ number: i + 1, text })),
    AUTHORS,
    ['Jane Doe is kept by an editor.'],
  ).notes.map(({ number }) => number);

describe('a note on who signed', () => {
  test.each([
    'Jane Doe is a reporter for the Courier.',
    'JANE DOE covers the harbour.',
    'Jane Doe, a former pilot, writes about ships.',
    'Jane Doe has covered the harbour since 2009. Follow her on X.',
    'Jane Doe ist Redakteurin.',
    'Jane Doe est journaliste.',
    'Jane Doe es periodista.',
    'Ali Vural Kurye gazetesinin muhabiridir.',
    'Ali Vural, Merseport’ta çalışıyor.',
  ])('is taken off: %s', (note) => {
    expect(taken('The harbour is closed.', note)).toEqual([2]);
  });

  test.each([
    'Jane Doe said that the harbour is closed.',
    'Jane Does is another.',
    'John Roe is a reporter for the Courier.',
    'Jane is a reporter for the Courier.',
    'Reuters is an agency.',
    'Jane Doe is kept by an editor.',
    `Jane Doe is a reporter ${'and a pilot '.repeat(60)}.`,
  ])('is not: %s', (line) => {
    expect(taken('The harbour is closed.', line)).toEqual([]);
  });

  it('stands among the last six lines, and leaves one', () => {
    const note = 'Jane Doe is a reporter.';
    expect(taken(note)).toEqual([]);
    expect(taken('Fog.', note, ...Array<string>(5).fill('Rain.'))).toEqual([2]);
    expect(taken('Fog.', note, ...Array<string>(6).fill('Rain.'))).toEqual([]);
    expect(taken('Fog.', note, 'Ali Vural is a pilot.')).toEqual([2, 3]);
  });

  it('is no heading', () => {
    const heading = { number: 2, text: 'Jane Doe is a reporter', kind: 'heading' } as const;
    expect(takeAuthorNotes([{ number: 1, text: 'Fog.' }, heading], AUTHORS, []).notes).toEqual([]);
  });
});

test('an article keeps its note beside the rule', () => {
  const { body, removed, authors } = parsed(
    'Fog over the bay\n\nBy Jane Doe\n\nThe harbour is closed.\n\nJane Doe is a reporter.\n',
  );
  expect(authors.map(({ name }) => name)).toEqual(['Jane Doe']);
  expect(body.map(({ text }) => text)).toEqual(['The harbour is closed.']);
  expect(removed.map(({ text, rule }) => [text, rule])).toEqual([
    ['Jane Doe is a reporter.', 'author-note'],
  ]);
});
