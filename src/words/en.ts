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
  title: 'How this entry was made',
  titleOf: (entry: string) => `How it was made: ${entry}`,
  pageOf: (page: string, pages: string) => `page ${page} of ${pages}`,
  description: (entry: string) =>
    `What was received for “${entry}”, what became of each of its lines, and where each fact was found.`,
  back: 'Back to the entry',
  /** The number and its noun stand before it in some places: `29 lines`. */
  totals: (noun: string, parts: readonly string[]) => `${noun} received: ${parts.join(', ')}`,
  kept: (count: string) => `${count} kept`,
  removedUnder: (count: string, rules: number) =>
    `${count} removed under ${rules === 1 ? 'one named rule' : `${rules} named rules`}`,
  noneRemoved: 'none removed',
  ofFrontMatter: (count: string) => `${count} of front matter`,
  blank: (count: string) => `${count} blank`,
  /** Of one entry, in words: `none`, `one`, or the number. */
  decisions: (count: number) => {
    if (count === 0) return 'No fact was decided by an editor.';
    return count === 1
      ? 'One decision of an editor, with its reason.'
      : `${count} decisions of an editor, each with its reason.`;
  },
  /** What stands in brackets is the name of the file. */
  receivedAs: (file: string, what: string) => `Received as [${file}], ${what}.`,
  noRecord: 'What became of each line of its source is not on record beside this entry.',
  noRecordMore:
    'Only the facts below and the hash of the source are. Ingest writes the record anew when it is run over the source.',
  see: 'The whole account, line by line',
  strip: 'The lines of the source in order',
  stripKept: 'kept',
  stripRemoved: 'left out',
  /** What was received, by its format. */
  formats: {
    text: (bytes: string) => `plain text of ${bytes} bytes`,
    markdown: (bytes: string) => `Markdown of ${bytes} bytes`,
    page: (bytes: string) => `a saved web page of ${bytes} bytes`,
    record: (bytes: string) => `a record of a bulk file, of ${bytes} bytes`,
  },
  /** How an encoding was told, by the words that ingest keeps for it. */
  encodingBy: {
    'byte order mark': 'byte order mark',
    'valid UTF-8': 'valid UTF-8',
    'declared by the page': 'declared by the page',
    'zero bytes': 'zero bytes',
    letters: 'letters',
  },
  received: {
    title: 'What was received',
    file: 'File',
    what: 'Kind',
    encoding: 'Encoding',
    toldBy: (encoding: string, how: string) => `${encoding}, told by: ${how}`,
    counted: 'Counted in',
    units: {
      line: 'lines of the file',
      'line-of-text': 'lines of the text in the record',
      block: 'blocks of text of the page',
    },
    wording: 'Wording',
    retold:
      'The file is a retelling, written for this archive from the original; its lines are those of the retelling.',
    sha256: 'SHA-256',
  },
  also: {
    title: 'Other sources of the same text',
    lead: 'They have the same text, byte for byte or under another header. One entry stands for all of them.',
    publisherUnknown: 'Publisher unknown',
    more: (sources: string) => `${sources} more of the same text`,
  },
  facts: {
    title: 'What was decided, and from what',
    topics: 'Why it is filed where it is',
    noTopic: 'No topic reaches its [threshold] in this text.',
    score: (score: string) => `score ${score}`,
    byEditor: 'put there by an editor',
    terms: 'Terms that count, and how often each stands in the text',
    names: 'Names and how the text spells them',
    spellings: 'Spellings, and how often each stands in the text',
    moreNames: (names: string) => `And ${names} more, which the entry shows.`,
  },
  fields: {
    title: 'What became of the fields',
    field: 'Field',
    became: 'Became',
    as: {
      title: 'the headline',
      standfirst: 'the standfirst',
      date: 'the date',
      updated: 'the date of the last change',
      publisher: 'the publisher',
      author: 'the authors',
      address: 'the address',
      language: 'the language',
      text: 'the text',
      'not-used': 'not used',
    },
  },
  ledger: {
    title: 'What was left out, and what became of every line',
    noteLines: 'Lines received, beside what was kept',
    noteBlocks: 'Blocks received, beside what was kept',
    line: 'Line',
    lines: 'Lines',
    block: 'Block',
    blocks: 'Blocks',
    asReceived: 'As received',
    asKept: 'As kept',
    rule: 'What became of it',
    part: 'part',
    notRepeated: 'words not repeated here',
    removedRun: (reasons: string) => `removed: ${reasons}`,
    /** What stands of a text too long to be shown whole. @param letters how many are not shown */
    moreLetters: (letters: string) => `… and ${letters} more letters`,
  },
  labels: {
    frontMatter: 'Front matter',
    headline: 'Headline',
    standfirst: 'Standfirst',
    date: 'Date',
    updated: 'Updated',
    byline: 'Byline',
    heading: (number: string) => `Heading ${number}`,
    undated: 'undated',
  },
  notes: {
    wordForWord: 'Kept word for word',
    joined: (lines: number) => `, ${lines} lines joined`,
    removed: (reason: string) => `Removed: ${reason}`,
    noRule: 'Removed by no named rule',
    fieldByField: 'Read field by field',
    otherHeadline: 'An editor decided on another headline',
    headline: 'Kept as the headline',
    otherStandfirst: 'An editor decided on another standfirst',
    dateDecided: 'An editor decided how to read it',
    date: 'Read as the date',
    change: 'Read as the date of the last change',
    otherDate: 'Also gives a date',
    byline: 'Read as the byline',
    corrected: 'Corrected by an editor',
    otherLetters: 'Kept in other letters',
  },
  /** Where something stands in a source: what is counted, by its unit. */
  places: {
    line: (line: number) => `line ${line} of the source`,
    'line-of-text': (line: number) => `line ${line} of the text in the record`,
    block: (line: number) => `block ${line} of the page`,
  },
  /** The facts of an entry, and where each was found. */
  terms: {
    headline: 'Headline',
    date: 'Date',
    standfirst: 'Standfirst',
    author: 'Author',
    publisher: 'Publisher',
    filedFrom: 'Filed from',
    updated: 'Updated',
    language: 'Language',
    address: 'Address',
    name: 'Name',
    editor: 'Editor',
    none: 'none',
  },
  headline: {
    frontMatter: 'Given by the front matter of the source.',
    frontMatterKey: (key: string) => `Given by the front matter of the source: ${key}.`,
    record: 'Given by the record.',
    recordKey: (key: string) => `Given by the record: its field “${key}”.`,
    page: 'Given by the page.',
    pageKey: (key: string) => `Given by the page: ${key}.`,
    /** @param place as `places` has it, with a capital */
    header: (place: string) => `${place}, where it stands beside the date.`,
    firstLine: (place: string) => `${place}, the first of its text.`,
    lede: (place: string) =>
      `The source has no headline. This one is the beginning of its first sentence (${place}).`,
    decision: 'Given by an editor of this archive.',
  },
  decided: (reason: string) => `Decided by an editor: ${reason}`,
  sourceSays: (value: string, from: string) => `The source says “${value}” (${from}).`,
  foundIn: (from: string) => `From ${from}.`,
  foundAt: (from: string, place: string) => `From ${from}, ${place}.`,
  check: {
    title: 'How to check it yourself',
    lead: 'Whoever holds a copy of this archive, its sources with it, can check this page without trusting it. In the folder of the archive:',
    hashes:
      'The first command compares the bytes of the source and of the entry with the hashes that are on record here.',
    record:
      'The source is one record of a bulk file; its hash is that of the bytes of the record, so that the first command compares the entry alone.',
    source: 'The first command compares the bytes of the source with the hash on record here.',
    verifyAlone:
      'It rebuilds every entry from its source and the decisions of the editors, and says where anything differs, or a line is unaccounted for.',
    verify:
      'The second rebuilds every entry from its source and the decisions of the editors, and says where anything differs, or a line is unaccounted for.',
  },
  rules: {
    summary: (count: string) => `The ${count} rules by which lines are left out`,
    rule: 'Rule',
    takes: 'What it takes',
    example: 'For example',
    byPlace: 'by its place, not by its words',
  },
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
  title: 'About',
  heading: 'About this archive',
  description:
    'What this archive is, how its entries are made, what retold means, how dates and topics are decided, how to search, cite and check it.',
  /** @param entries with their noun; @param datings how many have which kind of date */
  holds: (entries: string, datings: string) => `It holds ${entries}: ${datings}.`,
  lacks:
    '[Coverage] says what it holds and what it lacks, the [timeline] what its texts date. No entry speaks for the archive, and the archive speaks for nobody.',
  contents: 'On this page',
  /** @param title of an entry; what stands in brackets leads to the account of how it was made */
  example: (title: string) => `For example, line by line: [${title}]`,
  made: {
    title: 'How entries are made',
    paragraphs: [
      'Articles come in as they were found: text copied from a page with the buttons and teasers around it, saved web pages, records of a bulk file. A program sorts the lines of each into headline, standfirst, date, byline, headings, paragraphs, and what is not part of the article. Of a saved page it counts the blocks of text instead of lines. It changes no word. It leaves out a line only by a rule that has a name.',
      'What the program cannot know, an editor decides and gives the reason; the reason stands on the entry’s page. A typing error that an editor put right is shown as it was and as it is. Where several sources have the same text, one entry stands for all of them and names them.',
      'Every entry leads to the account of how it was made: each line of its source as it was received, beside what was kept of it, and the rule by which it went.',
    ],
  },
  retold: {
    title: 'What retold means',
    what: 'Newspaper articles belong to their publishers. Where this archive has no right to print an article, it tells it again in sentences of its own: every fact, figure, name, date and attribution of the original, its claims as claims, its quotations as reported speech.',
    /** @param retold how many entries are; @param entries all of them, with their noun */
    all: (entries: string) => `Retold here: all of its ${entries}.`,
    some: (retold: string, entries: string) => `Retold here: ${retold} of its ${entries}.`,
    none: 'None of its entries is retold.',
    warning:
      'A retold entry is good for finding out what was reported and by whom, and no source for quotations. Take these from the original.',
    original:
      'Each retold entry names the title of its original, and its publisher as far as that is known; where the copy that was received does not tell, the entry says so.',
  },
  dates: {
    title: 'How dates are decided',
    paragraphs: [
      'The date of an entry is the day its source was published, as the source itself says: in its metadata, at the head of its text, or on a line that is a date alone. A date that the text merely speaks of dates nothing.',
      'Figures such as 1/10/2026 are 10 January to some and 1 October to others. Both readings are kept until something settles it. An article without a date is dated by an editor with a reason, and as roughly as the reason allows, or it stays undated. No date is made more precise than its evidence, and none is missing from a list for being uncertain: a search for a span of time finds every entry whose date may lie in it.',
      'The entry says where its date was found, word for word, and what else in the source gives one.',
    ],
    forms: 'The forms a date can take',
    day: 'The day is known.',
    month: 'Only the month is known.',
    estimated: 'Estimated, as a rule from what the text mentions.',
    oneOf: 'The figures can be read two ways and nothing settles it. Found under both.',
    undated: 'No evidence found. Kept, and listed last.',
  },
  topics: {
    title: 'How topics are decided',
    /** @param headline how many times a term counts there */
    how: (headline: number) =>
      `Each topic has a list of terms. Every time a term stands in the text of an entry it adds its weight, 1 unless the list says more, to the entry’s score for the topic; in the headline or the standfirst it counts ${headline} times.`,
    threshold: (score: number) =>
      `From a score of ${score} on, the entry is filed under the topic.`,
    thresholdOfLong: (score: number, words: number, highest: number) =>
      `From a score of ${score}, and one more for every ${words} words of a long text, up to ${highest}, the entry is filed under the topic.`,
    inPassing: 'A word in passing does not file an entry, and nobody’s opinion does.',
    neutral:
      'The names of topics are words of the reporting. They take no side in what is contested.',
  },
  search: {
    title: 'How to search',
    /** What is typed, and what it finds. */
    examples: [
      { typed: '"two words"', finds: 'these words in this order' },
      { typed: 'begin*', finds: 'words that begin so' },
      { typed: '-word', finds: 'entries without it' },
      { typed: 'one OR another', finds: 'either, or both' },
    ],
    paragraphs: [
      '[Search] runs in your browser; what you look for is sent nowhere. Letters are compared without their marks and without regard to capitals: a word typed with plain letters finds every spelling of it. Words are found whole, phrases in quotation marks as they stand, and an asterisk finds words by their beginning.',
      'Whoever has several names or spellings is found under each of them. The page says what it understood of a query, and names a word that no entry has. The address of a search holds all of it: the words, the topics, the dates. Keep it or share it, and it finds the same.',
      'Without a script there are the lists: [by date], [by topic], [by name].',
    ],
  },
  cite: {
    title: 'How to cite',
    paragraphs: [
      'Each entry has its citation, with the publisher and date of the source as far as they are known. Every paragraph has a number and an address of its own: follow the number, and the address of the page ends in it (#p3).',
      'An address of an entry is made of its headline and stays as long as that does. The account of how it was made gives the hash of the source, by which a reader can tell in years to come whether the same text is meant.',
    ],
  },
  readers: {
    title: 'What is kept of readers',
    paragraphs: [
      'Nothing. The site sets no cookies, keeps no account, counts nobody and calls no other server. No page but the search runs a script.',
      'So that the archive works without a network, your browser can keep the search and the pages you have read, on your own device. The choice of paper at the foot of a page lasts as long as the page. Whoever runs the machine that sends these pages sees what any host sees: which page was asked for, and from where.',
    ],
  },
  verify: {
    title: 'How to check it',
    paragraphs: [
      'Beside each entry stands its provenance: the file it was made from, that file’s SHA-256 and encoding, and what became of each of its lines. The text of the entry can be rebuilt from the two.',
      'Run again on the same sources and decisions, the program writes the same entries, to the byte. Whoever has a copy of the archive can have it checked: [npm run verify] says whether the sources are unchanged, whether the entries are what the program would write from them, and whether every line of every source is accounted for.',
    ],
  },
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
