import type { FactKind } from '../article.ts';
import { readAuthors } from './authors.ts';
import { decoded } from './dom.ts';
import { articleNode, namesOf, texts, type LdNode } from './json-ld.ts';
import { METAS } from './metas.ts';
import { readPrinted } from './printed.ts';
import type { Statements } from './statements.ts';
import { agree, chooseTitles } from './titles.ts';

/** A fact that a page states about itself. */
export interface PageFact {
  readonly kind: FactKind;
  /** Plain text; dates as the page writes them. */
  readonly value: string;
  /** Where the page says so, for readers: `JSON-LD datePublished`, `meta og:title`, `h1`. */
  readonly from: string;
}

/** A value and where it stands. */
export type Stated = Omit<PageFact, 'kind'>;

/** What a page states, and the text of the article where its metadata hold it. */
export interface Facts {
  readonly facts: readonly PageFact[];
  /** Its paragraphs, plain text; none where there is no such text. */
  readonly articleBody: readonly string[];
}

/**
 * Reads the facts that a page states about itself.
 * @returns the facts by kind, within a kind the most trusted first: JSON-LD, then `<meta>`, then
 *   elements; and the paragraphs of the JSON-LD `articleBody`
 */
export function readFacts({ metas, nodes, elements }: Statements): Facts {
  const printed = readPrinted(elements);
  const titles = [
    ...printed.title.map(({ value }) => value),
    ...(metas.get('og:title') ?? []).map(decoded),
  ];
  const own = [...printed.address, ...fromMetas('address', metas)].map(({ value }) => value);
  const article = articleNode(nodes, {
    // A page that prints no title contradicts none.
    prints: (headline) =>
      titles.length === 0 || titles.some((title) => agree(decoded(headline), title)),
    isAt: (address) => own.some((other) => isSamePage(address, other)),
  });
  const stated = (kind: PageFact['kind']): Stated[] =>
    (kind === 'publisher'
      ? [...fromMetas(kind, metas), ...fromArticle(kind, article, nodes)]
      : [...fromArticle(kind, article, nodes), ...fromMetas(kind, metas)]
    )
      .map(({ value, from }) => ({ value: decoded(value), from }))
      .filter(({ value }) => value !== '');
  // A site's name tells readers more than the company behind it, an internet domain less.
  const [proper, domains] = partition(stated('publisher'), ({ value }) => !DOMAIN.test(value));
  const publisher = [...proper, ...domains];
  const [titleTags, headings] = partition(printed.title, ({ from }) => from === TITLE_TAG);
  const chosen: Readonly<Record<PageFact['kind'], readonly Stated[]>> = {
    title: chooseTitles({
      stated: [...stated('title'), ...titleTags],
      headings,
      publishers: publisher.map(({ value }) => value),
    }),
    standfirst: [...stated('standfirst'), ...printed.standfirst],
    published: [...stated('published'), ...printed.published],
    updated: [...stated('updated'), ...printed.updated],
    publisher,
    author: readAuthors(
      [...stated('author'), ...printed.author],
      publisher.map(({ value }) => value),
    ),
    address: [...printed.address, ...stated('address')].filter(({ value }) => isAddress(value)),
    language: [...printed.language, ...stated('language')],
  };
  const facts = KINDS.flatMap((kind) => chosen[kind].map((fact) => ({ kind, ...fact })));
  return { facts, articleBody: paragraphs(texts(article?.['articleBody'])) };
}

/** Ends of paragraphs, in a text of markup or of lines. */
const PARAGRAPH_END = /\n|<\/(?:p|div|h[1-6]|li)\s*>|<br\s*\/?>/i;

function paragraphs(bodies: readonly string[]): string[] {
  return bodies.flatMap((body) =>
    body
      .split(PARAGRAPH_END)
      .map(decoded)
      .filter((text) => text !== ''),
  );
}

const DOMAIN = /^[^\s]+\.[a-z]{2,}$/i;

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

const TITLE_TAG = '<title>';

const KINDS = [
  'title',
  'standfirst',
  'published',
  'updated',
  'publisher',
  'author',
  'address',
  'language',
] as const satisfies readonly PageFact['kind'][];

/** The properties of Schema.org's Article that state a fact, the most trusted first. */
const PROPERTIES: Readonly<Record<PageFact['kind'], readonly string[]>> = {
  title: ['headline', 'name'],
  standfirst: ['description', 'abstract'],
  published: ['datePublished', 'dateCreated', 'uploadDate'],
  updated: ['dateModified'],
  publisher: ['publisher', 'sourceOrganization'],
  author: ['author', 'creator'],
  address: ['url', 'mainEntityOfPage', '@id'],
  language: ['inLanguage'],
};

/** Properties whose value is a thing with a name. */
const NAMED: ReadonlySet<string> = new Set([
  'publisher',
  'sourceOrganization',
  'author',
  'creator',
]);
/** Kinds that a node of the page itself states where there is none of an article. */
const OF_PAGE: ReadonlySet<string> = new Set(['published', 'updated', 'language']);

function fromArticle(
  kind: PageFact['kind'],
  article: LdNode | null,
  nodes: readonly LdNode[],
): Stated[] {
  const pages = OF_PAGE.has(kind)
    ? nodes.filter((node) => texts(node['@type']).includes('WebPage'))
    : [];
  return [...(article ? [article] : []), ...pages].flatMap((node) =>
    PROPERTIES[kind].flatMap((property) => {
      const value = node[property];
      const values = NAMED.has(property) ? namesOf(value, nodes) : texts(value);
      return values.map((text) => ({ value: text, from: `JSON-LD ${property}` }));
    }),
  );
}

function fromMetas(kind: PageFact['kind'], metas: Statements['metas']): Stated[] {
  return METAS[kind].flatMap((name) =>
    (metas.get(name) ?? []).map((value) => ({ value, from: `meta ${name}` })),
  );
}

/** Whether two addresses are of one page, however they spell the host, the scheme and what follows the path. */
function isSamePage(one: string, other: string): boolean {
  const [a, b] = [placeOf(one), placeOf(other)];
  return a !== null && a === b;
}

function placeOf(address: string): string | null {
  if (!isAddress(address)) return null;
  const { hostname, pathname } = new URL(address);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/(?<!\/)\/+$/, '')}`;
}

function isAddress(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value);
}
