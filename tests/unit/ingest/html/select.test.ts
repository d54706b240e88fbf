import { describe, expect, it, test } from 'vitest';
import type { Block } from '../../../../scripts/ingest/html/blocks.ts';
import { selectArticle, type Known } from '../../../../scripts/ingest/html/select.ts';

/** A paragraph long enough to be prose for certain, told from others by its word. */
const prose = (word: string) =>
  `The ${word} of the harbour town was open to everybody from the early morning on.`;

type Made = Partial<Omit<Block, 'number'>> & { readonly text: string };

/** Blocks of paragraphs in one place, unless they say otherwise. */
const blocksOf = (...made: readonly (string | Made)[]): Block[] =>
  made.map((one, index) => ({
    kind: 'paragraph',
    rule: null,
    linked: 0,
    place: 'main.>article.>p.',
    articles: [],
    beside: false,
    ...(typeof one === 'string' ? { text: one } : one),
    number: index + 1,
  }));

const heading = (text: string, place = 'main.>article.>h2.'): Made => ({
  text,
  kind: 'heading',
  place,
});
const elsewhere = (text: string, place = 'body.>aside.>p.'): Made => ({ text, place });

/** The numbers of the blocks that are the article. */
const selected = (
  blocks: readonly Block[],
  found: readonly number[],
  known: Partial<Known> = {},
): number[] =>
  selectArticle(blocks, new Set(found), {
    title: '',
    standfirsts: [],
    articleBody: '',
    ...known,
  }).map(({ number }) => number);

describe('the article', () => {
  test.each<[string, (string | Made)[], number[], number[]]>([
    ['is what was found', [elsewhere('Menu'), prose('library'), 'So it is.'], [2, 3], [2, 3]],
    ['is nothing where nothing was found', [prose('library'), prose('school')], [], []],
    ['is nothing without running text', [heading('Library'), 'Short.', 'Shorter.'], [1, 2, 3], []],
    [
      'has no links to something else and no note of rights',
      [prose('library'), { text: prose('shop'), linked: 0.8 }, '© 2026 Harbour Post', 'End.'],
      [1, 2, 3, 4],
      [1, 4],
    ],
    [
      'has nothing that a rule takes out',
      [prose('library'), { text: prose('pier'), rule: 'page-caption' }],
      [1, 2],
      [1],
    ],
    [
      'has prose of a place of which two paragraphs were found',
      [prose('library'), prose('school'), prose('bridge'), elsewhere(prose('shop'))],
      [1, 2],
      [1, 2, 3],
    ],
    [
      'has no other prose of a place of which one was found',
      [prose('library'), prose('school'), prose('bridge')],
      [1],
      [1],
    ],
    [
      'has no short text of such a place that was not found',
      [prose('library'), prose('school'), 'So it is.'],
      [1, 2],
      [1, 2],
    ],
    [
      'counts prose alone for a place',
      [prose('library'), 'So it is.', prose('school')],
      [1, 2],
      [1, 2],
    ],
  ])('%s', (_, made, found, expected) => {
    expect(selected(blocksOf(...made), found)).toEqual(expected);
  });
});

