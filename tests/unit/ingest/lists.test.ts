import { describe, expect, it } from 'vitest';
import {
  commentsAfter,
  followings,
  isProse,
  keywordsAfter,
  teasersAfter,
} from '../../../scripts/ingest/lists.ts';
import { ruleFor } from '../../../scripts/ingest/rules.ts';
import type { BoilerplateRule } from '../../../src/lib/boilerplate.ts';

/** What follows a label that stands above these lines. */
function after(...texts: readonly string[]) {
  return followings(
    texts.map((text) => ({ text })),
    0,
  )(-1);
}

describe('teasersAfter', () => {
  const next = ruleOf('Next Article');
  const rest = ruleOf('Related articles');
  const sentence = 'The minister denied it.';
  const prose = 'The minister denied it. He left early.';

  it.each([
    ['a label alone takes none', ruleOf('Teilen'), ['Ferry cook wins prize'], 0],
    ['the next title', next, ['Ferry cook wins prize', 'Another title'], 1],
    [
      'the next title, a label after it',
      next,
      ['Title', 'Previous Article', 'Title', '© 2026 B'],
      1,
    ],
    ['no title that prose follows', next, ['What happens now', prose], 0],
    ['no sentence after it', next, [sentence], 0],
    ['no label after it', next, ['Previous Article', 'Title'], 0],
    ['nothing after it', next, [], 0],
    ['nothing after a list', rest, [], 0],
    ['a list to the end', rest, ['A', 'B “c”', 'How? And why'], 0],
    ['a list of titles to the end', rest, ['Title one', 'Title two', 'Title three'], 3],
    ['a list in which one title ends in a full stop', rest, ['Title', 'Title', sentence], 3],
    ['a list with an abbreviation', rest, ['Gov. Doe opens the pier', 'Title'], 2],
    ['a list with a label in it', rest, ['Title one', 'Advertisement', 'Title two'], 3],
    ['a list up to a label', rest, ['Title one', 'Title two', 'Advertisement', prose], 2],
    [
      'a list up to a footer',
      rest,
      ['One', 'Two', '© 2026 Bay Wire. All rights reserved.', prose],
      2,
    ],
    ['no single line up to a label', rest, ['The heading', 'Advertisement', prose], 0],
    ['no list of sentences', rest, ['Title', sentence, sentence], 0],
    ['no list of sentences up to a label', rest, ['Title', sentence, 'Teilen', prose], 0],
    ['no list that prose ends', rest, ['Title one', 'Title two', prose], 0],
    ['no single sentence', rest, [sentence], 0],
    ['no line too long for a title', rest, ['x'.repeat(201)], 0],
  ])('%s', (_, rule, following, count) => {
    expect(teasersAfter(rule, after(...following), { belowProse: true, colon: false })).toBe(count);
  });

  it.each([
    ['a teaser in the text', ['Ferry cook wins prize', prose], 1],
    ['five', ['A b', 'C d', 'E f', 'G h', 'I j', prose], 5],
    ['not six: a text in short lines', ['A b', 'C d', 'E f', 'G h', 'I j', 'K l', prose], 0],
    ['no sentence', [sentence, prose], 0],
    ['no prose', [prose, prose], 0],
  ])('after a colon: %s', (_, following, count) => {
    expect(teasersAfter(rest, after(...following), { belowProse: true, colon: true })).toBe(count);
  });

  it.each([
    ['a list to the end', ['Title one', 'Title two'], 2],
    [
      'no list before a label: its first line may be the headline',
      ['Fog', 'Calm', 'Teilen', prose],
      0,
    ],
    ['no list after a colon: it may be the headline', ['Fog over the bay', prose], 0],
  ])('above the text: %s', (_, following, count) => {
    expect(teasersAfter(rest, after(...following), { belowProse: false, colon: true })).toBe(count);
  });

  it.each([
    ['one title of four words, as a heading has fewer', ['Ferry cook wins prize', prose], 1],
    ['no title of three words', ['Ferry cook wins', prose], 0],
    ['five such titles', [...Array<string>(5).fill('Ferry cook wins prize'), prose], 5],
    [
      'not six: a text in short lines',
      [...Array<string>(6).fill('Ferry cook wins prize'), prose],
      0,
    ],
    ['no more than the line that is short ends', ['Ferry cook wins prize', 'What now', prose], 1],
    ['titles of three words, where all below is short', ['Ferry cook wins', sentence, sentence], 1],
    ['no titles of two words', ['Ferry wins', sentence, sentence], 0],
    [
      'no titles that all to the end are',
      [...Array<string>(17).fill('Ferry cook wins prize'), prose],
      0,
    ],
  ])('in the text, with no colon: %s', (_, following, count) => {
    expect(teasersAfter(rest, after(...following), { belowProse: true, colon: false })).toBe(count);
  });

  it.each([
    ['three of four lines are titles', ['Title', 'Title', 'Title', sentence], 4],
    ['half of the lines are sentences', ['Title', sentence, 'Title', sentence], 0],
    ['labels do not count as titles', ['Title', sentence, 'Teilen', 'Drucken'], 0],
    ['a line of 200 letters', ['x'.repeat(200)], 1],
    ['a line of 201 letters', ['x'.repeat(201)], 0],
    ['a note at the end', ['Title', '(Reporting by Ada Quill)'], 0],
    ['a numbered list', ['1. Title one', '2) Title two', '٣. عنوان'], 3],
    ['titles that ask and quote', ['Who lit it?', 'Fog “lifts”', 'Fog! And ice'], 0],
    ['a sentence in quotes among titles', ['Title', 'Title', 'Title', '“It was denied.”'], 4],
    ['sentences of other scripts', ['霧。', '霧。'], 0],
    ['an Urdu sentence', ['دھند۔', 'دھند۔'], 0],
  ])('above the text, to the end of the page: %s', (_, following, count) => {
    expect(teasersAfter(rest, after(...following), { belowProse: false, colon: false })).toBe(
      count,
    );
  });
});

