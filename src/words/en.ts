/**
 * The words of the interface in English: all that the site says of itself, in the order in which readers
 * meet it. `tr.ts` says the same in Turkish and is checked against this file; `site.config.ts` chooses.
 * Each section is an export of its own, so that a script in the browser takes along only what it says.
 *
 * A text whose words hold a link or other markup has them in brackets, `see [the rules]`:
 * `src/lib/phrase.ts` takes it apart. What depends on a number or a name is a function.
 */

/** Things that are counted: one of them, and several. */
export const nouns = {
  entry: ['entry', 'entries'],
  paragraph: ['paragraph', 'paragraphs'],
  month: ['month', 'months'],
  year: ['year', 'years'],
  line: ['line', 'lines'],
  name: ['name', 'names'],
  source: ['source', 'sources'],
  block: ['block', 'blocks'],
  article: ['article', 'articles'],
  mention: ['mention', 'mentions'],
  term: ['term', 'terms'],
  difference: ['difference', 'differences'],
  value: ['value', 'values'],
} satisfies Readonly<Record<string, readonly [one: string, several: string]>>;

/** The frame of every page: masthead, places of the site, foot, skip link, the page for a wrong address. */
export const frame = {
  // frame
};

/** Dates and how well they are known; months come from the calendar of the language. */
export const dates = {
  // dates
};

/** Ledgers, months with their counts, steps to earlier and later. */
export const lists = {
  pages: 'Pages of this list',
  before: 'Before',
  next: 'Next',
};

/** Charts over time: labels, keys, tables, what is not in them. */
export const charts = {
  // charts
};

/** The home page. */
export const home = {
  // home
};

/** Years, months, the calendar, the undated. */
export const datePages = {
  // datePages
};

/** The page of an article. */
export const article = {
  // article
};

/** Citations: the panel, the quotation, words inside a citation. */
export const cite = {
  // cite
};

/** How a date was come by. */
export const dateAccount = {
  // dateAccount
};

/** What was received, and from whom. */
export const sourceCard = {
  // sourceCard
};

/** How an entry was made: the ledger of its lines, decisions, rules. */
export const made = {
  // made
};

/** Why a rule leaves lines out, by the id of the rule. */
export const boilerplate = {
  // boilerplate
};

/** What ingest writes into an entry for its readers. */
export const ingest = {
  // ingest
};

/** Related coverage, and the same story told twice. */
export const related = {
  // related
};

/** Names: their pages and their index. */
export const names = {
  // names
};

/** Topics: their pages and their index. */
export const topics = {
  // topics
};

/** The timeline of what the texts date. */
export const timeline = {
  // timeline
};

/** What is said of the size of the archive: the years are null where nothing is dated. */
interface Extent {
  readonly entries: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly gaps: number;
}

/** What the archive holds and lacks. */
export const coverage = {
  locale: 'en',
  title: 'Coverage',
  description:
    'What this archive holds and what it lacks: by month, publisher, topic, language and precision of dates.',
  nothing:
    'The archive is empty. Once it holds entries, this page says what they cover, and what they do not.',
  lead: ({ entries, from, to, gaps }: Extent): string => {
    const time =
      from === null || to === null
        ? ''
        : from === to
          ? `, from ${from}`
          : `, from ${from} to ${to}`;
    const held = `${entries}${time}`;
    const lacking =
      gaps === 0 ? '' : ' It is not complete: months without an entry are named below.';
    return `${held}. What is counted here is what this archive keeps, not what happened or was printed.${lacking}`;
  },
  gridTitle: 'When its entries were published',
  gridNote: 'An entry of two possible months is counted in both',
  nothingDated: 'No entry has a date.',
  year: 'Year',
  decadeHead: 'Decade',
  decade: (year: number): string => `${year}s`,
  unplaced: 'No month',
  all: 'All',
  entries: 'Entries',
  share: 'of all',
  lacksTitle: 'What is not known',
  lacksNote: 'And is not guessed',
  lacksNothing:
    'Every entry has its date to the day, its publisher, headline, authors, language, topics and names.',
  lackHead: 'Lacking',
  lacks: {
    undated: 'No date',
    notToTheDay: 'A date, but not to the day',
    publisher: 'No publisher',
    headline: 'No headline of its own: the first sentence stands in for it',
    authors: 'No author named',
    language: 'No language that could be told',
    topics: 'No topic of the taxonomy',
    names: 'No name of the authority file',
  },
  gapsTitle: 'Months without an entry',
  gapsNote: 'The longest between the first month and the last; an undated entry may belong to one',
  gapsNothing: 'None between the first month and the last.',
  fromTo: (from: string, to: string): string => `${from} to ${to}`,
  publishersTitle: 'Publishers',
  publisherHead: 'Publisher',
  publisherUnknown: 'Publisher unknown',
  otherPublishers: (count: number): string =>
    count === 1 ? 'of one more publisher' : `of ${count} more publishers`,
  datedTitle: 'How well they are dated',
  datedHead: 'Precision of the date',
  datings: {
    day: 'To the day',
    month: 'To the month',
    year: 'To the year',
    approximate: 'Estimated',
    'one-of': 'Of two readings',
    interval: 'To a span of days',
    undated: 'Undated',
  },
  topicsTitle: 'Topics',
  topicsNote: 'An entry may belong to several',
  topicHead: 'Topic',
  wordingTitle: 'As received, or retold',
  wordingHead: 'Wording',
  retold: 'Retold in words of this archive',
  asReceived: 'In the words that were received',
  languagesTitle: 'Languages',
  languageHead: 'Language of the text',
  languageUnknown: 'Not known',
};

/** The page about the archive. */
export const about = {
  // about
};

/** Pages read without a network. */
export const offline = {
  // offline
};

/** The search page: its form, results, facets. */
export const search = {
  // search
};

/** What was understood of a query, and what was not. */
export const searchQuery = {
  // searchQuery
};

/** Dates as they are typed into a search, and its chart. */
export const searchDates = {
  // searchDates
};

/** Suggestions while one types. */
export const suggest = {
  // suggest
};

/** What a reader saves: files, their columns and notes. */
export const exports = {
  // exports
};

/** Feeds. */
export const feeds = {
  // feeds
};

/** Pictures for link previews, icons. */
export const share = {
  // share
};
