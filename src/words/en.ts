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
  title: 'Cite this entry',
  plain: 'In words',
  select: 'A click selects a whole block.',
  address: 'Permanent address',
  paragraph: (url: string) => `To cite a paragraph, add its number: [${url}]`,
  quoteHow: 'For a paragraph with its citation, take the quotation mark beside it.',
  quote: (number: string) => `Quote paragraph ${number}`,
  quotation: (number: string) => `Paragraph ${number} with its citation`,
  copy: 'Select all and copy',
  close: 'Close',
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
