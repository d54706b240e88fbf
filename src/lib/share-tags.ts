import { site } from '../site.config.ts';
import { words } from '../words.ts';
import type { Item } from './chronology.ts';
import { datingOf } from './dates.ts';
import { shareAlt } from './share-facts.ts';
import { SHARE_HEIGHT, SHARE_WIDTH } from './share-size.ts';

/** What a page says to those who preview links: Open Graph (ogp.me). */

export interface Share {
  readonly type: 'article' | 'website';
  /** Of the picture, below the base of the site. */
  readonly picture: string;
  readonly alt: string;
  /** `YYYY-MM-DD`, where the very day is known. */
  readonly published: string | null;
}

/** The picture of the archive, for all pages that are not an article. */
export const archiveShare: Share = {
  type: 'website',
  picture: 'share.png',
  alt: words.share.archive(site.name, site.tagline),
  published: null,
};

/** What is shared of an article. @param isPictured whether it has a picture of its own, and not that of the archive */
export function articleShare(
  item: Pick<Item, 'slug' | 'title' | 'date' | 'source'>,
  isPictured: boolean,
): Share {
  const published = datingOf(item.date) === 'day' ? item.date : null;
  const own = { picture: `share/${item.slug}.png`, alt: shareAlt(item) };
  return { ...archiveShare, ...(isPictured ? own : {}), type: 'article', published };
}

/** A `<meta property>` of the head. */
export interface ShareTag {
  readonly property: string;
  readonly content: string;
}

/** The whole address of the picture. */
export function pictureOf({ picture }: Share): string {
  return new URL(`${site.base}${picture}`, site.url).href;
}

/** The tags of a page, in the order that ogp.me gives them. */
export function shareTags(page: {
  readonly title: string;
  readonly description: string;
  /** The whole address of the page; null where it has none of its own. */
  readonly url: string | null;
  readonly share: Share;
}): ShareTag[] {
  const { type, alt, published } = page.share;
  const tags: readonly (readonly [property: string, content: string | null])[] = [
    ['og:title', page.title],
    ['og:description', page.description],
    ['og:type', type],
    ['og:url', page.url],
    // Reference managers take it for the paper that published an article: those of an article name none.
    ['og:site_name', type === 'article' ? null : site.name],
    ['og:locale', LOCALES[site.language]],
    ['og:image', pictureOf(page.share)],
    ['og:image:width', String(SHARE_WIDTH)],
    ['og:image:height', String(SHARE_HEIGHT)],
    ['og:image:alt', alt],
    ['article:published_time', published],
  ];
  return tags.flatMap(([property, content]) => (content === null ? [] : [{ property, content }]));
}

/** The locale of a site: a language with a country. English is what Open Graph supposes where none is named. */
const LOCALES: Readonly<Record<typeof site.language, string | null>> = { en: null, tr: 'tr_TR' };
