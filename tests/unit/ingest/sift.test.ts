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

  const headline = 'Fog over the bay';
  const head = [headline, 'One', 'Two', 'Three', 'Four', 'Five'];

  test.each([
    ['first, right above prose', ['Background', prose], ['Background']],
    ['in the sixth line', [...head.slice(0, 5), 'Background', 'A', prose], ['Background']],
    ['not in the seventh', [...head, 'Background', 'A', prose], []],
    ['not below prose', [headline, prose, 'Background', 'A', more], []],
    ['not where no prose follows at all', [headline, 'Background', 'A'], []],
  ])('a label for the first line: %s', (_, source, gone) => {
    expect(siftTexts(source).removed.map(({ text }) => text)).toEqual(gone);
  });

  test.each([
    ['above the text', [...head, 'Sports', 'A', prose], ['Sports']],
    ['not right above prose', [...head, 'Sports', prose], []],
    ['in a row right above prose', [...head, 'Sports', 'Courts', prose], ['Sports', 'Courts']],
    ['below the text', [headline, prose, ...head, 'Sports'], ['Sports']],
    ['below a text without a headline', [prose, more, ...head.slice(1), 'Sports'], ['Sports']],
    ['not within the text', [headline, prose, ...head, 'Sports', 'A', more], []],
    ['not within, two in a row', [prose, ...head, 'Sports', 'Courts', more], []],
    ['within, beside a button', [prose, ...head, 'Sports', 'Share', more], ['Sports', 'Share']],
    ['not where there is no prose', [...head, 'Sports', 'A'], []],
  ])('the name of a section: %s', (_, source, gone) => {
    expect(siftTexts(source).removed.map(({ text }) => text)).toEqual(gone);
  });

  test('three labels in a row within the text are furniture', () => {
    const source = [headline, prose, 'Menu', 'Search', 'Log in', more];
    expect(siftTexts(source).removed.map(({ text }) => text)).toEqual(['Menu', 'Search', 'Log in']);
  });

  describe('of a menu', () => {
    const menu = (...entries: readonly string[]) =>
      siftTexts([...entries, headline, prose, more])
        .removed.filter(({ rule }) => rule === 'menu-bar')
        .map(({ text }) => text);

    test.each([
      ['between two that are known', ['Menu', 'Ferries', 'Search', 'Log in'], ['Ferries']],
      ['first', ['Ferries', 'Menu', 'Search', 'Log in'], ['Ferries']],
      ['two in a row', ['Menu', 'Ferries', 'Pilots', 'Log in'], ['Ferries', 'Pilots']],
      ['of 30 letters', ['Menu', 'x'.repeat(30), 'Search', 'Log in'], ['x'.repeat(30)]],
      ['of three words', ['Menu', 'On the bay', 'Search', 'Log in'], ['On the bay']],
    ])('goes an entry that no rule knows: %s', (_, entries, gone) => {
      expect(menu(...entries)).toEqual(gone);
    });

    test.each([
      ['two that are known alone', ['Menu', 'Ferries', 'Search']],
      ['first above two', ['Ferries', 'Menu', 'Search']],
      ['last', ['Menu', 'Search', 'Log in', 'Ferries']],
      ['below a headline', ['Fog comes to the bay', 'Ferries', 'Menu', 'Search', 'Log in']],
      ['of 31 letters', ['Menu', 'x'.repeat(31), 'Search', 'Log in']],
      ['of four words', ['Menu', 'Out on the bay', 'Search', 'Log in']],
      ['with a figure', ['Menu', 'Pier 4', 'Search', 'Log in']],
      ['with the mark of a sentence', ['Menu', 'Who rows?', 'Search', 'Log in']],
      ['beside buttons that no menu holds', ['Share', 'Ferries', 'Share', 'Share']],
    ])('stays an entry that no rule knows: %s', (_, entries) => {
      expect(menu(...entries)).toEqual([]);
    });

    test('goes one below the text, and stays one within it or at its very end', () => {
      const bar = ['Menu', 'Search', 'Ferries', 'Log in'];
      const kept = (...source: readonly string[]) => siftTexts(source).kept.map(({ text }) => text);
      expect(kept(prose, more, ...bar)).toEqual([prose, more]);
      expect(kept(prose, 'Print', ...bar, 'Copy', 'Save', more)).toEqual([prose, 'Ferries', more]);
      expect(kept(prose, more, 'Menu', 'Search', 'Log in', 'Ferries')).toEqual([
        ...[prose, more, 'Ferries'],
      ]);
    });
  });

  const list = 'related-list';
  test.each([
    [
      'teasers under their label, each list and each label by its own rule',
      ['Related stories', 'One title', 'Share', 'Two titles', 'Most read', 'Three titles'],
      [list, list, 'share-bar', list, list, list],
    ],
    [
      'no list behind one that a rule ends',
      ['Related stories', 'One', 'Two', '© 2026 Bay Wire', 'Most read', prose],
      [list, list, list, 'copyright', list],
    ],
    ['a teaser after a colon in Markdown', ['**Related:**', 'One title', more], [list, list]],
    ['a teaser after a colon and an arrow', ['Related: »', 'One title', more], [list, list]],
    ['no teaser after a colon within', ['Related: news', 'One title', more], ['read-more']],
    ['keywords', ['Tags', 'ferries', 'fog'], ['tags', 'tags', 'tags']],
    ['keywords after a long label', ['Tagged with:', 'ferries'], ['tags', 'tags']],
    ['no keywords after a long label without a colon', ['In this story', 'ferries'], ['tags']],
    ['no keywords above prose', ['Tags', 'ferries', more], ['tags']],
  ])('below prose takes %s', (_, source, rules) => {
    const { removed } = siftTexts([headline, prose, ...source]);
    expect(removed.map(({ rule }) => rule)).toEqual(rules);
  });

  test('takes no keywords where no prose stands above', () => {
    expect(siftTexts([headline, 'Tags', 'ferries']).removed).toHaveLength(1);
  });

  test('takes comments as long as the lines that stay above them, not longer', () => {
    const text = [headline, 'Share', prose, more];
    const comment = (more: number) => 'x'.repeat(headline.length + prose.length + more);
    const taken = (length: number) =>
      siftTexts([...text, '3 comments', 'Ada Quill', comment(length)]).removed.length;
    expect(taken(more.length - 'Ada Quill'.length)).toBe(4);
    expect(taken(more.length - 'Ada Quill'.length + 1)).toBe(2);
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
