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
  topic: ['topic', 'topics'],
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
  entry: 'The entry',
  by: (names: string) => `By ${names}`,
  readingTime: (minutes: string, words: string) => `${minutes} min to read, ${words} words`,
  contents: 'Headings',
  /** A paragraph's number is a link to it. */
  paragraphLink: (number: string) => `Paragraph ${number}, link`,
  ofItsDay: (day: string) => `Published ${day}. What it says is of that time.`,
  olderThan: ({ years, newest, day }: { years: number; newest: string; day: string }) =>
    `This report is over ${years === 1 ? 'a year' : `${years} years`} older than the newest in this archive, of ${newest}. Published ${day}.`,
  ageUnknown: 'Nothing says when this was published. It may be of any time.',
  retold: {
    label: 'Retold.',
    /** @param title and publisher in words */
    from: (title: string, publisher: string) =>
      `This text was written anew for this archive from ${title}, ${publisher}.`,
    titled: (title: string) => `“${title}”`,
    untitled: 'an article without a headline',
    publishedBy: (publisher: string) => `published by ${publisher}`,
    publisherUnknown: 'publisher unknown',
    quote: 'Take quotations from the original, not from here.',
    means: 'What retold means',
  },
  evidence: {
    title: 'Mark in the text',
    note: (names: string, topics: string) => `${names}, ${topics}`,
    nothing: 'Nothing',
    topics: 'Topics, by their terms',
    people: 'People',
    organisations: 'Organisations',
    places: 'Places',
    headline: 'headline',
    standfirst: 'standfirst',
    heading: (number: string) => `heading ${number}`,
    times: (number: string) => `${number}×`,
  },
  notes: (number: string) => `Names first mentioned in paragraph ${number}`,
  moreNames: (count: number, number: string) => `${number} ${count === 1 ? 'name' : 'names'} more`,
  /** `entries` is the number with its noun. */
  namedIn: ({ entries }: { entries: string; number: string }) => `Named in ${entries}.`,
  neighbours: 'Neighbours in time',
  earlier: 'Earlier: ',
  later: 'Later: ',
  reasons: {
    none: 'No topic reaches its [threshold] in this text.',
    score: (score: string) => `score ${score}`,
    byEditor: 'put there by an editor',
    term: 'Term',
    times: 'Times',
    where: 'Where',
  },
};

/** Citations: the panel, the quotation, words inside a citation. */
export const cite = {
  title: 'Cite this entry',
  select: 'A click selects a whole block.',
  address: 'Permanent address',
  paragraph: (url: string) => `To cite a paragraph, add its number: [${url}]`,
  quoteHow: 'For a paragraph with its citation, take the quotation mark beside it.',
  quote: (number: string) => `Quote paragraph ${number}`,
  quotation: 'The paragraph with its citation. Select all of it and copy.',
  publisherUnknown: 'Publisher unknown',
  retoldIn: 'Retold in ',
  in: 'In ',
  retoldWords: 'The words quoted are the retelling’s, not the original’s.',
  paragraphNumber: (number: string) => `¶ ${number}`,
  // What the styles of citation say in English, as their locale en-US has it.
  and: 'and',
  others: 'et al.',
  noDate: 'n.d.',
  circa: 'ca.',
  mlaCirca: 'circa',
  dayFirst: false,
  markInQuotes: true,
  months: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
  mlaMonths: [
    ...['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June'],
    ...['July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'],
  ],
};

/** How a date was come by. */
export const dateAccount = {
  how: (date: string) => `How the date ${date} was read`,
  whyNone: 'Why this entry has no date',
  found: 'Found',
  noDate: 'No date in the source',
  canBe: 'Can be',
  decided: 'Decided',
  why: 'Why',
  precision: 'Precision',
  alsoFound: 'Also found',
  updated: 'Updated',
  updatedOn: (date: string) => `By its source on ${date}`,
  or: ' or ',
  unreadable: 'not a date that can be read',
  agrees: 'agrees',
  whenUpdated: 'when it was updated',
  differs: 'differs',
  precisions: {
    day: 'To the day',
    month: 'To the month',
    year: 'To the year',
    approximate: 'Estimated',
    'one-of': 'One of two days; found under both',
    interval: 'A span of days',
    undated: 'None',
  },
  /** Where a date was found, behind the words that were. Lines are named as "line 4 of the source". */
  places: {
    frontMatter: 'in the front matter of the source',
    record: 'in the record',
    field: (key: string) => `in the field “${key}” of the record`,
    page: 'in the page’s metadata',
    line: (line: string) => `on ${line}`,
    dateline: (line: string) => `on ${line}, before the text of the report`,
    fileName: 'in the name of the file',
    address: 'in the address of the page',
    otherCopy: 'in another source of the same text',
    source: 'in the source',
  },
};

/** What was received, and from whom. */
export const sourceCard = {
  title: 'Source',
  by: 'By',
  publisher: 'Publisher',
  unknown: 'unknown',
  originalTitle: 'Original title',
  sourceTitle: 'Title',
  headline: 'Headline',
  filedFrom: 'Filed from',
  updated: 'Updated',
  language: 'Language',
  wording: 'Wording',
  retold: 'retold for this archive',
  asReceived: 'as received',
  length: 'Length',
  encoding: 'Encoding',
  address: 'Address',
  file: 'File',
  /** Further sources of the same text. */
  others: (_count: number, sources: string) => `${sources} more of the same text`,
  publisherUnknown: 'Publisher unknown',
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

/** What the archive holds and lacks. */
export const coverage = {
  // coverage
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
