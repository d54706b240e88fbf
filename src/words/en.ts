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
  heading: 'Related coverage',
  /** Before the names that two entries share. */
  bothName: { one: 'Both name [names]', several: 'Both name [names]' },
  /** Before the days that both texts speak of. */
  bothDate: 'both date something to [days]',
  apart: (days: number): string =>
    days === 0 ? 'published the same day' : days === 1 ? 'a day apart' : `${days} days apart`,
  toldTwice: 'The same story, told twice',
  compare: 'Compare side by side',
  spokenOf: {
    report: 'It speaks of a report by [publisher], in [paragraph].',
    article: 'It speaks of an article for [publisher], in [paragraph].',
  },
  paragraph: (number: number): string => `paragraph ${number}`,
  notHeld: {
    report: 'No entry of this archive is known to be that report.',
    article: 'No entry of this archive is known to be that article.',
  },
  candidates: 'From that publisher and those days the archive has:',
  /** The page that sets two entries side by side. */
  side: {
    description: (first: string, second: string): string =>
      `“${first}” and “${second}” side by side: what both say, and what only one of them says.`,
    lead: 'Two entries of this archive that tell the same story, as far as a program can see from the names, figures and words they share. Neither is taken for the right one.',
    first: 'Telling A',
    second: 'Telling B',
    retold: 'Retold for this archive: the words are not the original’s.',
    asReceived: 'As received.',
    unknownPublisher: 'Publisher unknown',
    bothSay: 'What both say',
    bothSayNote:
      'Sentences stand beside each other where they share telling words, names and figures, which are marked. They may still say different things of the same matter.',
    noneMatched:
      'No sentence of the one is close to a sentence of the other. What they share are the facts in the table below.',
    onlyOne: 'What only one says',
    onlyOneNote:
      'Sentences to which none of the other telling is close. What stands here may still be in the other text, in quite other words.',
    nothingOnly: 'Every sentence stands above.',
    goTo: (number: number): string => `Paragraph ${number} of the entry`,
    leftOut: (number: number): string =>
      number === 1
        ? 'The last paragraph of this long text is left out of the comparison.'
        : `The last ${number} paragraphs of this long text are left out of the comparison.`,
    facts: 'Facts side by side',
    factsNote: 'Names are those of the authority file; days are those that the texts date.',
    columns: {
      kind: 'Kind',
      both: 'In both',
      first: 'Only in A',
      second: 'Only in B',
    },
    kinds: {
      person: 'People',
      organisation: 'Organisations',
      place: 'Places',
      days: 'Dates in the text',
      figures: 'Figures',
    },
    none: 'none',
    differing: 'Figures beside the same word',
    differingNote: 'They may count different things: the reader can judge from the texts.',
    word: 'Word',
    inFirst: 'In A',
    inSecond: 'In B',
    sentences: (matched: number, all: number): string => `${matched} of ${all} sentences`,
  },
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