describe('the next article on a page', () => {
  const page = blocksOf(
    heading('Library opens', 'main.>h1.'),
    prose('library'),
    prose('school'),
    heading('Bridge closes', 'main.>h1.'),
    prose('bridge'),
    prose('ferry'),
  );

  test.each([
    ['Library opens', [2, 3]],
    ['LIBRARY – opens!', [2, 3]],
    ['Bridge closes', [2, 3, 4, 5, 6]],
    ['Another headline', [2, 3, 4, 5, 6]],
    ['', [2, 3, 4, 5, 6]],
    ['…', [2, 3, 4, 5, 6]],
  ])('ends the one with the title %j', (title, expected) => {
    expect(selected(page, [2, 3], { title })).toEqual(expected);
  });

  test.each<[string, (string | Made)[], number[]]>([
    [
      'at a heading in another place than the headline',
      [prose('library'), prose('school'), heading('Since when'), prose('bridge')],
      [2, 3],
    ],
    [
      'after one paragraph',
      [prose('library'), heading('Since when', 'main.>h1.'), prose('school'), prose('bridge')],
      [2, 4],
    ],
    [
      'at the headline once more',
      [prose('library'), prose('school'), heading('Library opens', 'main.>h1.'), prose('bridge')],
      [2, 3],
    ],
  ])('does not begin %s', (_, made, found) => {
    const blocks = blocksOf(heading('Library opens', 'main.>h1.'), ...made);
    expect(selected(blocks, found, { title: 'Library opens' })).toEqual([2, 3, 4, 5]);
  });

  it('does not begin at a paragraph in the place of the headline', () => {
    const blocks = blocksOf(
      heading('Library opens', 'main.>h1.'),
      prose('library'),
      prose('school'),
      elsewhere('Since when', 'main.>h1.'),
      prose('bridge'),
    );
    expect(selected(blocks, [2, 3], { title: 'Library opens' })).toEqual([2, 3, 5]);
  });

  it('is not known by a heading without letters, where the page has no title', () => {
    const blocks = blocksOf(
      heading('* * *', 'main.>h1.'),
      prose('library'),
      prose('school'),
      heading('Since when', 'main.>h1.'),
      prose('bridge'),
    );
    expect(selected(blocks, [2, 3])).toEqual([2, 3, 4, 5]);
  });

  it('counts the paragraphs below the headline, not those above', () => {
    const blocks = blocksOf(
      prose('library'),
      prose('school'),
      heading('Library opens', 'main.>h1.'),
      heading('Since when', 'main.>h1.'),
      prose('bridge'),
    );
    expect(selected(blocks, [1, 2], { title: 'Library opens' })).toEqual([1, 2, 4, 5]);
  });
});

describe('the end of the article', () => {
  const TEASERS = [1, 2, 3].map((n) => elsewhere(`More of it, part ${n}`, 'body.>aside.>p.'));

  test.each<[string, (string | Made)[], number[]]>([
    ['has no list of three teasers from elsewhere', [prose('library'), ...TEASERS], [1]],
    ['keeps two lines from elsewhere', [prose('library'), ...TEASERS.slice(0, 2)], [1, 2, 3]],
    [
      'keeps lines that stand where the text stands',
      [prose('library'), 'One line', 'Another line', 'And one more'],
      [1, 2, 3, 4],
    ],
    [
      'keeps lines of the text among the teasers',
      [prose('library'), ...TEASERS, 'Reporting by the desk'],
      [1, 5],
    ],
    [
      'keeps the items of a list',
      [
        prose('library'),
        ...['Books', 'Maps', 'Globes'].map((text) => elsewhere(text, 'main.>ul.>li.item')),
      ],
      [1, 2, 3, 4],
    ],
    [
      'takes an element whose name begins like an item for none',
      [
        prose('library'),
        ...['Books', 'Maps', 'Globes'].map((text) => elsewhere(text, 'main.>ul.>link.x')),
      ],
      [1],
    ],
    ['has no heading with nothing below it', [prose('library'), heading('More on this')], [1]],
    ['keeps a line that is no heading', [prose('library'), 'More on this'], [1, 2]],
    [
      'has no heading left when the teasers below it are gone',
      [prose('library'), heading('More'), ...TEASERS],
      [1],
    ],
    [
      'is behind the last sentence, and teasers before it stay',
      [prose('library'), ...TEASERS, prose('school')],
      [1, 2, 3, 4, 5],
    ],
  ])('%s', (_, made, expected) => {
    const blocks = blocksOf(...made);
    const all = blocks.map(({ number }) => number);
    expect(selected(blocks, all)).toEqual(expected);
  });

  test.each([
    ...['.', '!', '?', '…', '。', '！', '।', '.”', '.’', '."', '!»', '.)'].map(
      (end) => [end, [1, 2, 3, 4, 5]] as const,
    ),
    ...[':', ']', ' and'].map((end) => [end, [1]] as const),
  ])('is behind prose that ends in %j: %j', (end, expected) => {
    const last = elsewhere(prose('school').replace(/\.$/, end));
    const all = [1, 2, 3, 4, 5];
    expect(selected(blocksOf(prose('library'), ...TEASERS, last), all)).toEqual(expected);
  });
});

