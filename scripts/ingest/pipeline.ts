import { yearsOf } from '../../src/lib/dates.ts';
import { uuidOf } from '../../src/lib/entry-id.ts';
import type { Decision } from '../../src/schema/decisions.ts';
import type { Entry } from '../../src/schema/entry.ts';
import type { ParsedArticle } from './article.ts';
import type { IngestConfig } from './config.ts';
import { looksDoubleEncoded } from './encoding.ts';
import { enricher, type ArticleEntry } from './enrich/enrich.ts';
import { nameProposer, type ProposedName } from './enrich/proposed-names.ts';
import { publisherOf, type OtherCopy } from './enrich/source.ts';
import { cleanUp } from './clean-up.ts';
import { fault, type Fault } from './faults.ts';
import type { Files } from './files.ts';
import { sha256Of } from './fixity.ts';
import type { AheadTask } from './parse-ahead.ts';
import { parsedSources, type ParsedSource } from './parsed-sources.ts';
import { fileOf } from './sources.ts';
import { survey, type Survey } from './survey.ts';
import { writeEntry } from './write.ts';

/**
 * The way of the data: read -> open -> parse -> enrich -> render -> write, one source after the other,
 * so that memory does not grow with their number. Each stage is a pure function but the last; nothing
 * runs backwards. What one source tells about another (the same text, how a publisher writes dates) is
 * known only at the end: the few articles that it concerns wait until then, and are read again.
 */

/** What became of one source. */
export interface SourceReport {
  /** Path below the folder of sources; of a record of a bulk file, `#` and its first line follow. */
  readonly file: string;
  readonly status: 'written' | 'unchanged' | 'edited' | 'refused' | 'duplicate' | 'excluded';
  /** Path of the entry below the folder of entries. */
  readonly path: string | null;
  /** What is told of the entry in a line. */
  readonly entry: EntryDigest | null;
  readonly faults: readonly Fault[];
}

/** What a report tells of an entry. */
export interface EntryDigest {
  readonly title: string;
  readonly titleFrom: Entry['evidence']['title']['from'];
  readonly date: string | null;
  readonly dateEvidence: Entry['evidence']['date'];
  readonly language: string | null;
  readonly topics: readonly { readonly topic: string; readonly score: number }[];
  readonly names: number;
  /** Lines that a rule took; of a saved page, without those that stand outside its article. */
  readonly removed: readonly {
    readonly line: number;
    readonly rule: string;
    readonly text: string;
  }[];
  /** Blocks of a saved page outside its article. */
  readonly outside: number;
}

/** What became of all of them. `general` are the faults that no single source has. */
export interface IngestReport {
  readonly sources: readonly SourceReport[];
  readonly moved: readonly string[];
  readonly pruned: readonly string[];
  readonly general: readonly Fault[];
  /** Names that recur in the text and are not in the authority file. */
  readonly proposals: readonly ProposedName[];
}

export interface IngestTask {
  readonly sources: string;
  readonly out: string;
  readonly config: IngestConfig;
  readonly files: Files;
  /** The day of the run, `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether to delete entries whose source is gone. */
  readonly prune: boolean;
  /** What reads and parses the sources, if not this thread: {@link parseAhead}, say. */
  readonly parseAll?: (task: AheadTask) => AsyncIterable<ParsedSource>;
  /** Told after each source: how many sources and files are done, and of how many files. */
  readonly onProgress: (done: number, files: number, total: number) => void;
  /** Told of each entry as it is made; of one that waited, again when it is made for good. */
  readonly onMade?: (made: ArticleEntry) => void;
}

/**
 * Above this many files a second thread for parsing is not used: it takes a quarter off the time and adds
 * 300 MB of memory, and with 100,000 articles the whole must stay under 1 GB.
 */
const FEW_FILES = 20_000;

