/**
 * The words of the interface in English: all that the site says of itself, in the order in which readers
 * meet it. `tr.ts` says the same in Turkish and is checked against this file; `site.config.ts` chooses.
 * Each section is an export of its own, so that a script in the browser takes along only what it says.
 *
 * A text whose words hold a link or other markup has them in brackets, `see [the rules]`:
 * `src/lib/phrase.ts` takes it apart. What depends on a number or a name is a function.
 */

/** BCP 47 tag, by which numbers are written. */
export const language: 'en' | 'tr' = 'en';

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
  title: 'Not kept on this device',
  description: 'This page is not kept on this device, and there is no network.',
  lead: 'There is no network, and this page was not read here before. It is there again when the network is. Until then:',
  kept: 'Kept here',
  search: 'Search',
};

/** What the search says of times without a network. */
export const offlineSaid = {
  whole: 'Works without a network: the whole index is kept on this device.',
  part: 'Works without a network: what you have searched and read is kept on this device.',
  renewed: 'This archive has been renewed: close its other pages, or load this one again.',
};

/** The search page as it is built: its form, results, facets. What its script says is in `searchSaid`. */
export const search = {
  title: 'Search',
  description: (site: string) => `Search ${site} by word, phrase, name, topic and date.`,
  // The form.
  send: 'Search',
  placeholder: 'a name, a place, a phrase',
  placeholderOfPhrase: 'a name, a place, a “phrase”',
  lettersOptional: 'Turkish letters are optional:',
  finds: '[typed] finds [found]',
  also: 'Also searched:',
  onlyTyped: 'only as typed',
  typedOnly: 'Only as typed',
  allSpellings: 'all spellings of names',
  byBeginning: 'Find words by their beginning',
  asTyped: 'Only as typed, no other spellings of names',
  howToAsk: 'How to ask',
  /** What may be typed, and what it finds. */
  ways: [
    ['kalin somalia', 'Entries with both words, whole, with or without their marks: Kalın, KALIN.'],
    ['"intelligence diplomacy"', 'Exactly these words, in this order.'],
    ['diplom*', 'All words that begin so.'],
    ['-cyber', 'Entries without the word; also before a phrase or a name.'],
    ['hamas OR mossad', 'One of them, or both.'],
    ['ISIS', 'A name finds every entry that names it, however it is spelt there: Daesh, DEAŞ.'],
  ] satisfies (readonly [typed: string, finds: string])[],
  // The dates.
  dates: 'Dates',
  from: 'From',
  to: 'To',
  leaveOutUndated: 'Leave out undated',
  datesHint:
    'A year, a month or a day, as you would write it: 2026, Jan 2026, 10 Jan 2026, last year',
  // The chart.
  chart: 'Entries over time',
  chartTools: 'Part of the chart shown',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  allDates: 'All dates',
  nothingDated: 'No entry is dated.',
  undated: 'undated',
  chartKeys:
    'Left and Right move from column to column, with Shift they choose dates. Enter chooses a column, Escape lets go. Plus and minus zoom in and out.',
  keySure: 'found',
  keyUnsure: 'found, date estimated or read two ways',
  keyRest: 'kept, not found',
  chartTable: 'The same counts as a table',
  columnFound: 'Found',
  columnKept: 'Kept',
  // The results.
  entries: 'Entries',
  sort: 'Sort',
  bestMatch: 'Best match',
  newestFirst: 'Newest first',
  oldestFirst: 'Oldest first',
  byMonth: 'By month',
  narrow: 'Narrow by topic, name, publisher or dating',
  whatElse: 'What else to try:',
  tryStar: 'a star for beginnings: [diplom*] finds diplomacy and diplomat',
  tryFewer: 'fewer words: an entry must have all of them, unless they are joined by OR',
  tryUnquoted: 'words without quotation marks: a phrase must stand in one paragraph, word for word',
  tryWider: 'wider dates, or fewer filters',
  withoutFilters: 'Without the filters',
  showMore: 'Show more',
  source: 'Source:',
  topics: 'Topics:',
  noTopic: 'none',
  removeFilter: 'Remove filter:',
  clearAll: 'Clear all',
  nearest: 'Nearest:',
  findLonger: 'Find these too',
  // The facets.
  facets: {
    topic: 'Topic',
    person: 'Person',
    organisation: 'Organisation',
    place: 'Place',
    publisher: 'Publisher',
    dating: 'How well dated',
  },
  datings: {
    day: 'To the day',
    month: 'To the month',
    year: 'To the year',
    approximate: 'Estimated',
    'one-of': 'Two readings',
    interval: 'To a span of days',
    undated: 'Undated',
  },
  firstLetters: 'first letters',
  firstLettersOf: (facet: string) => `${facet}: first letters`,
  /** The box that leaves a value out, beside the one that asks for it. */
  not: 'not',
  // While there is nothing to show.
  looking: 'Looking …',
  failed: 'The search does not work at the moment',
  failedHelp:
    'Load the page again. If you keep this archive, run [npm run build] and publish the whole folder that it writes, [pagefind/] with it. Every entry is also listed [by topic] and [by date].',
  emptyTitle: 'Nothing is kept yet',
  empty: 'Put articles into the folder of sources and run [npm run ingest].',
  // Where the search cannot run.
  without: 'Without the search',
  needs:
    'The search runs in your browser, and it is not running: it needs JavaScript, and a site that comes from a web server. To search a copy on your own disk, run [npm run preview] in the folder of the project, or put the site on any web host. Everything is listed here, too: [by date], [by topic] and [by name].',
  byDate: 'By date',
  byTopic: 'By topic',
  byName: 'By name',
  yearOnly: 'Only the year known',
  undatedEntries: 'Undated',
  allNames: (names: string) => `All ${names}`,
};

