import type { PageFact } from './facts.ts';

const names = (list: string): readonly string[] => list.split(' ');

/**
 * The names of `<meta>` that state a fact, the most trusted first: Open Graph and its `article`
 * (ogp.me), Schema.org's properties, Dublin Core, Highwire's `citation_`, Parse.ly, Sailthru, and
 * names that single publishers made up.
 */
export const METAS: Readonly<Record<PageFact['kind'], readonly string[]>> = {
  title: names(
    'og:title headline twitter:title parsely-title sailthru.title citation_title dc.title ' +
      'dcterms.title title',
  ),
  standfirst: names(
    'og:description description twitter:description sailthru.description dc.description ' +
      'dcterms.description',
  ),
  published: names(
    'article:published_time article:published og:article:published_time og:published_time ' +
      'datepublished parsely-pub-date sailthru.date citation_publication_date ' +
      'citation_online_date citation_date dc.date.issued dcterms.issued dc.date.created ' +
      'dcterms.created dcterms.date dc.date published_time published_at publish-date ' +
      'publish_date publishdate publication_date publication-date pubdate ' +
      'cxenseparse:recs:publishtime rnews:datepublished originalpublicationdate displaydate ' +
      'article_date_original date.issued datecreated created date',
  ),
  updated: names(
    'article:modified_time article:modified og:updated_time datemodified dcterms.modified ' +
      'dc.date.modified modified_time lastmod last-modified revised',
  ),
  publisher: names(
    'og:site_name publisher dc.publisher dcterms.publisher citation_journal_title ' +
      'application-name apple-mobile-web-app-title',
  ),
  author: names(
    'author parsely-author sailthru.author citation_author dc.creator dcterms.creator byl ' +
      'article:author og:article:author cxenseparse:author',
  ),
  address: names('og:url parsely-link twitter:url dc.identifier'),
  language: names('content-language language dc.language dcterms.language inlanguage og:locale'),
};