/** Runs ingest over a folder of sources. Writes only what changed; refused sources stop nobody else. */
export async function ingest(task: IngestTask): Promise<IngestReport> {
  const run = newRun(task, await task.files.list(task.out));
  const names = await task.files.list(task.sources);
  const front = { root: task.sources, decisions: task.config.decisions };
  const here = (all: AheadTask) => parsedSources({ ...all, files: task.files });
  const parse = names.length <= FEW_FILES ? (task.parseAll ?? here) : here;
  for await (const source of parse({ ...front, names })) {
    await admit(run, source);
    task.onProgress(run.reports.size, source.place, names.length);
  }
  const again = [...new Set([...run.waiting].map(fileOf))];
  for await (const source of parsedSources({ ...front, names: again, files: task.files })) {
    if (run.waiting.has(source.file)) await readmit(run, source);
  }
  await task.files.flush();
  task.onProgress(run.reports.size, names.length, names.length);
  const cleaned = await cleanUp(task, run.reports);
  const links = await task.files.links(task.sources);
  return {
    sources: [...run.reports.values()],
    moved: cleaned.moved,
    pruned: cleaned.pruned,
    general: [
      ...unusedDecisions(task.config, run.reports),
      ...links.map((path) => fault('source-link', path, 'a symbolic link, which is not followed')),
      ...cleaned.general,
    ],
    proposals: run.proposer.proposals(),
  };
}

/** Where an entry stands, and what it is known by. */
interface Address {
  readonly slug: string;
  readonly id: string;
}

/** What must be remembered between sources. */
interface Run {
  /** The files that stood below the folder of entries when the run began, and those it wrote. */
  readonly there: Set<string>;
  readonly task: IngestTask;
  readonly enrich: ReturnType<typeof enricher>;
  readonly decisions: ReadonlyMap<string, readonly Decision[]>;
  readonly survey: Survey;
  readonly proposer: ReturnType<typeof nameProposer>;
  readonly reports: Map<string, SourceReport>;
  readonly fileByHash: Map<string, string>;
  readonly slugs: Set<string>;
  /** Of each source that has an entry of its own. */
  readonly addresses: Map<string, Address>;
  /** Further copies of a source's text, by the source whose entry names them. */
  readonly copies: Map<string, OtherCopy[]>;
  /** Sources whose entries are made when all are read. */
  readonly waiting: Set<string>;
}

function newRun(task: IngestTask, there: readonly string[]): Run {
  return {
    there: new Set(there),
    task,
    enrich: enricher(task.config),
    decisions: Map.groupBy(task.config.decisions, ({ source }) => source),
    survey: survey(),
    proposer: nameProposer({ names: task.config.names }),
    reports: new Map(),
    fileByHash: new Map(),
    slugs: new Set(),
    addresses: new Map(),
    copies: new Map(),
    waiting: new Set(),
  };
}

/** Takes in a source as it comes: makes its entry, or puts it by until all are read. */
async function admit(run: Run, { file, parsed }: ParsedSource): Promise<void> {
  const { reports } = run;
  const decisions = run.decisions.get(file) ?? [];
  if (decisions.some(({ exclude }) => exclude)) {
    reports.set(file, without('excluded', file));
    return;
  }
  if ('code' in parsed) {
    reports.set(file, without('refused', file, parsed));
    return;
  }
  const { sha256 } = parsed.source;
  const distinct = decisions.some((decision) => decision.distinct);
  const same = distinct ? undefined : run.fileByHash.get(sha256);
  const twin = same ?? (distinct ? null : run.survey.twinOf(parsed));
  if (twin !== null) {
    duplicate(run, { parsed, twin, exact: same !== undefined });
    return;
  }
  run.fileByHash.set(sha256, file);
  run.survey.note(parsed);
  const made = make(run, parsed);
  run.addresses.set(file, reserve(run, made.slug, sha256));
  // It keeps its place in the report; if its file is gone when its turn comes, this is what is told.
  const vanished = fault('source-unreadable', file, 'the file went away during the run');
  reports.set(file, without('refused', file, vanished));
  run.proposer.note(file, made.passages);
  // Others of the same publisher may yet show in which order it writes day and month.
  const open = made.unsettled && publisherOf(parsed) !== null;
  if (open || !(await write(run, made, { last: false }))) run.waiting.add(file);
}

/** Makes the entry of a source that waited. */
async function readmit(run: Run, { file, parsed }: ParsedSource): Promise<void> {
  if ('code' in parsed) return;
  run.waiting.delete(file);
  await write(run, make(run, parsed), { last: true });
}

