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
  title: 'Names',
  description: 'The people, organisations and places that the entries name.',
  lead: 'People, organisations and places that the entries name, each under one spelling whatever the reports write, with how many entries name it.',
  none: 'No entry names anybody whom the authority file knows.',
  kinds: {
    person: { one: 'Person', several: 'People', inTitle: 'person' },
    organisation: { one: 'Organisation', several: 'Organisations', inTitle: 'organisation' },
    place: { one: 'Place', several: 'Places', inTitle: 'place' },
  },
  index: {
    head: 'A to Z',
    order: 'In the order of the Turkish alphabet',
    over: 'Names in the order of the Turkish alphabet',
    letters: 'Letters',
    show: 'Show',
    all: 'All',
    present: 'Named most',
    groups: {
      figures: 'Figures',
      greek: 'Greek',
      cyrillic: 'Cyrillic',
      hebrew: 'Hebrew',
      arabic: 'Arabic',
      others: 'Other scripts',
    } as Readonly<Record<string, string>>,
    letter: (letter: string) => `Names: ${letter}`,
    letterDescription: (letter: string) => `The names of the archive under ${letter}.`,
    allLetters: 'All letters',
  },
  page: {
    description: (label: string, entries: string) =>
      `${label}: ${entries} of the archive, by date.`,
    inReports: 'In the reports',
    spellings: 'Spellings',
    times: (mentions: string) => `, ${mentions}`,
    moreSpellings: (count: string) => `${count} more in the authority file, not found here`,
    onlyMention: 'Only dated mention',
    firstMention: 'First mention',
    lastMention: 'Last mention',
    overTime: (entries: string) => `${entries} over time`,
    chart: (label: string) => `Entries naming ${label} over time`,
    all: 'All entries',
    newest: 'Newest entries',
    within: 'Search within these',
    byYear: 'All entries, by year',
    yearDescription: (label: string, year: string) => `Entries that name ${label}: ${year}.`,
    yearOver: 'Entries that name',
  },
  chart: {
    nothing: 'Nothing here is dated.',
    spans: { month: 'a month', quarter: 'a quarter', year: 'a year' },
    unit: (span: string, most: string) => `Each bar is ${span}; the highest has ${most}.`,
    left: (entries: string) => `${entries} without a month or a date not drawn.`,
    table: 'The same counts as a table',
    year: 'Year',
    entries: 'Entries',
  },
  years: {
    monthUnknown: 'Month not known',
    undated: 'Undated',
    undatedInTitle: 'undated',
    page: (number: string, count: string) => `page ${number} of ${count}`,
  },
  company: {
    head: 'Named with them',
    none: 'No entry names anybody else.',
    lead: 'Those who stand in the same entries, the most telling first: that two are named together more often than chance would have it counts for more than how often.',
    nothingClear:
      'Here no difference is clear: there are too few entries, or the names stand in nearly all of them.',
    picture: (label: string) => `Who else is named in the entries that name ${label}`,
    together: (entries: string, of: string, label: string) =>
      `${entries} together, of ${of} that name ${label}`,
    byChance: (expected: string) => `by chance: ${expected}`,
    keyMore: 'entries that name both, more than chance would bring',
    keyUnclear: 'no clear difference from chance',
    keyChance: 'what chance alone would bring',
    table: 'All of this as a table',
    name: 'Name',
    count: 'Together',
    of: (together: string, entries: string) => `[${together}] of ${entries}`,
    chance: 'By chance',
    ties: { more: 'more often', unclear: 'no clear difference', less: 'less often' },
    span: 'First and last together',
    undated: 'undated',
    rest: (names: string) => `${names} more stand in the same entries.`,
    howHead: 'How this is counted',
    how: 'Together is the number of entries that name both, out of all that name the other. By chance is how many would if the one had nothing to do with the other: the share of the other in the whole archive, times the entries looked at.',
    howRank:
      'The order is that of the log-likelihood ratio (Dunning 1993), which does not let a name that stands in nearly every entry, or in one alone, come first. A difference is called clear where chance makes it less than once in a thousand times. It says nothing of why two are named together.',
  },
};

/** Topics: their pages and their index. */
export const topics = {
  title: 'Topics',
  description: 'The topics of the archive, with the newest entry in each.',
  lead: 'What the entries are filed under, by the terms that stand in them. An entry can have several topics, or none.',
  none: 'The taxonomy has no topic yet.',
  all: 'All topics',
  newest: 'Newest:',
  one: 'Topic',
  meets: 'Meets',
  meetsIn: (entries: string) => `in ${entries}`,
  overTime: (entries: string) => `${entries} over time`,
  ofAll: (total: string) => `of ${total} in the archive`,
  chart: (label: string) => `Entries on ${label} over time`,
  onTopic: (label: string) => `on ${label}`,
  onOthers: 'on other topics',
  empty: 'No entry is filed here yet.',
  within: (label: string) => `Search within ${label}`,
  feed: 'Feed of this topic',
  names: {
    head: 'Names that tell it apart',
    lead: 'The people, organisations and places named in its entries, the most telling first: those that stand here more often than their share of the archive would bring.',
    picture: (label: string) => `Who is named in the entries on ${label}`,
    together: (entries: string, of: string, name: string) =>
      `${entries} of this topic, of ${of} that name ${name}`,
    count: 'In this topic',
    span: 'First and last here',
    keyMore: 'entries of this topic that name them, more than chance would bring',
    rest: (names: string) => `${names} more are named in its entries.`,
    none: 'No entry of this topic names anybody whom the authority file knows.',
    how: 'In this topic is the number of its entries that name them, out of all that do. By chance is how many would if the name had nothing to do with the topic: the share of the name in the whole archive, times the entries of the topic.',
    howRank:
      'The order is that of the log-likelihood ratio (Dunning 1993), which does not let a name that stands in nearly every entry, or in one alone, come first. A difference is called clear where chance makes it less than once in a thousand times.',
  },
  yearDescription: (label: string, year: string) => `Entries on ${label}: ${year}.`,
  terms: 'Terms that count',
  ofWeight: (weight: string) => `of weight ${weight}`,
  ruleHead: 'How an entry is filed here',
  ruleScore: (factor: string) =>
    `Each time one of the terms stands in the text, it adds its weight to the entry’s score; in the headline or the standfirst, ${factor} times its weight.`,
  ruleFrom: (threshold: string) =>
    `From a score of ${threshold} on, the entry belongs to the topic. A term is found as a whole word, whatever its case and marks, with common endings. Each entry shows the terms that were found, and where.`,
  threshold: (
    threshold: number,
    long: { readonly words: number; readonly highest: number } | null,
  ) =>
    long === null
      ? String(threshold)
      : `${threshold}, and one more for every ${long.words} words of a long text, up to ${long.highest},`,
  overlap: {
    head: 'Where topics meet',
    lead: 'Entries that belong to two topics at once. The larger a square, the more entries both have; a dot stands where there are none.',
    none: 'No entry belongs to two topics.',
    picture: 'Entries that each two topics share',
    table: 'The same counts as a table',
    topic: 'Topic',
    nothing: 'none',
    both: (a: string, b: string, entries: string) => `${a} and ${b}: ${entries}`,
    total: 'Entries',
    alone: 'No other topic',
    shared: 'Shared with',
    sum: (none: string, one: string, several: string) =>
      `${none} without a topic, ${one} with one, ${several} with several.`,
  },
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
