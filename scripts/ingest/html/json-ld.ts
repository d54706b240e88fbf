import { plainText } from './dom.ts';

/** A node of JSON-LD: an object of whatever a page wrote. */
export type LdNode = Readonly<Record<string, unknown>>;

/**
 * Reads blocks of JSON-LD as forgivingly as is safe: comments, CDATA marks, control characters and
 * trailing commas are passed over; what then is not JSON is no fact and is left out.
 * @param texts the content of each `<script type="application/ld+json">`
 */
export function readJsonLd(texts: readonly string[]): unknown[] {
  return texts.flatMap((text) => {
    const value = parseLoosely(text);
    return value === undefined ? [] : [value];
  });
}

/** Strings first, so that nothing within them is taken for a comment or a comma too many. */
const STRAY =
  /("(?:[^"\\]|\\[^])*(?:"|$))|\/\*[^]*?(?:\*\/|$)|(?:\/\/ ?)?(?:<!\[CDATA\[|\]\]>)|<!--|-->|(?<=^|[\s,{}[\]])\/\/[^\n]*|,(?=\s{0,200}[}\]])|;$/g;

function parseLoosely(text: string): unknown {
  const value = parseJson(text);
  if (value !== undefined) return value;
  // JSON allows no control characters in strings, but templates put them there.
  const plain = text.replace(/[\u0000-\u001F]/g, ' ');
  const lines = text.replace(/[\u0000-\u0009\u000B-\u001F]/g, ' ');
  const cleaned = (source: string) =>
    source.trim().replace(STRAY, (_, kept?: string) => kept ?? ' ');
  return (
    parseJson(plain) ?? parseJson(cleaned(plain)) ?? parseJson(cleaned(lines).replace(/\n/g, ' '))
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** How deep nodes are looked for: `@graph` of a page of an article, and some room. */
const DEEPEST = 6;
/**
 * Where a node that describes the page's own article may stand in another. Lists of other articles
 * (`itemListElement`, `hasPart`, `isPartOf`, `mentions`) are not looked into.
 */
const OWN = ['@graph', 'mainEntity', 'mainEntityOfPage', 'about', 'subjectOf'];

/** The nodes of a page that describe it, in their order, with no lists of other pages. */
export function ownNodes(values: readonly unknown[], depth = 0): LdNode[] {
  if (depth > DEEPEST) return [];
  return values.flatMap((value) => {
    if (Array.isArray(value)) return ownNodes(value, depth + 1);
    if (!isNode(value)) return [];
    return [
      value,
      ...ownNodes(
        OWN.map((key) => value[key]),
        depth + 1,
      ),
    ];
  });
}

/** Schema.org's Article and what is below it, by the ends of their names. */
const ARTICLE = /(?:Article|Posting|Report|^Review)$/;

/** What a page says of itself, to know its own article by. */
export interface OwnPage {
  /** Whether a headline is one that it prints. */
  readonly prints: (headline: string) => boolean;
  /** Whether an address is its own. */
  readonly isAt: (address: string) => boolean;
}

/**
 * The node that describes the article of the page: the one with its headline, else with its address, as some headlines
 * are reworded for search engines. A node with neither is one of another article or thing.
 * @param nodes from {@link ownNodes}
 */
export function articleNode(nodes: readonly LdNode[], page: OwnPage): LdNode | null {
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const headed = articles.map((node) => ({
    node,
    headline: firstText(node['headline'] ?? node['name']),
  }));
  const described = (node: LdNode) => Object.keys(node).length;
  const [named] = headed
    .filter(({ headline }) => headline !== '' && page.prints(headline))
    .sort((a, b) => described(b.node) - described(a.node));
  return (
    named?.node ??
    articles.find((node) => addressesOf(node).some(page.isAt)) ??
    headed.find(({ headline }) => headline === '')?.node ??
    null
  );
}

function addressesOf(node: LdNode): string[] {
  return ['url', '@id', 'mainEntityOfPage'].flatMap((key) => {
    const values = list(node[key]);
    return [...texts(values), ...texts(values.map((value) => isNode(value) && value['@id']))];
  });
}

function typesOf(node: LdNode): string[] {
  return texts(node['@type']).map((type) => type.replace(/^.*[/:#]/, ''));
}

/**
 * The names that a property holds: texts, nodes with a name, lists of either, or references to a
 * node elsewhere on the page.
 */
export function namesOf(value: unknown, nodes: readonly LdNode[]): string[] {
  return list(value).flatMap((item) => {
    if (typeof item === 'string') return [item];
    if (!isNode(item)) return [];
    const own = texts(item['name']);
    if (own.length > 0) return own;
    const id = item['@id'];
    const target = nodes.find((node) => node['@id'] === id && node['name'] !== undefined);
    return id === undefined || !target ? [] : texts(target['name']);
  });
}

/** The texts of a property: one, or those of a list; a language-tagged value gives its value. */
export function texts(value: unknown): string[] {
  return list(value).flatMap((item) => {
    const text = isNode(item) ? item['@value'] : item;
    return typeof text === 'string' && plainText(text) !== '' ? [text] : [];
  });
}

function firstText(value: unknown): string {
  return texts(value)[0] ?? '';
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? (value.flat(2) as unknown[]) : [value];
}

function isNode(value: unknown): value is LdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
