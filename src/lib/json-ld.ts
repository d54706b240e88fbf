import type { Thing, WithActionConstraints, SearchAction, WithContext } from 'schema-dts';
import { site } from '../site.config.ts';
import { replaceHidden } from './hidden-letters.ts';
import { keeperId } from './identifiers.ts';
import { urls } from './urls.ts';
import { whole } from './whole.ts';
import { unicodeEscape } from './unicode-escape.ts';

/** What pages say in the vocabulary of schema.org, as JSON-LD 1.1 within HTML (section 7). */

export type JsonLd = WithContext<Thing>;

export const CONTEXT = 'https://schema.org';

/**
 * The text of a `<script type="application/ld+json">`. No value can end it or open a comment in it: `<` is
 * written as an escape, which JSON reads back (RFC 8259, section 7). So are hidden letters: what a page names for its
 * readers stays as it is for programs.
 */
export function scriptText(data: JsonLd): string {
  const text = JSON.stringify(data).replaceAll('<', unicodeEscape);
  return replaceHidden(text, ({ letters }) => unicodeEscape(letters));
}

/** Who keeps the archive. */
export const archiveNode = {
  '@type': 'Organization',
  '@id': keeperId(whole(urls.home)),
  name: site.name,
} as const;

/** The archive, with its search, as its home page tells of it. */
export function siteJsonLd(): JsonLd {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${whole(urls.search)}?q={words}` },
    'query-input': 'required name=words',
  };
  return {
    '@context': CONTEXT,
    '@type': 'WebSite',
    '@id': whole(urls.home),
    url: whole(urls.home),
    name: site.name,
    description: site.tagline,
    inLanguage: site.language,
    publisher: archiveNode,
    potentialAction: search,
  };
}