describe('followings', () => {
  const lines = ['Fog', 'Teilen', 'Ice', 'Print', 'Snow'].map((text) => ({ text }));

  it('gives what stands below each line, the last one too', () => {
    const at = followings(lines, 2);
    expect(at(1).first).toEqual(['Ice', 'Print', 'Snow']);
    expect(at(3).first).toEqual(['Snow']);
    expect(at(4).first).toEqual([]);
    expect([1, 2, 3, 4].map((i) => at(i).below.lines)).toEqual([3, 2, 1, 0]);
  });

  it('tells the lines that no rule takes from those that one does', () => {
    expect(followings(lines, 0)(-1).below).toMatchObject({
      ...{ lines: 5, own: 3, letters: 'FogIceSnow'.length, sentences: 0, firstOwn: 'Fog' },
      ...{ titles: 5, free: 1, endsInRule: true },
    });
    expect(followings(lines, 0)(0).below).toMatchObject({ firstOwn: 'Ice', free: 0 });
    expect(after('Background').below).toMatchObject({ own: 1, firstOwn: 'Background' });
  });
});

describe('keywordsAfter', () => {
  const keywords = (count: number) => Array<string>(count).fill('night ferries');

  it.each([
    ['all lines where nothing else follows', ['ferries', 'fog'], 2],
    ['lines of four words', ['the old pilots guild', 'fog'], 2],
    ['none of five words', ['fog', 'the old pilots guild hall', 'ice'], 1],
    ['none that ends as a sentence does', ['fog', 'It lifted.', 'ice'], 1],
    ['no note at the end of the text', ['fog', '(Editing by Ada Quill)', 'ice'], 1],
    ['no line that a rule takes', ['fog', 'Teilen', 'ice'], 1],
    ['a word that is a label only in the first line', ['Background', 'fog'], 2],
    ['none where a sentence follows', ['It lifted.', 'ice'], 0],
    ['fifteen', keywords(15), 15],
    ['none of sixteen: a text in short lines', keywords(16), 0],
  ])('%s', (_, lines, count) => {
    expect(keywordsAfter(after(...lines))).toBe(count);
  });
});

describe('commentsAfter', () => {
  const text = { letters: 300, belowProse: true };
  const some = (letters: number) =>
    'The fog is a thing that the bay does to the town '.padEnd(letters, 'x');

  it.each([
    ['all lines that are a third as long as the text', [some(100)], 1],
    ['none of a letter more, where they begin as no comment does', [some(101)], 0],
    ['none as long as the text that begin as no comment does', [some(300)], 0],
    ['all below a name, as long as the text', ['Ada Quill', some(291)], 2],
    ['all below a name of three words', ['Ada von Moor', some(200)], 2],
    ['none longer than the text', ['Ada Quill', some(292)], 0],
    ['none below a name of four words', ['Ada Quill von Moor', some(200)], 0],
    ['no name that stands alone', [`Ada ${'x'.repeat(150)}`], 0],
    ['labels among them, which are not counted', ['Teilen', some(100), 'Print'], 3],
    ['none where there are only labels', ['Teilen', 'Print'], 0],
    ['none where the text ends below them', [some(50), '(Editing by Ada Quill)'], 0],
    [
      'all below a head, where the text ends below them',
      [some(50), '3 hours ago', '(Editing by A)'],
      3,
    ],
    ['a head in the third line', [some(150), some(60), 'vor 3 Stunden'], 3],
    ['no head in the fourth line', [some(100), some(60), some(50), 'vor 3 Stunden'], 0],
  ])('%s', (_, lines, count) => {
    expect(commentsAfter(after(...lines), text)).toBe(count);
  });

  it('takes none where no prose stands above', () => {
    expect(commentsAfter(after('Nice.'), { letters: 300, belowProse: false })).toBe(0);
  });
});

describe('isProse', () => {
  it.each([
    ['two sentences', 'Fog came. It went.'],
    ['a question and its answer', 'Fog? No.'],
    ['a sentence that a quotation ends', 'He said “fog.” She left'],
    ['sentences of another script', 'ضباب؟ نعم'],
    ['a full sentence of 41 letters', `${'x'.repeat(40)}.`],
    ['201 letters', 'x'.repeat(201)],
  ])('is %s', (_, text) => {
    expect(isProse(text)).toBe(true);
  });

  it.each([
    ['a sentence of 40 letters', `${'x'.repeat(39)}.`],
    ['200 letters without a stop', 'x'.repeat(200)],
    ['41 letters without a stop', 'x'.repeat(41)],
    ['a stop that a small letter follows', 'Fog v. ice'],
    ['a stop within a word', 'bay.Example'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(isProse(text)).toBe(false);
  });
});

function ruleOf(line: string): BoilerplateRule {
  const rule = ruleFor(line, false);
  if (!rule) throw new Error(`no rule takes "${line}"`);
  return rule;
}
