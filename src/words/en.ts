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
  skip: 'Skip to the record',
  main: 'Main',
  latest: 'Latest',
  byDate: 'By date',
  timeline: 'Timeline',
  topics: 'Topics',
  names: 'Names',
  search: 'Search',
  about: 'About',
  site: 'Site',
  coverage: 'What is kept, and what is not',
  howMade: 'How entries are made',
  whatRetold: 'What retold means',
  howDated: 'How dates are decided',
  howSorted: 'How topics are decided',
  feed: 'Feed of new entries',
  paper: 'Paper',
  asSystem: 'As the system',
  light: 'Light',
  dark: 'Dark',
  notFound: 'Not found',
  notFoundDescription: 'This address leads to nothing in the archive.',
  notFoundTitle: 'Nothing is kept at this address',
  notFoundLead:
    'The address may be mistyped, or the entry may have moved. Search for it by a word of its headline, or take one of these ways:',
  waysOn: 'Ways on',
  /** Ways into the archive, and what each leads to. */
  ways: {
    latest: { label: 'Latest', note: 'The home page, with the newest entries.' },
    dates: {
      label: 'Calendar',
      note: 'Every year with its months and days, and where the entries are among them.',
    },
    timeline: {
      label: 'Timeline',
      note: 'What the texts themselves date, apart from the days on which they were published.',
    },
    topics: { label: 'Topics', note: 'What entries are about, each with its definition.' },
    names: { label: 'Names', note: 'People, organisations and places, with every spelling.' },
    coverage: {
      label: 'Coverage',
      note: 'What this archive holds and lacks, with its known gaps.',
    },
  },
};

/** Dates and how well they are known; months come from the calendar of the language. */
export const dates = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  monthsShort: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  /** From Monday. */
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  weekdaysShort: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
  about: (date: string): string => `c. ${date}`,
  or: ' or ',
  to: ' to ',
  undated: 'undated',
  undatedMonth: 'Undated',
  monthNotKnown: (year: string): string => `${year}, month not known`,
  estimated: 'estimated',
  twoReadings: 'two readings',
  /** How well a number of entries is dated: `4 dated to the day`. */
  datings: {
    day: 'dated to the day',
    month: 'to the month',
    year: 'to the year',
    approximate: 'estimated',
    'one-of': 'with two readings',
    interval: 'to a span of days',
    undated: 'undated',
  },
  noneUndated: 'none undated',
};

/** Ledgers, months with their counts, steps to earlier and later. */
export const lists = {
  pages: 'Pages of this list',
  before: 'Before',
  next: 'Next',
  earlierAndLater: 'Earlier and later',
  earlier: 'Earlier',
  later: 'Later',
  date: 'Date',
  entry: 'Entry',
  source: 'Source',
  topics: 'Topics',
  noTopics: 'none',
  publisherUnknown: 'Publisher unknown',
  retold: 'Retold',
  asReceived: 'As received',
  entries: 'Entries',
  month: 'Month',
  nothingKept: 'nothing kept',
  total: (noun: string, datings: string): string => `${noun}: ${datings}`,
};

/** Charts over time: labels, keys, tables, what is not in them. */
export const charts = {
  month: 'Month',
  year: 'Year',
  decade: (first: string): string => `${first}s`,
  decadeHead: 'Decade',
  entries: 'Entries',
  nothingKept: 'nothing kept',
  spanEmpty: (span: string): string => `${span}, nothing kept`,
  empty: 'empty',
  monthsShort: (months: string): string => `${months} mo.`,
  span: (from: string, to: string): string => `${from} to ${to}`,
  partOf: (part: string, whole: string): string => `${part} of ${whole}`,
  aboutMark: 'c.',
  orMark: 'or',
  dayKnown: 'day known',
  entriesKey: 'entries',
  unsure: 'estimated, a span, or read two ways',
  yearOnly: 'year only',
  undated: 'undated',
  asTable: 'The same counts as a table',
  gaps: (spans: string): string => `Nothing kept: ${spans}`,
  moreGaps: (count: string): string => `and ${count} more`,
};

/** The home page. */
export const home = {
  byDate: 'Entries by date',
  slipNote: 'Each slip is one entry and bears its day.',
  latest: 'Latest',
  latestNote: 'By date of the report, newest first',
  nothingYet:
    'Nothing is kept yet. Put articles into the folder of sources and run [npm run ingest].',
  allByDate: (entries: string): string => `All ${entries} by date`,
  topics: 'Topics',
  topicsNote: 'With the newest entry in each',
  names: 'Names most present',
  namesNote: 'Entries naming them',
  allNames: 'All names, A to Z',
  dateForms: 'How dates are written',
  more: 'Other ways in',
};

/** Years, months, the calendar, the undated. */
export const datePages = {
  title: 'By date',
  description: 'Every entry by year and month, the undated ones too.',
  lead: (entries: string, datings: string): string =>
    `${entries}: ${datings}. A date stands for the publication of the report, and never says more than its evidence does.`,
  overTime: 'Entries over time',
  years: 'Years and months',
  yearsNote: 'A year leads to its calendar, a month to its list',
  monthNotKnown: 'month not known',
  undated: 'Undated',
  allDated: 'Every entry has a date, if not always a precise one.',
  undatedCount: (entries: string): string =>
    `${entries} that nothing dates, with the reason for each.`,
  yearDescription: (year: string): string => `Entries of ${year}, by month.`,
  yearLead: (entries: string, datings: string): string => `${entries}: ${datings}.`,
  calendar: 'Calendar',
  calendarNote: 'A day leads to its place in the list of the month',
  onOneDay: 'entries of a known day, by their number',
  noDay: 'day not known, beside its month',
  /** What stands beside the days of a month, after its number. */
  beside: {
    day: 'on a day',
    month: 'of the month alone',
    year: 'of the year alone',
    approximate: 'estimated',
    'one-of': 'of two readings',
    interval: 'of a span',
    undated: 'undated',
  },
  monthUnknownNote: (entries: string): string => `${entries} of which only the year is known.`,
  allOfYear: 'All entries of the year',
  monthDescription: (month: string): string => `Entries of ${month}.`,
  entries: 'Entries',
  pageOf: (title: string, page: string): string => `${title}, page ${page}`,
  inCalendar: (year: string): string => `Calendar of ${year}`,
  undatedDescription: 'Entries that nothing dates, and why.',
  noneUndatedLead:
    'None so far. An article that nothing dates is kept all the same, and would be listed here with the reason.',
  undatedLead:
    'Nothing was found that dates these. They are kept, found by every search that names no dates, and listed last everywhere.',
  undatedEntries: 'Undated entries',
  why: 'Why:',
  undatedTotal: (noun: string): string => `${noun} undated`,
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