/** What the script of the search page says while one searches. */
export const searchSaid = {
  record: 'Search the record',
  title: 'Search',
  resultsFor: (q: string) => `Search results for ${q}`,
  /** @param entries with their number or without: `5 entries`, `entries` */
  found: (entries: string) => `${entries} found`,
  undated: (count: string) => `${count} undated`,
  shown: (count: string) => `${count} shown`,
  notLoaded: 'The script of the search could not be loaded.',
  more: (some: string, left: string) => `Show ${some} more of ${left}`,
  andMore: (count: string) => ` and ${count} more`,
  /** Behind the number of the entries shown: `of 5 entries found by these words`. */
  total: ({ entries, isPart, byWords }: { entries: string; isPart: boolean; byWords: boolean }) =>
    `${isPart ? 'of ' : ''}${entries} ${byWords ? 'found by these words' : 'kept'}`,
  /** @param count as a number and as it is written */
  undatedMayLieOutside: (count: number, written: string) =>
    `; ${written} ${count === 1 ? 'is' : 'are'} undated and may lie outside these dates`,
  withoutFilters: (count: string) => `${count} more without the filters`,
  without: (typed: string) => `Search without “${typed}”`,
  longer: (typed: string, named: string) => `Longer words with “${typed}”: ${named}.`,
  // Entries.
  publisherUnknown: 'Publisher unknown',
  retold: 'Retold',
  asReceived: 'As received',
  /** What an anchor's first letter stands for. */
  places: { p: 'Paragraph', h: 'Heading', b: 'Block' },
  // Facets and filters.
  all: (count: string) => `All ${count}`,
  fewer: 'Fewer',
  /** @param values such as `3 values` */
  withLetters: (values: string) => `${values} with these letters`,
  leaveOut: (label: string) => `Leave out ${label}`,
  not: (label: string) => `not ${label}`,
  withoutUndated: 'without undated',
  suggestions: 'Suggestions',
  suggested: (count: number) =>
    `${count} ${count === 1 ? 'suggestion' : 'suggestions'}, with the down arrow.`,
};

/** What was understood of a query, and what nothing answers. Marks in brackets are filled in their order. */
export const searchQuery = {
  searched: 'Searched for [terms].',
  searchedWithout: 'Searched for [terms], [left out].',
  everythingWithout: 'Searched for everything without [terms].',
  leftOut: 'not [term]',
  either: 'either [terms]',
  beginning: 'words beginning with [word]',
  word: 'the word [word]',
  phrase: 'the phrase [words]',
  and: ' and ',
  or: ' or ',
  /** Before the last of several that are left out of everything. */
  without: ' or ',
  noLetter: (q: string) => `“${q}” has no letter or figure to search for.`,
  noBeginning: (typed: string) => `No entry has a word beginning with “${typed}”.`,
  noPhrase: (typed: string) => `No entry has the phrase “${typed}”.`,
  noWord: (typed: string) => `No entry has the word “${typed}”.`,
  noWords: (typed: string) => `No entry has all the words “${typed}”.`,
};

/** What could not be taken as it was typed, and what is wrong with the index. */
export const searchNotes = {
  strayOr: '“OR” needs something to look for on both sides; here it is passed over.',
  strayNot: '“NOT” needs something to leave out behind it; here it is passed over.',
  notAChoice: (typed: string) =>
    `What is left out cannot be one of a choice: “${typed}” is left out of everything.`,
  openQuote: 'A quotation mark is left open: the words behind it are looked for one by one.',
  strayStar:
    'A star stands for more letters only at the end of a word; elsewhere it is passed over.',
  shortStar: (word: string) =>
    `“${word}*” has fewer than two letters before its star: it is looked for as a whole word.`,
  // What is wrong with the index.
  renewed: (what: string) =>
    `The archive has been renewed since this page was loaded (${what}). Load the page again.`,
  otherForm: 'its index has another form',
  otherBuild: 'Pagefind’s files are of another build',
  noEntries: 'The archive has no entries.',
  noPart: (word: string) => `The part of the index that holds “${word}” could not be loaded.`,
  noRecord: (place: number) => `The index has no record of its entry ${place}.`,
};

