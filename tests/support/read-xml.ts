import { XmlDocument, XmlElement } from 'libxml2-wasm';

/** An element as libxml2 reads it. */
export interface ReadElement {
  /** With the usual prefix of its namespace, whatever the file calls it: `title`, `dc:creator`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text within, as it stands. */
  readonly text: string;
  readonly children: readonly ReadElement[];
}

/** By namespace the prefix that a name is read with; those of no prefix are told apart by the root. */
const PREFIXES: Readonly<Record<string, string>> = {
  '': '',
  'http://www.w3.org/2005/Atom': 'atom:',
  'http://www.w3.org/2000/svg': 'svg:',
  'http://a9.com/-/spec/opensearch/1.1/': 'os:',
  'http://www.sitemaps.org/schemas/sitemap/0.9': 'sm:',
  'http://purl.org/dc/elements/1.1/': 'dc:',
  'http://purl.org/rss/1.0/modules/content/': 'content:',
};

/** Reads XML. @throws XmlParseError where it is not well-formed. @throws Error for a namespace that is not known */
export function readXml(xml: string): ReadElement {
  const document = XmlDocument.fromString(xml);
  try {
    return read(document.root);
  } finally {
    document.dispose();
  }
}

function read(element: XmlElement): ReadElement {
  const prefix = PREFIXES[element.namespaceUri];
  if (prefix === undefined) throw new Error(`${element.namespaceUri} is not known here`);
  const children: ReadElement[] = [];
  for (let node = element.firstChild; node !== null; node = node.next) {
    if (node instanceof XmlElement) children.push(read(node));
  }
  return {
    name: `${prefix}${element.name}`,
    attributes: Object.fromEntries(
      element.attrs.map(({ name, prefix: own, value }) => [own ? `${own}:${name}` : name, value]),
    ),
    text: element.content,
    children,
  };
}

/** The children of that name. */
export function childrenOf(element: ReadElement, name: string): readonly ReadElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The text of the first child of that name, without the blanks around it; null where there is none. */
export function textOf(element: ReadElement, name: string): string | null {
  return childrenOf(element, name)[0]?.text.trim() ?? null;
}
