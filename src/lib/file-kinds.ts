/** The files of a site by their names: which media type each has, and who may read it. */

export interface FileKind {
  /** How the path ends: `.css`, or a whole name where the ending alone does not tell. */
  readonly ends: string;
  /** Its media type, with `charset` where the type has that parameter and hosts must not guess. */
  readonly type: string;
  /**
   * Whether pages of other sites may read it: data, feeds and citations for notebooks and Datasette Lite,
   * pictures for previews of links. Pages, scripts and fonts are for this site alone.
   */
  readonly open: boolean;
}

/**
 * No path ends in two of these. Types of JSON have no `charset`: it is always UTF-8 (RFC 8259, section 11);
 * for XML the parameter rules over what the file says (RFC 7303, section 3).
 */
export const FILE_KINDS: readonly FileKind[] = [
  own('.css', text('text/css')),
  own('.js', text('text/javascript')),
  own('.woff2', 'font/woff2'),
  own('.webmanifest', 'application/manifest+json'),
  open('.png', 'image/png'),
  open('.svg', 'image/svg+xml'),
  open('.ico', 'image/x-icon'),
  open('.txt', text('text/plain')),
  open('.md', text('text/markdown')),
  open('.csv', text('text/csv')),
  open('.jsonl', 'application/jsonl'),
  open('.sqlite', 'application/vnd.sqlite3'),
  open('.jsonld', 'application/ld+json'),
  open('.ttl', text('text/turtle')),
  open('.bib', text('application/x-bibtex')),
  open('.ris', text('application/x-research-info-systems')),
  open('.opml', text('text/x-opml')),
  open('feed.xml', text('application/atom+xml')),
  open('rss.xml', text('application/rss+xml')),
  open('opensearch.xml', text('application/opensearchdescription+xml')),
  open('feed.json', 'application/feed+json'),
  open('cite.json', 'application/vnd.citationstyles.csl+json'),
  open('datapackage.json', 'application/json'),
  open('ro-crate-metadata.json', 'application/ld+json'),
];

/** Types that every host knows by itself, for a server that is given a table of its own. */
export const COMMON_KINDS = {
  '.html': text('text/html'),
  '.xml': text('text/xml'),
  '.json': 'application/json',
} as const;

/**
 * The types, without their parameters, that are compressed on their way, in order. Pictures and fonts are so
 * already; a database is read in parts, which a compressed answer does not have.
 */
export const COMPRESSED_TYPES: readonly string[] = [
  ...new Set(
    [...FILE_KINDS.map(({ type }) => type), ...Object.values(COMMON_KINDS)].map(essenceOf),
  ),
]
  .filter((type) => !/^(?:font\/|image\/(?!svg)|application\/vnd\.sqlite3)/.test(type))
  .sort();

/** The media type of a file, without its parameters, as data about files name it. @throws Error for a kind not listed */
export function mediaTypeOf(path: string): string {
  const common = Object.entries(COMMON_KINDS).find(([ends]) => path.endsWith(ends));
  const type = kindOf(path)?.type ?? common?.[1];
  if (type === undefined)
    throw new Error(`${path}: src/lib/file-kinds.ts has no such kind of file`);
  return essenceOf(type);
}

/** The kind of a file. @returns null for those that every host knows by itself */
export function kindOf(path: string): FileKind | null {
  return FILE_KINDS.find(({ ends }) => path.endsWith(ends)) ?? null;
}

/** A media type without its parameters. */
export function essenceOf(type: string): string {
  return type.replace(/;.*/, '');
}

function open(ends: string, type: string): FileKind {
  return { ends, type, open: true };
}

function own(ends: string, type: string): FileKind {
  return { ends, type, open: false };
}

function text(type: string): string {
  return `${type}; charset=utf-8`;
}
