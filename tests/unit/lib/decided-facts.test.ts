import { describe, expect, it } from 'vitest';
import { decidedFacts } from '../../../src/lib/decided-facts.ts';
import type { Entry } from '../../../src/schema/entry.ts';
import { entryWith } from '../../support/made-entry.ts';

function factsOf(entry: Entry) {
  return decidedFacts(entry, { unit: 'line', names: new Map() });
}

describe('the facts that were decided', () => {
  it('have the place where each was found, authors of one byline together', () => {
    const entry = entryWith({ authors: ['Ada Reed', 'Cem Taş'] });
    entry.evidence.facts = [
      { fact: 'author', value: 'Ada Reed', from: 'byline', line: 3 },
      { fact: 'author', value: 'Cem Taş', from: 'byline', line: 3 },
      { fact: 'language', value: 'tr', from: 'html lang', line: null },
    ];
    expect(factsOf(entry).slice(2)).toEqual([
      { term: 'Author', value: 'Ada Reed, Cem Taş', why: 'From byline, line 3 of the source.' },
      { term: 'Language', value: 'Turkish', why: 'From html lang.' },
    ]);
  });

  it('have the reason of the editor, beside what the source says', () => {
    const entry = entryWith();
    entry.source.publisher = 'Port News';
    entry.evidence.facts = [
      { fact: 'publisher', value: 'port.example', from: 'og:site_name', line: null },
    ];
    entry.evidence.decisions = [
      { decided: 'publisher', reason: 'A host is no publisher.' },
      { decided: 'dateline', reason: 'It is a name.' },
      { decided: 'kept the line "Share"', reason: 'It is a quotation.' },
    ];
    expect(factsOf(entry).slice(2)).toEqual([
      {
        term: 'Publisher',
        value: 'Port News',
        why: 'Decided by an editor: A host is no publisher. The source says “port.example” (og:site_name).',
      },
      { term: 'Filed from', value: 'none', why: 'Decided by an editor: It is a name.' },
      { term: 'Editor', value: 'Kept the line "Share"', why: 'It is a quotation.' },
    ]);
  });
});