describe('the headings of the article', () => {
  test.each<[string, (string | Made)[], number[], number[]]>([
    [
      'are those right above a paragraph of it',
      [prose('library'), heading('Since when'), prose('school')],
      [1, 3],
      [1, 2, 3],
    ],
    ['are not above its first block', [heading('Library'), prose('library')], [2], [2]],
    [
      'are not above what is no part of it',
      [prose('library'), heading('Also'), elsewhere(prose('shop')), prose('school')],
      [1, 4],
      [1, 4],
    ],
    [
      'are not above another heading',
      [prose('library'), heading('Part two'), heading('Since when'), prose('school')],
      [1, 3, 4],
      [1, 3, 4],
    ],
    [
      'do not lead elsewhere',
      [prose('library'), { ...heading('Since when'), linked: 1 }, prose('school')],
      [1, 3],
      [1, 3],
    ],
    ['are no paragraphs', [prose('library'), 'Since when', prose('school')], [1, 3], [1, 3]],
    ['are not at the end of the page', [prose('library'), heading('Also')], [1], [1]],
  ])('%s', (_, made, found, expected) => {
    expect(selected(blocksOf(...made), found)).toEqual(expected);
  });
});

describe('the standfirst', () => {
  const blocks = blocksOf(
    elsewhere('Doors are open.'),
    elsewhere('By the desk'),
    prose('library'),
    elsewhere('Also below.'),
  );

  test.each<[string, string[], number[]]>([
    ['is the block above the text that the metadata give', ['Doors are open.'], [1, 3]],
    ['is known by its letters', ['“DOORS are open”'], [1, 3]],
    ['may be any that they give', ['Another one', 'By the desk'], [2, 3]],
    ['is the lowest of several', ['Doors are open.', 'By the desk'], [2, 3]],
    ['is not below the text', ['Also below.'], [3]],
    ['is none of other words', ['Doors are'], [3]],
    ['is none without letters', ['…'], [3]],
  ])('%s', (_, standfirsts, expected) => {
    expect(selected(blocks, [3], { standfirsts })).toEqual(expected);
  });

  it('stands thirty blocks above the text at most', () => {
    const far = (between: number) =>
      blocksOf(
        elsewhere('Doors are open.'),
        ...Array.from({ length: between }, () => elsewhere('Share')),
        prose('library'),
      );
    const standfirsts = ['Doors are open.'];
    expect(selected(far(29), [31], { standfirsts })).toEqual([1, 31]);
    expect(selected(far(30), [32], { standfirsts })).toEqual([32]);
  });

  it('may be set as a heading, and not where a rule takes it out', () => {
    const text = 'Doors are open.';
    const standfirsts = [text];
    const set = blocksOf(heading(text), prose('library'));
    expect(selected(set, [2], { standfirsts })).toEqual([1, 2]);
    const hidden = blocksOf({ text, rule: 'page-hidden' }, prose('library'));
    expect(selected(hidden, [2], { standfirsts })).toEqual([2]);
  });
});

