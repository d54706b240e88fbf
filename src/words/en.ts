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

/** What stands in a text where a letter is that nobody sees: what it does, and its code point; how often, if several times in a row. */
export const hiddenLetters = {
  named: (kind: 'steering' | 'unseen' | 'control', code: string, times: number): string => {
    const what = { steering: 'direction mark', unseen: 'unseen letter', control: 'control code' };
    return times === 1 ? `[${what[kind]} ${code}]` : `[${what[kind]} ${code} × ${times}]`;
  },
};

/** Things that are counted, in the browser too: one of them, and several. */
export const nouns = {
  entry: ['entry', 'entries'],
  paragraph: ['paragraph', 'paragraphs'],
  value: ['value', 'values'],
} satisfies Readonly<Record<string, readonly [one: string, several: string]>>;

/** Things that pages alone count: no script takes them along. */
export const pageNouns = {
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
  told: ['date in a text', 'dates in the texts'],
  publication: ['publication', 'publications'],
  topic: ['topic', 'topics'],
  file: ['file', 'files'],
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
  data: 'Data and feeds',
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
  readings: (count: number) => `${count === 2 ? 'two' : count} readings`,
  /** How well a number of entries is dated: `4 dated to the day`. */
  datings: {
    day: 'dated to the day',
    month: 'to the month',
    year: 'to the year',
    approximate: 'estimated',
    'one-of': 'with several readings',
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
  noTopics: 'no topic',
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
  dayKnown: 'day or month known',
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
  /** An archive without entries tells its editor how the first comes in; what is in brackets is typed. */
  nothingYet: 'Nothing is kept yet',
  firstSteps: [
    'Put an article into [content/sources/] as you found it: a text, a saved web page, or a table of many.',
    'Run [npm run ingest]. It makes an entry of each, and says what it could not decide.',
    'Answer that in [content/decisions.yaml], each answer with its reason. Topics are written into [content/topics.yaml], names into [content/names.yaml].',
    'Run [npm start] and look at what has come of it. [docs/guide.md] walks the whole way with you.',
  ],
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
  nothingYet: 'Nothing is kept yet. Entries will stand here by year and month.',
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
    'one-of': 'of several readings',
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
  entry: 'The entry',
  by: (names: string) => `By ${names}`,
  readingTime: (minutes: string, words: string) => `${minutes} min to read, ${words} words`,
  contents: 'Headings',
  /** A paragraph's number is a link to it. */
  paragraphLink: (number: string) => `Paragraph ${number}`,
  ofItsDay: (day: string) => `Published ${day}. What it says is of that time.`,
  olderThan: ({ years, day }: { years: number; day: string }) =>
    `This report is over ${years === 1 ? 'a year' : `${years} years`} older than the newest in this archive. Published ${day}.`,
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
  neighbours: 'Neighbours in time',
  earlier: 'Earlier: ',
  later: 'Later: ',
};

/** Citations: the panel, the quotation, words inside a citation. */
export const cite = {
  title: 'Cite this entry',
  files: 'For reference managers:',
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
    'one-of': 'One of several days; found under each',
    interval: 'A span of days',
    undated: 'None',
  },
  /** Where a date was found, behind the words that were. Lines are named as "line 4 of the source". */
  places: {
    frontMatter: 'in a field of the source',
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
  ofFrontMatter: (count: string) => `${count} of fields`,
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
    frontMatter: 'Fields',
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
    frontMatter: 'Given by a field of the source.',
    frontMatterKey: (key: string) => `Given by a field of the source: ${key}.`,
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
  'page-struck': 'Struck out on the saved page',
  kicker: 'A kicker: the subject or rubric in a few words above the headline',
  'author-note': 'What is said below the text of those who signed it',
  'database-note': 'A note of the database that gave out the copy',
  editor: "Removed by an editor's decision",
};

/** What ingest writes into an entry for its readers. */
export const ingest = {
  /** Why a date says what it says, by the place it stands in. */
  date: {
    'front-matter': 'A field of the source gives it.',
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
  monthWord: (word: string, language: string) =>
    `In the language of the text, ${language}, "${word}" names this month.`,
  localDay: (instant: string) =>
    `The metadata give "${instant}", in UTC; where it was published, it was this day.`,
  onlyChanged:
    'The source dates only its last change: it was published then or before, so the date is an estimate.',
  undated: 'Nothing in the source dates it: no date in its head, no line that is a date alone.',
  unread: 'The words found are not a date that could be read.',
  saidUndated: 'The source says itself that it is undated.',
  refused: 'The date found was refused: it lies in the future, or before there was print.',
  byline: 'byline',
  publication: 'name of the paper',
  languageOfText: 'the words of the text',
  /** What an editor decided, as the beginning of a row: a capital is put to it. */
  keptLine: (line: string) => `kept the line "${line}"`,
  removedLine: (line: string) => `removed the line "${line}"`,
  corrected: (was: string, is: string) => `corrected "${was}" to "${is}"`,
  tookAway: (id: string) => `took away "${id}"`,
};

/** Related coverage, and the same story told twice. */
export const related = {
  heading: 'Related coverage',
  /** Before the names that two entries share. */
  bothName: { one: 'Both name [names]', several: 'Both name [names]' },
  /** Before the days that both texts speak of. */
  bothDate: 'both speak of [days]',
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
  title: 'Names',
  description: 'The people, organisations and places that the entries name.',
  lead: 'People, organisations and places that the entries name, each under one spelling whatever the reports write, with how many entries name it.',
  none: 'No entry names anybody whom the authority file knows. Names are written into content/names.yaml.',
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
  none: 'The taxonomy has no topic yet. Topics are written into content/topics.yaml.',
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

/** What is said of the size of the archive: the years are null where nothing is dated. */
interface Extent {
  readonly entries: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly gaps: number;
}

/** What the archive holds and lacks. */
export const coverage = {
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
  gridNote: 'An entry of several possible months is counted in each',
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
    'one-of': 'Of several readings',
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
  title: 'About',
  heading: 'About this archive',
  description:
    'What this archive is, how its entries are made, what retold means, how dates and topics are decided, how to search, cite and check it.',
  /** @param entries with their noun; @param datings how many have which kind of date */
  holds: (entries: string, datings: string) => `It holds ${entries}: ${datings}.`,
  holdsNothing: 'It holds no entry yet.',
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
      'Figures such as 1/10/2026 are 10 January to some and 1 October to others. Both readings are kept until something settles it. A source may leave its date open itself, as in “ca. 1985”, “3 or 4 March” or “Spring 2024”: then it stays as open as that. An article without a date is dated by an editor with a reason, and as roughly as the reason allows, or it stays undated. No date is made more precise than its evidence, and none is missing from a list for being uncertain: a search for a span of time finds every entry whose date may lie in it.',
      'The entry says where its date was found, word for word, and what else in the source gives one.',
    ],
    forms: 'The forms a date can take',
    day: 'The day is known.',
    month: 'Only the month is known.',
    year: 'Only the year is known.',
    span: 'Some day from the first to the last of these. Found under each of the months.',
    estimated: 'Estimated: by the source itself, or from what the text mentions.',
    oneOf:
      'The source names both, or its figures can be read both ways and nothing settles it. Found under both.',
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
      'The address of an entry is made of its headline once and stays, whatever becomes of the headline. Where an editor gives it another, the old one leads to the new. The account of how it was made gives the hash of the source, by which a reader can tell in years to come whether the same text is meant.',
    ],
    files:
      'All that the archive knows can be had as files, for reference managers, feed readers, tables and programs: [data and feeds].',
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
    ['cafe vienna', 'Entries with both words, whole, with or without their marks: café, CAFÉ.'],
    ['"state of emergency"', 'Exactly these words, in this order.'],
    ['diplom*', 'All words that begin so.'],
    ['-weather', 'Entries without the word; also before a phrase or a name.'],
    ['strike OR lockout', 'One of them, or both.'],
    [
      'UN',
      'A name of this archive finds every entry that names it, however it is spelt there: United Nations.',
    ],
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
    'one-of': 'Several readings',
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

/** Of an archive whose search asks a service. */
export const searchService = {
  outOfReach: 'The search asks a service that cannot be reached now. It needs a connection.',
  refused: (what: string) => `The search service did not answer: ${what}`,
  offline: 'What you read here stays readable without a connection. The search needs one.',
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
  newestOfName: 'newest entries with this name',
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
  /** Before the formats of a feed. */
  follow: 'Follow:',
  /** Leads to where a text was published. */
  original: 'Original publication',
};

/** Pictures for link previews, icons. */
export const share = {
  /** What a link preview shows of an article, for those who cannot see it. */
  article: (title: string, date: string, publisher: string) =>
    `Title card: “${title}”. ${date}. ${publisher}.`,
  archive: (name: string, tagline: string) => `Title card of ${name}: ${tagline}`,
  publisherUnknown: 'Publisher unknown',
  /** In place of a headline in letters that the type of the picture has not. */
  headlineElsewhere: (language: string) => `Headline in ${language}: see the page`,
  headlineUnshown: 'The headline is on the page',
  /** Topics that there is no room for. */
  moreTopics: (count: number) => `and ${count} more`,
};

/** Pages at addresses that were given up. */
export const addresses = {
  moved: {
    title: (address: string) => `Moved: ${address}`,
    description: 'What stood at this address has another one now.',
    heading: 'This page has moved',
    lead: 'What stood here has another address now. If you are not taken there, follow the link:',
  },
  withdrawn: {
    title: (address: string) => `Withdrawn: ${address}`,
    description: 'The entry that stood at this address was withdrawn.',
    heading: 'This entry was withdrawn',
    lead: 'An entry of this archive stood at this address. It is no longer kept, and the address is not given to another.',
  },
  /** @param reason a sentence of the editor's */
  reason: (reason: string) => `The editor’s reason: ${reason}`,
  search: 'Search the archive',
};

/** Citations of all entries of a page, as files. */
export const citeAll = {
  lead: 'Cite all:',
};

/** The archive as data: what `datapackage.json` and the tables say of themselves. */
export const dataPackage = {
  description: (tagline: string) =>
    `${tagline} All entries with their text, facts and evidence. No licence is claimed for the texts: what was published elsewhere belongs to its publishers. The archive says of each whether it is kept as received or retold.`,
  table: 'All entries as a table',
  tableDescription:
    "One row an entry, the newest first, the undated last. What a spreadsheet could take for a formula has an apostrophe (') before it: =, +, - or @ at the beginning of a cell, or within it behind a semicolon, a tab or an end of line; the other files have it as it is. Lists are joined by '; '.",
  lines: 'All entries as JSON Lines',
  linesDescription: 'One JSON object a line and entry, in the order of the table.',
  database: 'All entries as an SQLite database',
  databaseDescription:
    'Articles, topics, names, spellings and dated statements in tables of their own, with full-text search (FTS5).',
  source: (archive: string) => `${archive}: how its entries were made`,
};

/** What each column of the archive's tables, and each key of its JSON, has. */
export const dataColumns = {
  slug: 'The last part of the address of the entry in this archive.',
  title: 'The headline.',
  authors: 'Those who sign the article, as the source names them.',
  publisher: 'Who published the article; empty where the copy does not tell.',
  date: 'The date of publication in EDTF (ISO 8601-2), no more precise than it is known: 2026-01-10, 2026-01, 2023-12~ (about), [2026-01-10,2026-10-01] (one of), 2026-01-10/2026-01-12 (from, to). Empty where nothing dates the article.',
  date_from: 'The first day that the date can be.',
  date_to: 'The last day that the date can be.',
  date_kind: 'How well the date is known.',
  date_words: 'The date in words.',
  updated: 'When the source says that it was last changed, in EDTF.',
  language:
    'The language of the text (BCP 47); that of the archive where that of the text is not known.',
  topics: 'The topics under which the article is filed.',
  people: 'The people of the authority file whom the article names.',
  organisations: 'The organisations of the authority file that the article names.',
  places: 'The places of the authority file that the article names.',
  names: 'People, organisations and places of the authority file that the article names.',
  url: 'The address of the entry in this archive.',
  published_at: 'Where the article was published; empty where the copy does not tell.',
  original_title: 'Its headline where it was published; empty where the copy does not tell.',
  wording:
    'as-received: the text as it was received. retold: written anew for this archive; quotations are not those of the original.',
  paragraphs: 'How many paragraphs the text has.',
  summary: 'The standfirst, else the opening of the text.',
  sha256: 'SHA-256 of the source that the entry was made of.',
  id: 'The identifier of the entry (UUID). It stays, whatever becomes of title, date and address.',
  standfirst: 'The standfirst of the source, where it has one.',
  dateline: 'The place that the report is filed from.',
  source_file: 'The source that the entry was made of, below the folder of sources.',
  date_found_in: 'Where the date was found; decision: an editor set it.',
  date_found: 'The words that date the article, as they were found.',
  date_readings: 'The dates that these words can stand for, in EDTF.',
  date_reason: 'Why the date was read as it is.',
  statements:
    'What the text itself dates: a date in EDTF and where in the text it stands (title, standfirst, p3 for the third paragraph, h2 for the second heading).',
  anchors:
    'The anchors of the blocks of the text in their order, as in the address of the page: p1, p2, h1. As many as the text has blocks.',
  text: 'The text without its headline: paragraphs and headings, each block parted from the next by a blank line.',
};

/** The page of all that leaves the archive besides its pages, and the descriptions of these files. */
export const data = {
  title: 'Data and feeds',
  description:
    'What this archive hands on besides its pages: references, feeds, tables, databases, linked data, and what machines read.',
  lead: 'What the archive knows, in the form that the next tool expects. The files are made anew whenever the site is, from the same entries as its pages. There is no key, no account and no limit.',
  /** Columns of a list of files: how their names end, and what they are. */
  ending: 'Ending',
  file: 'File',
  total: 'at these addresses',
  sections: {
    references: {
      title: 'References',
      lead: 'For reference managers: every entry with its headline, authors, publisher and date as far as they are known. What a field has no place for, that a text is retold or a date estimated, stands in its note.',
      also: 'Each entry, each topic and each name has the same three files at its own address.',
    },
    feeds: {
      title: 'Feeds',
      lead: 'For feed readers: the newest 50 entries, with their texts.',
      also: 'Each topic and each name has the first three at its own address.',
    },
    tables: {
      title: 'Tables and databases',
      lead: 'For spreadsheets, statistics and newsroom desks: one row an entry. A date is no more precise than it is known; its first and last possible day stand beside it.',
      also: null,
    },
    linked: {
      title: 'Linked data',
      lead: 'For libraries and research data: topics and names as vocabularies, and the archive as a data set. A topic or name has the address of its page, with #concept at the end, as its identifier.',
      also: null,
    },
    machines: {
      title: 'For machines',
      lead: 'For crawlers, browsers and language models.',
      also: null,
    },
  },
  /** Each file: its format, and what is in it and what for. */
  files: {
    'cite.bib': { name: 'BibTeX', what: 'For LaTeX, JabRef, Zotero.' },
    'cite.ris': { name: 'RIS', what: 'For EndNote, Mendeley, Zotero, Citavi.' },
    'cite.json': { name: 'CSL-JSON', what: 'For Pandoc, Zotero and citation processors.' },
    'feed.xml': { name: 'Atom', what: 'For any feed reader.' },
    'rss.xml': { name: 'RSS', what: 'For feed readers that know no other.' },
    'feed.json': { name: 'JSON Feed', what: 'For feed readers, and for programs.' },
    'feeds.opml': {
      name: 'OPML',
      what: 'A list of all feeds, of the whole, of each topic and of each name, to be imported at once.',
    },
    'archive.csv': {
      name: 'CSV',
      what: 'All entries with their texts as a table: for Excel, LibreOffice, R, pandas. Cells that a spreadsheet could run as a formula are defused.',
    },
    'archive.jsonl': {
      name: 'JSON Lines',
      what: 'All entries with their texts, one a line: for programs.',
    },
    'archive.sqlite': {
      name: 'SQLite',
      what: 'All entries with their texts as a database that can be searched: for Datasette, DB Browser, Python, R.',
    },
    'datapackage.json': {
      name: 'Data Package',
      what: 'What the tables are and what each of their columns means (Frictionless Data).',
    },
    'topics.ttl': { name: 'Topics, Turtle', what: 'The topics with their definitions, in SKOS.' },
    'topics.jsonld': { name: 'Topics, JSON-LD', what: 'The same, for programs that read JSON.' },
    'names.ttl': {
      name: 'Names, Turtle',
      what: 'People, organisations and places with every spelling, in SKOS.',
    },
    'names.jsonld': { name: 'Names, JSON-LD', what: 'The same, for programs that read JSON.' },
    'ro-crate-metadata.json': {
      name: 'RO-Crate',
      what: 'The archive as a data set: its files with their sizes and SHA-256.',
    },
    'llms.txt': {
      name: 'llms.txt',
      what: 'What a language model has to know of this archive, with the newest entries.',
    },
    'articles/<slug>.md': {
      name: 'Markdown',
      what: 'The text of each entry with its facts, at the address of the entry with .md for the slash at its end.',
    },
    'sitemap-index.xml': { name: 'Sitemap', what: 'The addresses of all pages.' },
    'opensearch.xml': {
      name: 'OpenSearch',
      what: 'The search of this archive, to be added to a browser.',
    },
    'robots.txt': { name: 'robots.txt', what: 'What crawlers are asked to leave out.' },
  },
  recipes: {
    title: 'In one line',
    lead: 'The whole archive in the tool at hand.',
    tool: 'Tool',
    line: 'Line',
  },
  promise: {
    title: 'What stays',
    paragraphs: [
      'These addresses stay, and so do the columns and keys of the tables: one may be added, none is renamed or taken away. The same entries give the same bytes, so that a file that differs from yesterday’s has something new in it.',
      'Whoever needs a state that never changes keeps a copy, with its SHA-256 as the RO-Crate gives it.',
    ],
  },
  licenceTitle: 'Whose the texts are',
  licence:
    'No licence is granted for the texts: they belong to their authors and publishers. Each entry says whether its text is as received or retold, and names its source as far as that is known.',
  /** Titles of the vocabularies. */
  topicScheme: (archive: string) => `Topics of ${archive}`,
  nameScheme: (archive: string) => `Names of ${archive}`,
  /** The folder of the texts, as the RO-Crate tells of it. */
  textsFolder: {
    name: 'Texts',
    what: 'The text of each entry in Markdown, <slug>.md, beside the folder of its page. All of them with their facts, one a line, are in archive.jsonl.',
  },
  search: (archive: string) => `Search ${archive}`,
  llms: {
    newest: 'Newest entries',
    topics: 'Topics',
    data: 'Data',
    kept: 'Each entry is a report that somebody else published. Say who published it and when, as the entry does; the archive itself reports nothing.',
    dates:
      'Dates are in EDTF (ISO 8601-2) and no more precise than they are known: `2023-12~` is about December 2023, `[2026-01-10,2026-10-01]` one of two days, `null` undated.',
    texts:
      'The text of an entry stands at its address with `.md` for the slash at its end, its facts as front matter before it. `wording: retold` marks a text that the archive tells in its own words: take no quotation from it.',
    cite: 'Every paragraph has an address of its own: `#p3` behind the address of the entry is its third.',
  },
};
