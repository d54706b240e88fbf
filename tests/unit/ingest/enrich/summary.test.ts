import { describe, expect, it } from 'vitest';
import { summarise } from '../../../../scripts/ingest/enrich/summary.ts';
import { parsed } from '../../../support/parsed.ts';

const summary = (text: string) => summarise(parsed(text));

describe('summarise', () => {
  it('takes the standfirst where there is one', () => {
    expect(summary('date 2026-01-01 Fog. It came at noon.\n\nThe text.')).toBe('It came at noon.');
  });

  it('takes whole sentences of the opening, up to 280 letters', () => {
    const [a, b] = [`${'a'.repeat(150)}.`, `${'b'.repeat(128)}.`];
    expect(summary(`Fog\n\n${a} B${b} C.`)).toBe(`${a} B${b}`.slice(0, 151));
    expect(summary(`Fog\n\n${a} B${b.slice(2)} C.`)).toBe(`${a} B${b.slice(2)}`);
  });

  it('cuts a sentence that is too long at a word, and says so', () => {
    const cut = summary(`Fog\n\n${'harbour '.repeat(60)}`);
    expect(cut).toMatch(/^(?:harbour )+harbour…$/);
    expect(cut.length).toBeLessThanOrEqual(281);
  });

  it('never ends in half a letter', () => {
    expect(summary(`Fog\n\nx${'🚢'.repeat(200)}`)).toBe(`x${'🚢'.repeat(139)}…`);
  });

  it('does not say the lede again that is the headline', () => {
    expect(summary('Fog came. It stayed.\n\nShips waited.')).toBe('Ships waited.');
    expect(summary('Fog came. It stayed.')).toBe('Fog came. It stayed.');
  });

  it('passes over headings, and is empty where there is no text', () => {
    expect(summary('Fog\n\nON THE BAY\n\nShips waited.\n\nMore.')).toBe('Ships waited.');
    expect(summarise({ ...parsed('Fog\n\nText.'), body: [] })).toBe('');
  });
});
