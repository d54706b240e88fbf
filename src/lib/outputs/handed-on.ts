/**
 * The files that an archive hands on besides its pages, by what they are for, in the order in which readers
 * are told of them. The page `/data/`, the RO-Crate and the test that each is there have them from here; their
 * descriptions stand in `words.data.files`. Topics, names and entries have some of them at their own addresses.
 */
export const HANDED_ON = [
  { id: 'references', paths: ['cite.bib', 'cite.ris', 'cite.json'] },
  { id: 'feeds', paths: ['feed.xml', 'rss.xml', 'feed.json', 'feeds.opml'] },
  { id: 'tables', paths: ['archive.csv', 'archive.jsonl', 'archive.sqlite', 'datapackage.json'] },
  {
    id: 'linked',
    paths: ['topics.ttl', 'topics.jsonld', 'names.ttl', 'names.jsonld', 'ro-crate-metadata.json'],
  },
  {
    id: 'machines',
    paths: ['llms.txt', 'articles/<slug>.md', 'sitemap-index.xml', 'opensearch.xml', 'robots.txt'],
  },
] as const;

/** A file of the table above. `articles/<slug>.md` stands for one file an entry. */
export type HandedOn = (typeof HANDED_ON)[number]['paths'][number];