function make(run: Run, parsed: ParsedArticle): ArticleEntry {
  const made = run.enrich(parsed, {
    today: run.task.today,
    publisherOrders: run.survey.ordersOf(publisherOf(parsed)),
    also: run.copies.get(parsed.source.file) ?? [],
  });
  run.task.onMade?.(made);
  return made;
}

/** Files a source under the one that has the same text: one entry, both sources. */
function duplicate(
  run: Run,
  { parsed, twin, exact }: { parsed: ParsedArticle; twin: string; exact: boolean },
): void {
  const { file, sha256 } = parsed.source;
  const made = make(run, parsed);
  const { title, date, source } = made.entry;
  const copy = { file, sha256, publisher: source.publisher, title, date, url: source.url };
  run.copies.set(twin, [...(run.copies.get(twin) ?? []), copy]);
  const what = exact ? `byte for byte the same as ${twin}` : `the same text as ${twin}`;
  run.reports.set(file, without('duplicate', file, fault('source-duplicate', file, what)));
  run.waiting.add(twin);
}

/**
 * Writes an entry, unless the one on disk names other copies of its text: then it is likely to do so
 * again, and is made when all sources are read, so that nothing is written twice.
 * @returns whether it was written
 */
async function write(
  run: Run,
  made: ArticleEntry,
  { last }: { readonly last: boolean },
): Promise<boolean> {
  const { files, out } = run.task;
  const { file } = made.article.source;
  const address = run.addresses.get(file);
  if (!address) throw new Error(`${file} has no address`);
  const { slug, id } = address;
  const year = yearsOf(made.entry.date)[0] ?? 'undated';
  const path = `${year}/${slug}.md`;
  const wrote = await writeEntry({
    ...{ files, out, path, made, id, wait: !last },
    there: run.there.has(path),
  });
  if (wrote === 'waits') return false;
  run.there.add(path);
  run.reports.set(file, {
    file,
    status: wrote.status,
    path,
    entry: digest(made),
    faults: [...sourceFaults(made.article), ...made.faults, ...wrote.faults],
  });
  return true;
}

/** What is to be said of a source whatever became of it. */
function sourceFaults({ source, document }: ParsedArticle): Fault[] {
  const { file, encoding, text } = source;
  const garbled = looksDoubleEncoded(text);
  const unused = document.fields.filter(({ as }) => as === 'not-used').map(({ field }) => field);
  return [
    ...(encoding.name === 'utf-8'
      ? []
      : [fault('source-encoding-told', file, `read as ${encoding.name} (${encoding.how})`)]),
    ...(garbled
      ? [fault('source-garbled', `${file}:${garbled.line}`, `found "${garbled.example}"`)]
      : []),
    ...(unused.length > 0 && source.format !== 'record'
      ? [fault('source-not-used', file, `not used: ${unused.join(', ')}`)]
      : []),
  ];
}

function digest({ entry, article }: ArticleEntry): EntryDigest {
  const { title, date, language, names, evidence } = entry;
  const removed = article.removed.filter(({ rule }) => !rule.startsWith('page-'));
  // A copy: a piece of a text would keep the whole of it in memory.
  return structuredClone({
    title,
    titleFrom: evidence.title.from,
    date,
    dateEvidence: evidence.date,
    language,
    topics: evidence.topics.map(({ topic, score }) => ({ topic, score })),
    names: names.length,
    removed: removed.map(({ number, rule, text }) => ({ line: number, rule, text })),
    outside: article.removed.length - removed.length,
  });
}

/** Two titles that make the same address are told apart by the hash of the later source. */
function reserve({ slugs }: Run, title: string, sha256: string): Address {
  const slug = slugs.has(title) ? `${title}-${sha256.slice(0, 8)}` : title;
  slugs.add(slug);
  return { slug, id: uuidOf(sha256Of(`${sha256} ${slug}`)) };
}

function without(
  status: 'refused' | 'duplicate' | 'excluded',
  file: string,
  ...faults: readonly Fault[]
): SourceReport {
  return { file, status, path: null, entry: null, faults };
}

function unusedDecisions(
  { decisions }: IngestConfig,
  reports: ReadonlyMap<string, SourceReport>,
): Fault[] {
  const unused = decisions.map(({ source }) => source).filter((one) => !reports.has(one));
  return [...new Set(unused)].map((source) =>
    fault('decision-unused', 'decisions.yaml', `no source is named "${source}"`),
  );
}