/** Periods by their names. Short months are the first three letters. */
export const searchPeriods = {
  months: [
    ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
    ...['September', 'October', 'November', 'December'],
  ],
  to: ' to ',
  /** @param decade `1920s` */
  decade: (decade: string, isLabel: boolean) => (isLabel ? decade : `the ${decade}`),
  /** On the slip of an estimated date, and of one with several readings. */
  circa: 'c.',
  oneOf: 'or',
};

/** What the chart of the search says. */
export const searchChart = {
  units: {
    day: ['days', 'd', 'Day'],
    month: ['months', 'mo.', 'Month'],
    year: ['years', 'yr', 'Year'],
    decade: ['decades', 'dec.', 'Decade'],
    century: ['centuries', 'c.', 'Century'],
  } satisfies Readonly<Record<string, readonly [several: string, short: string, head: string]>>,
  whole: 'Whole archive',
  by: (unit: ChartUnit) => `by ${unit}`,
  notKnown: (unit: ChartUnit) => `${unit} not known`,
  nothing: 'nothing kept',
  /** @param counts as they are written; `entries` is all of them with the noun */
  found: ({ found, entries }: Tallied) => `${found} of ${entries} found`,
  /** Behind the number above a column. */
  of: (all: string) => ` of ${all}`,
  atMost: (entries: string, unit: ChartUnit) => `at most ${entries} of no known ${unit}`,
  empty: 'empty',
  unsure: 'unsure',
  undated: 'Undated',
  undatedRow: 'undated',
  beginning: 'the beginning',
  end: 'the end',
};

/** A unit of the columns of the chart. */
type ChartUnit = 'day' | 'month' | 'year' | 'decade' | 'century';
/** Counts as they are written: `2`, `3`, `3 entries`. */
interface Tallied {
  readonly found: string;
  readonly all: string;
  readonly entries: string;
}

/** What is said of dates as they are typed into a search. */
export const searchDates = {
  from: (date: string) => `from ${date}`,
  until: (date: string) => `until ${date}`,
  reversed: (ends: string, begins: string) =>
    `This ends on ${ends}, before “From” begins on ${begins}. The dates are not applied.`,
  ask: (typed: string, readings: string) => `“${typed}” can be ${readings}. Which?`,
  or: ' or ',
  // Ends of sentences that begin with what was typed.
  notUnderstood:
    'is not understood as a date. Write a year, a month or a day: 2026, Jan 2026, 2026-01-10.',
  noYear: 'has no year of four figures. Write it in full, as in 2026.',
  yearZero: 'is no date: years are 0001 to 9999.',
  endsFirst: 'ends before it begins.',
  noMonth: (month: string) => `is no date: there is no month ${month}.`,
  noDay: (month: string, days: string) => `is no date: ${month} has ${days} days.`,
};

/** Suggestions while one types. */
export const suggest = {
  names: 'Names to search for',
  topics: 'Topics to narrow by',
  headlines: 'Headlines to open',
  entries: 'entries',
  date: 'date',
  also: '— also',
};

/** What a reader saves: the menu. What it says when it is used is in `exportSaid`. */
export const exports = {
  title: 'Export',
  csv: 'one row per entry',
  json: 'for programs',
  bibtex: 'for reference managers',
  ris: 'for reference managers',
  link: 'Link',
  copy: 'copy the address of this search',
  feed: 'Feed',
  newest: 'newest entries of the archive',
  newestOfTopic: 'newest entries of this topic',
  cancel: 'Cancel',
  linkField: 'Link to this search',
};

/** What the menu of exports says when it is used. */
export const exportSaid = {
  collecting: 'Collecting …',
  collected: (some: string, all: string) => `Collecting ${some} of ${all} …`,
  cancelled: 'Cancelled. Nothing was saved.',
  nothing: 'No entry is found, so there is nothing to save.',
  saved: (entries: string, file: string) => `Saved ${entries} as ${file}.`,
  failed: (cause: string) =>
    `The file could not be made: ${cause} Try again; the search itself goes on working.`,
  copied: 'Link copied.',
  selected: 'The link is selected: copy it from the field.',
};

/** What stands in the files themselves: notes on a record. */
export const exportNotes = {
  retold: (archive: string) => `Retold in ${archive}.`,
  asReceived: (archive: string) => `Kept in ${archive} as received.`,
  undated: 'Undated.',
  date: (date: string) => `Date: ${date}.`,
  updated: (date: string) => `Updated: ${date}.`,
  publisherUnknown: 'Publisher unknown.',
  originalTitle: (title: string) => `Original title: “${title}”.`,
  publishedAt: (address: string) => `Published at: ${address}`,
  or: ' or ',
};

/** Feeds. */
export const feeds = {
  /** @param entries such as `2 entries` */
  leftOut: (count: number, entries: string) =>
    `${entries} without a date ${count === 1 ? 'is' : 'are'} left out.`,
};

/** Pictures for link previews, icons. */
export const share = {
  // share
};
