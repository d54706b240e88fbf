/**
 * The media types of what an archive hands on besides its pages: as registered with IANA, or, where nothing is
 * (BibTeX, RIS, OPML, JSON Feed), as the programs that read them expect.
 */
const MEDIA_TYPES: readonly (readonly [ending: string, type: string])[] = [
  ['/feed.xml', 'application/atom+xml; charset=utf-8'],
  ['/rss.xml', 'application/rss+xml; charset=utf-8'],
  ['/feed.json', 'application/feed+json; charset=utf-8'],
  ['/opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8'],
  ['/datapackage.json', 'application/json; charset=utf-8'],
  ['/ro-crate-metadata.json', 'application/ld+json; charset=utf-8'],
  ['/cite.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
  ['.opml', 'text/x-opml; charset=utf-8'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.bib', 'application/x-bibtex; charset=utf-8'],
  ['.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.jsonl', 'application/jsonl; charset=utf-8'],
  ['.jsonld', 'application/ld+json; charset=utf-8'],
  ['.ttl', 'text/turtle; charset=utf-8'],
  ['.sqlite', 'application/vnd.sqlite3'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
];

/** The media type of a file of that address; null where it is none of these. */
export function mediaTypeOf(address: string): string | null {
  return MEDIA_TYPES.find(([ending]) => address.endsWith(ending))?.[1] ?? null;
}
