import { withoutBeside } from './beside.ts';
import { elementsOf, plainText } from './dom.ts';
import { ownNodes, readJsonLd, type LdNode } from './json-ld.ts';

/** Everything on a page that states a fact about it, found in one walk. */
export interface Statements {
  /** Values of `<meta>`, by the `name`, `property`, `itemprop` or `http-equiv` in lower case. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** The nodes of its JSON-LD that describe the page. */
  readonly nodes: readonly LdNode[];
  readonly elements: readonly Element[];
}

export function readStatements(document: Document): Statements {
  const all = elementsOf(document);
  const elements = withoutBeside(all);
  const metas = new Map<string, string[]>();
  for (const element of elements) {
    if (element.localName !== 'meta') continue;
    const value = plainText(element.getAttribute('content') ?? '');
    if (value === '') continue;
    for (const key of new Set(META_KEYS.map((name) => element.getAttribute(name) ?? ''))) {
      const name = key.trim().toLowerCase();
      if (name === '') continue;
      const same = metas.get(name);
      if (same) same.push(value);
      else metas.set(name, [value]);
    }
  }
  const scripts = all.filter(isJsonLd).map((element) => element.textContent);
  return { metas, nodes: ownNodes(readJsonLd(scripts)), elements };
}

const META_KEYS = ['name', 'property', 'itemprop', 'http-equiv'];

function isJsonLd(element: Element): boolean {
  return (
    element.localName === 'script' &&
    (element.getAttribute('type') ?? '').toLowerCase().includes('ld+json')
  );
}