describe('an article that the metadata hold', () => {
  const WORDS = ['library', 'school', 'bridge', 'ferry', 'market', 'tower', 'theatre', 'garden'];
  const articleBody = WORDS.map(prose).join('\n');

  it('is the blocks it consists of, whatever was found', () => {
    const blocks = blocksOf(elsewhere(prose('shop')), ...WORDS.map(prose), prose('inn'));
    expect(selected(blocks, [1, 10], { articleBody })).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('has what was found among them and reads otherwise there, before the last two', () => {
    const reworded = WORDS.map(prose);
    const blocks = blocksOf(
      prose('inn'),
      ...reworded.slice(0, 7),
      prose('mill'),
      ...reworded.slice(7),
      prose('shop'),
    );
    const all = blocks.map(({ number }) => number);
    expect(selected(blocks, all, { articleBody })).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 10]);
    expect(selected(blocks, [], { articleBody })).toEqual([2, 3, 4, 5, 6, 7, 8, 10]);
  });

  test.each([
    ['elsewhere', elsewhere(prose('inn'))],
    ['without an end', prose('inn').slice(0, -1)],
    ['short', 'Read on.'],
    ['linked', { text: prose('inn'), linked: 0.3 }],
  ])('has of them nothing that stands %s', (_, block) => {
    expect(selected(blocksOf(block, ...WORDS.map(prose)), [1], { articleBody })).not.toContain(1);
  });

  it('goes on below the headline of the next, if the metadata say so', () => {
    const blocks = blocksOf(
      heading('Town news', 'main.>h1.'),
      prose('library'),
      prose('school'),
      heading('The bridge', 'main.>h1.'),
      ...WORDS.slice(2).map(prose),
    );
    expect(selected(blocks, [], { articleBody, title: 'Town news' })).toEqual([
      2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
  });
});

describe('articles of a page', () => {
  const within = (articles: readonly number[], word: string): Made => ({
    ...elsewhere(prose(word), `div.>article.${articles.join()}>p.`),
    articles,
  });
  const headed = (articles: readonly number[]): Made => ({ ...heading('Library'), articles });
  const all = (blocks: readonly Block[]) => blocks.map(({ number }) => number);

  test.each<[string, Made[], number[]]>([
    [
      'the one with the headline counts, though others are as long',
      [headed([1]), within([1], 'library'), within([2], 'pier'), within([3], 'fog')],
      [1, 2],
    ],
    [
      'the one with most of the prose counts, where the headline stands above',
      [headed([]), within([1], 'library'), within([1], 'school'), within([2], 'pier')],
      [1, 2, 3],
    ],
    [
      'those within it count, as entries of a live report',
      [headed([1]), within([1], 'library'), within([1, 2], 'pier'), within([1, 3], 'fog')],
      [1, 2, 3, 4],
    ],
    [
      'teasers around it do not',
      [headed([1, 2]), within([1, 2], 'library'), within([1], 'pier'), within([1, 3], 'fog')],
      [1, 2],
    ],
    [
      'what stands in none counts',
      [headed([1]), within([1], 'library'), within([], 'pier')],
      [1, 2, 3],
    ],
    [
      'all count where none has most of the prose',
      [headed([]), within([1], 'library'), within([2], 'pier'), within([3], 'fog')],
      [1, 2, 3, 4],
    ],
  ])('%s', (_, made, expected) => {
    const blocks = blocksOf(...made);
    expect(selected(blocks, all(blocks), { title: 'Library' })).toEqual(expected);
  });
});

describe('a short article beside long comments', () => {
  const own = (word: string): Made => ({ text: prose(word), articles: [1] });
  const beside = (word: string, articles: readonly number[] = []): Made => ({
    ...elsewhere(prose(word)),
    articles,
    beside: true,
  });
  const headline: Made = { ...heading('Library'), articles: [1] };
  const label: Made = { text: 'It opens in May.', articles: [1] };

  test.each<[string, Made[], number[], number[]]>([
    [
      'is taken instead',
      [headline, own('library'), label, beside('pier'), beside('fog')],
      [4, 5],
      [2, 3],
    ],
    [
      'is taken without them',
      [headline, own('library'), beside('pier'), beside('fog')],
      [2, 3, 4],
      [2],
    ],
    ['has none within it', [headline, own('library'), beside('pier', [1])], [2, 3], [2]],
    [
      'is not all where the text stands below',
      [headline, own('library'), { text: prose('quay') }, beside('fog')],
      [3, 4],
      [3, 4],
    ],
    [
      'is not the comments where it has no text',
      [headline, label, beside('pier'), beside('fog')],
      [3, 4],
      [3, 4],
    ],
    [
      'is not known without a headline in it',
      [{ ...headline, articles: [] }, own('library'), beside('fog')],
      [3],
      [3],
    ],
  ])('%s', (_, made, found, expected) => {
    expect(selected(blocksOf(...made), found, { title: 'Library' })).toEqual(expected);
  });
});
