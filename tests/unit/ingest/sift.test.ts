import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { sift } from '../../../scripts/ingest/sift.ts';
import { BOILERPLATE } from '../../../src/lib/boilerplate.ts';

const prose = 'The ferry left the harbour in fog. Nobody saw it go.';
const more = 'It came back at noon. The pilots had heard its horn since ten.';

describe('sift', () => {
  const lines = BOILERPLATE.flatMap((rule) => rule.takes.map((line) => ({ ...rule, line })));
  test.each(lines)('$id: "$line" goes, on record, and the text stays', ({ id, where, line }) => {
    const text = ['Fog over the bay', prose, more];
    const source = where === 'anywhere' ? [...text.slice(0, 2), line, more] : [line, ...text];
    const { kept, removed } = siftTexts(source);
    expect(removed.map((one) => [one.rule, one.text])).toEqual([[id, line]]);
    expect(kept.map((one) => one.text)).toEqual(text);
  });

  const left = BOILERPLATE.flatMap(({ id, leaves }) => leaves.map((line) => [id, line] as const));
  test.each(left)('%s: "%s" stays, wherever it stands', (_, line) => {
    expect(siftTexts([line, 'Fog', prose, line, more, line]).removed).toEqual([]);
  });

  test.each([
    ['above the text', ['Menu', 'Fog over the bay', prose, more], ['Menu']],
    ['below the text', ['Fog over the bay', prose, more, 'Menu'], ['Menu']],
    ['within the text, where it may be a heading', ['Fog', prose, 'Menu', more], []],
    [
      'within, beside a button',
      ['Fog', prose, 'Teilen', 'Print', 'Save', more],
      ['Teilen', 'Print', 'Save'],
    ],
    ['within, before a button', ['Fog', prose, 'Print', 'Teilen', more], ['Print', 'Teilen']],
    ['within, beside another that may be a heading', ['Fog', prose, 'Menu', 'Search', more], []],
  ])('a label for the edges of a text: %s', (_, source, gone) => {
    expect(siftTexts(source).removed.map(({ text }) => text)).toEqual(gone);
  });

  test.each([
    ['a section label under a menu', ['Skip to content', 'Politik', 'Fog'], ['section-label']],
    ['no section label under a headline', ['Fog over the bay', 'Politik', prose], []],
  ])('takes %s', (_, source, rules) => {
    const { removed } = siftTexts(source);
    expect(removed.map(({ rule }) => rule).filter((rule) => rule !== 'skip-link')).toEqual(rules);
  });

  test.each([
    [
      'a list to the end, a button in it',
      ['Related stories', 'One title', 'Share', 'Two titles'],
      4,
    ],
    ['a list before a footer', ['Related stories', 'One', 'Two', '© 2026 Bay Wire', prose], 4],
    ['a list after a colon', ['Related:', 'One title', more], 2],
    ['no list in the text', ['Read more', 'One title', more], 1],
    ['previous and next', ['Previous Post', 'One title', 'Next Post', 'Two titles'], 4],
    ['next in the text', ['Next Post', 'What happens now', more], 1],
  ])('%s', (_, source, count) => {
    expect(siftTexts(['Fog over the bay', prose, ...source]).removed).toHaveLength(count);
  });

  it('keeps the numbers of the lines and gives every line back once, in order', () => {
    const line = fc.oneof(
      fc.constantFrom(prose, 'One title', 'Related:', ...lines.map((rule) => rule.line)),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line), (texts) => {
        const { kept, removed } = siftTexts(texts);
        const numbers = [kept, removed].map((part) => part.map(({ number }) => number));
        for (const part of numbers) expect(part).toEqual(part.toSorted((a, b) => a - b));
        const all = [...kept, ...removed].sort((a, b) => a.number - b.number);
        expect(all.map(({ number, text }) => ({ number, text }))).toEqual(numbered(texts));
      }),
    );
  });

  it('never takes prose', () => {
    const paragraph = fc
      .array(
        fc.constantFrom('The ferry left.', 'Fog came in!', '“Share it,” he said.', 'Photo: no.'),
        { minLength: 2 },
      )
      .map((sentences) => sentences.join(' '));
    const any = fc.oneof(paragraph, fc.constantFrom('Read more', 'Related:', 'Next Post', 'Menu'));
    fc.assert(
      fc.property(fc.array(any), (texts) => {
        for (const { text } of siftTexts(texts).removed) expect(text).not.toMatch(/[.!”] /);
      }),
    );
  });
});

function numbered(texts: readonly string[]) {
  return texts.map((text, i) => ({ number: i + 1, text }));
}

function siftTexts(texts: readonly string[]) {
  return sift(numbered(texts));
}
