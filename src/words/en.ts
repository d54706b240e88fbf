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
  'share-bar': 'The label of a share button',
  'follow-us': 'A call to follow the publisher on another service',
  newsletter: 'A call to subscribe to a newsletter',
  advertisement: 'The label of an advertisement',
  paywall: 'A call to pay or to log in before reading on',
  'app-call': 'A call to use the app of the publisher or its notifications',
  'affiliate-notice': 'A notice that the publisher earns by the links',
  caption: 'A caption or a credit of a picture, marked as such',
  'summary-prompt': 'A call to read a summary instead',
  'read-more': 'A teaser for another article, with its title',
  'previous-next': 'A link to the previous or the next article, with its title',
  'related-list': 'A list of other articles',
  tags: 'The keywords of the article',
  'comment-count': 'The number of comments or a call to comment',
  'view-count': 'How often the page was seen, shared or liked',
  'reading-time': 'How long reading or listening takes',
  'article-tool': 'A button that prints, copies, saves or reads the article aloud',
  'cookie-notice': 'A notice or a button about cookies, privacy and terms of use',
  copyright: 'A notice of copyright',
  'support-call': 'A call to give money to the publisher',
  'contact-line': 'How to reach the newsroom or the author',
  disclaimer:
    'What the publisher says of every article: whose view it is, who wrote or translated it',
  'retrieval-note': 'A note on when and from where the copy was taken',
  'address-alone': 'The address of a page or a mailbox, and nothing else',
  'wire-mark': 'A mark for the desks that print a wire report',
  'page-reference': 'The number of a printed page, or where the article goes on',
  'picture-link': 'A picture, or a link to another page, that Markdown shows no words for',
  'player-label': 'A label of a player of sound or video',
  ticker: 'Rates, prices or the weather, as a page shows them beside the articles',
  'skip-link': 'A link to another part of the page, or the state of the page',
  'site-label': 'A button or an entry of the menu of the site',
  breadcrumb: 'The path of sections to the article',
  'section-label': 'The name of the section the article stood in',
  'section-name': 'The name of a section of the site',
  'menu-bar': 'Entries of the menu of the site',
  'template-label': 'A name left over from the page template',
  'page-furniture': 'Outside the article on the saved page: navigation, sidebars, footers',
  'page-caption': 'The caption of a picture',
  'page-hidden': 'Hidden on the saved page',
  kicker: 'A kicker: the subject or rubric in a few words above the headline',
  editor: "Removed by an editor's decision",
};

/** What ingest writes into an entry for its readers. */
export const ingest = {
  /** Why a date says what it says, by the place it stands in. */
  date: {
    'front-matter': 'The front matter of the source gives it.',
    record: 'The record gives it in a field of its own.',
    page: 'The page gives it in its metadata.',
    header: 'The first line of the source gives it before the text.',
    'date-line': 'A line of the source above the text is this date alone.',
    dateline: 'The report opens with the place and the day it was filed.',
    'file-name': 'Nothing in the text dates it; the name of its file does.',
    address: 'Nothing in the text dates it; its address does.',
    'other-copy': 'This copy is not dated; another source of the same text is.',
  },
  unsettled: (readings: number) =>
    `It can be read in ${readings} ways, and nothing in the source settles which.`,
  stillToCome: 'The other reading lies after the day on which it was ingested.',
  filed: (day: string, line: number) =>
    `The report was filed on "${day}" (line ${line}), which agrees with this reading alone.`,
  afterwards: (day: string) => `The other reading lies after ${day}, when the document existed.`,
  otherDate: (date: string) =>
    `Another date of the document, ${date}, agrees with this reading alone.`,
  documentOrder: {
    'day-first': 'Another date of the document can only be read day first.',
    'month-first': 'Another date of the document can only be read month first.',
  },
  publisherOrder: {
    'day-first': 'Dates of other articles of the publisher can only be read day first.',
    'month-first': 'Dates of other articles of the publisher can only be read month first.',
  },
  /** @param locale a BCP 47 tag, as the site gives it */
  localeOrder: {
    'day-first': (locale: string) =>
      `Dates are written day first in the locale of the site, ${locale}.`,
    'month-first': (locale: string) =>
      `Dates are written month first in the locale of the site, ${locale}.`,
  },
  onlyChanged:
    'The source dates only its last change: it was published then or before, so the date is an estimate.',
  undated: 'Nothing in the source dates it: no date in its head, no line that is a date alone.',
  unread: 'The words found are not a date that could be read.',
  refused: 'The date found was refused: it lies in the future, or before there was print.',
  byline: 'byline',
  languageOfText: 'the words of the text',
  /** What an editor decided, as the beginning of a row: a capital is put to it. */
  keptLine: (line: string) => `kept the line "${line}"`,
  removedLine: (line: string) => `removed the line "${line}"`,
  corrected: (was: string, is: string) => `corrected "${was}" to "${is}"`,
  tookAway: (id: string) => `took away "${id}"`,
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
