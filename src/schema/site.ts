/** A search that the home page suggests, to show that marks on letters are optional. */
interface SearchHint {
  readonly typed: string;
  /** What it finds besides, as it is spelled there. */
  readonly finds: string;
  /** The language of `finds`, a BCP 47 tag. */
  readonly lang: string;
}

/** The facts about an archive that its editor gives in `src/site.config.ts`. */
export interface SiteConfig {
  /** The name of the archive, at the head of every page. */
  readonly name: string;
  /** One line: what the archive keeps. Search engines and link previews show it. */
  readonly tagline: string;
  /** A paragraph for the foot of every page. */
  readonly statement: string;
  /** The language of the interface, and of articles whose own is not known: `en` or `tr`. */
  readonly language: 'en' | 'tr';
  /** Where the site is published, without a folder; links that must be whole (sharing, citing) begin with it. */
  readonly url: string;
  /** The folder on that host, with a slash at both ends: `/` or `/archive/`. */
  readonly base: string;
  /**
   * The one colour beside paper and ink, `#rrggbb`: for light paper and for dark. It is the colour of links
   * too, so that it must stand out from the paper at least 7 to 1 (WCAG AAA). Lines and tints are made of it.
   */
  readonly accent: { readonly light: string; readonly dark: string };
  /**
   * The letter of the icons: a capital of the Latin alphabet. A dot or breve above it has the colour of the
   * accent; a letter without one has it whole.
   */
  readonly mark: string;
  /**
   * How many articles, the newest first, have a picture of their own for link previews: 1,000 where left out, as people
   * share what is new; true for every article, false for none. The others have that of the archive. A picture is made
   * once, kept in the cache, and copied while the article stays the same.
   */
  readonly sharePictures?: boolean | number;
  /** Searches that the home page suggests; none where left out. */
  readonly searchHints?: readonly SearchHint[];
  /** How many entries the home page lists: 10 where left out. */
  readonly latest?: number;
  /** How the search answers. */
  readonly search?: {
    /**
     * Up to so many entries Pagefind holds the words that few entries have, beyond it lists of our own do, which
     * are built in a fraction of the time and memory: 1,000 where left out, 0 for never. What is found is the same.
     */
    readonly pagefindUpTo?: number;
    /**
     * The address of a search service (`npm run search-service`), with a slash at its end, that the search page asks
     * in place of an index built with the site: for archives that have outgrown one. Null for none.
     */
    readonly service?: string | null;
  };
}

/** The facts with what an editor left out. */
export function withDefaults(config: SiteConfig): Site {
  const search = { pagefindUpTo: 1000, service: null, ...config.search };
  return { sharePictures: 1000, searchHints: [], latest: 10, ...config, search };
}

/** The facts, whole. */
export type Site = Required<SiteConfig> & { readonly search: Required<SiteConfig['search'] & {}> };
