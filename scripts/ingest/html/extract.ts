import { Readability } from '@mozilla/readability';
import { BLOCK_NUMBER, type Blocks } from './blocks.ts';
import { elementsOf, parsePage } from './dom.ts';
import { isProse } from './prose.ts';

/** Of 367 real news pages the heaviest has 53,000; from here on an extractor would take seconds. */
const HEAVIEST = 150_000;
/** The longest skeleton of those pages has 280,000 letters. */
const LONGEST = 1_000_000;

/**
 * Finds the blocks of a page that Readability takes for the article (decision 6).
 * @param title the headline: a heading that repeats it is left out
 * @returns the numbers of the blocks; none where it finds no article
 */
export function extractArticle(page: Blocks, title: string): Set<number> {
  if (page.weight > HEAVIEST || page.skeleton.length > LONGEST) return commonProse(page);
  try {
    return readable(page.skeleton, title);
  } catch {
    // Readability throws where it meets what no page has, as a class of a million names.
    return commonProse(page);
  }
}

function readable(skeleton: string, title: string): Set<number> {
  const head = '<html><head><title></title></head>';
  const document = parsePage(`${head}<body>${skeleton}</body></html>`);
  document.title = title;
  const article = new Readability<Node>(document, {
    serializer: (node) => node,
    disableJSONLD: true,
  }).parse();
  return new Set(
    (article?.content ? elementsOf(article.content) : []).flatMap((element) => {
      const number = element.getAttribute(BLOCK_NUMBER);
      return number === null ? [] : [Number(number)];
    }),
  );
}

/** The prose that stands where most of the prose of a page stands. */
function commonProse({ blocks }: Blocks): Set<number> {
  const prose = blocks.filter((block) => block.rule === null && isProse(block));
  const places = [...Map.groupBy(prose, ({ place }) => place).values()];
  const [most = []] = places.sort((a, b) => b.length - a.length);
  return new Set(most.map(({ number }) => number));
}
