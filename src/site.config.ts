interface SiteConfig {
  readonly name: string;
  readonly tagline: string;
  readonly statement: string;
  readonly language: 'en' | 'tr';
  readonly url: string;
  readonly base: string;
  readonly searchHints: readonly {
    readonly typed: string;
    readonly finds: string;
    readonly lang: string;
  }[];
  readonly latest: number;
  readonly listLimit: number;
}

/** Facts about this archive. To make it your own, begin here; the README tells what else to change. */
export const site: SiteConfig = {
  name: 'The MİT Record',
  /** One line: what the archive keeps. */
  tagline: 'Reporting on Türkiye’s National Intelligence Organization, kept, dated and searchable.',
  /** A paragraph for the foot of every page. */
  statement:
    'The MİT Record keeps reporting on MİT (Millî İstihbarat Teşkilatı), the intelligence service of Türkiye. It is independent of the service and of every publisher it cites.',
  /** The language of the interface, and of articles whose own is not known: `en` or `tr`. */
  language: 'en',
  /** Where the site is published; links that must be whole (sharing, citing) begin with it. */
  url: 'https://mitrecord.example',
  /** The folder on that host, with a slash at both ends: `/` or `/archive/`. */
  base: '/',
  /** Searches that the home page suggests to show that Turkish letters are optional. */
  searchHints: [
    { typed: 'kalin', finds: 'Kalın', lang: 'tr' },
    { typed: 'turkiye', finds: 'Türkiye', lang: 'tr' },
  ],
  /** How many entries the home page lists. */
  latest: 10,
  /** Over this many entries, a page of a topic or a year leads to its months instead of listing all. */
  listLimit: 200,
};
