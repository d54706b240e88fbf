import { describe, expect, it } from 'vitest';
import { readBlocks, type Block, type Blocks } from '../../../../scripts/ingest/html/blocks.ts';
import { parsePage } from '../../../../scripts/ingest/html/dom.ts';
import { extractArticle } from '../../../../scripts/ingest/html/extract.ts';
import { madeBlock } from '../../../support/made-block.ts';

const prose = (word: string) =>
  `The ${word} of the harbour town was open to everybody, from the early morning on, as it is each year.`;
const PROSE = ['library', 'school', 'bridge', 'ferry', 'market', 'tower'].map(prose);

const read = (html: string) => readBlocks(parsePage(html));
/** The texts of the blocks that were found. */
const found = (page: Blocks, title = ''): string[] => {
  const numbers = extractArticle(page, title);
  return page.blocks.filter(({ number }) => numbers.has(number)).map(({ text }) => text);
};

describe('what is found as the article of a page', () => {
  const html = `<body><div class="menu"><ul><li><a href="/">Home</a></li></ul></div>
    <article><h1>Library opens</h1>${PROSE.map((text) => `<p>${text}</p>`).join('')}</article>
    <div class="footer"><p>Write to us</p></div></body>`;

  it('is its paragraphs, without the headline', () => {
    expect(found(read(html), 'Library opens')).toEqual(PROSE);
  });

  it('is nothing on an empty page', () => {
    expect(found(read(''))).toEqual([]);
  });
});

describe('what is found on a page that is too heavy for an extractor', () => {
  const block = (number: number, text: string, rest: Partial<Block> = {}): Block =>
    madeBlock(text, { number, ...rest });
  const blocks = [
    block(1, prose('shop'), { place: 'aside.>p.' }),
    block(2, prose('library')),
    block(3, 'Share'),
    block(4, prose('pier'), { rule: 'page-caption' }),
    block(5, prose('school')),
  ];
  const light: Blocks = { blocks, skeleton: '', weight: 0 };
  const COMMON = [2, 5];

  it('is the prose that stands where most of it stands', () => {
    expect([...extractArticle({ ...light, weight: 150_001 }, '')]).toEqual(COMMON);
    expect([...extractArticle({ ...light, skeleton: ' '.repeat(1_000_001) }, '')]).toEqual(COMMON);
  });

  it('is what an extractor finds on all others', () => {
    expect([...extractArticle({ ...light, weight: 150_000 }, '')]).toEqual([]);
    expect([...extractArticle({ ...light, skeleton: ' '.repeat(1_000_000) }, '')]).toEqual([]);
  });

  it('is nothing where there is no prose', () => {
    const page = { blocks: [block(1, 'Fog')], skeleton: '', weight: 150_001 };
    expect([...extractArticle(page, '')]).toEqual([]);
  });
});
