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
  told: ['date in a text', 'dates in the texts'],
  publication: ['publication', 'publications'],
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
  title: 'Timeline',
  description: 'What the texts of this archive date, beside the days on which they were published.',
  descriptionOfYear: (year: string) =>
    `What the texts of this archive date to ${year}, and what was published in it.`,
  lead: (told: string, published: string) =>
    `${told} and ${published}. Each date is a text’s own and stands with the sentence that gives it; the archive does not vouch for it.`,
  leadOfYear: (told: string, published: string) => `${told}, ${published}.`,
  none: 'No text of the archive dates anything yet, and no entry has a date.',
  told: 'Dated in a text',
  published: 'Published',
  over: 'Timeline',
  axis: 'Dates in the texts and publications by year',
  axisOfYear: (year: string) => `Dates in the texts and publications of ${year} by month`,
  axisHint: 'Years are to scale only where no gap is cut into the line.',
  column: (period: string, told: string, published: string) => `${period}: ${told}, ${published}`,
  upTo: (year: string) => `up to ${year}`,
  yearOnly: 'year only',
  gap: (years: string) => `${years}, nothing dated`,
  span: (from: string, to: string) => `${from} to ${to}`,
  table: 'The same counts as a table',
  year: 'Year',
  month: 'Month',
  years: 'Years',
  monthUnknown: (year: string) => `${year}, month not known`,
  undatedReport: 'undated report',
  report: (date: string) => `report of ${date}`,
  publisherUnknown: 'Publisher unknown',
  toCome: 'still to come when this was published',
  also: 'also in',
  places: {
    standfirst: 'standfirst',
    heading: (number: number) => `heading ${number}`,
    paragraph: (number: number) => `paragraph ${number}`,
  },
  rules: {
    yearAlone: 'the text gives the year alone',
    seen: (found: string, place: string) => `“${found}”: its year stands in ${place}`,
    byReport: (found: string, published: string) =>
      `dated by “${found}” in a report of ${published}`,
    decided: (found: string, reason: string) => `“${found}”, dated by an editor: ${reason}`,
  },
  earlier: 'Earlier',
  later: 'Later',
  neighbours: 'Earlier and later years',
  allYears: 'All years',
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
