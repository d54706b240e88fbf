import { join } from 'node:path';
import { yearsOf } from '../../src/lib/dates.ts';
import { slugOf } from '../../src/lib/entry-file.ts';
import { REGISTER, type Address } from '../../src/lib/addresses.ts';
import type { Listing } from '../../src/lib/list-files.ts';
import type { Decision } from '../../src/schema/decisions.ts';
import { inCodeUnits } from '../../src/lib/code-units.ts';
import { entryPathOf, provenancePath } from '../../src/lib/provenance-file.ts';
import { addressBook, type AddressBook } from './addresses/book.ts';
import { presentSources } from './addresses/present.ts';
import { openRegister } from './addresses/register.ts';
import type { IngestConfig } from './config.ts';
import { enricher, type ArticleEntry, type Surroundings } from './enrich/enrich.ts';
import { nameProposer, type ProposedName } from './enrich/proposed-names.ts';
import type { OtherCopy } from './enrich/source.ts';
import { cleanUp } from './clean-up.ts';
import { asKept, coming, type ComingSource } from './coming.ts';
import { fault, type Fault } from './faults.ts';
import type { Files } from './files.ts';
import { isAsLeft } from './fixity.ts';
import type { KeptSource, LeftEntry } from './kept/kept-file.ts';
import { openKept, type Kept, type KeptTask } from './kept/kept.ts';
import { madeFacts, type EntryDigest, type MadeFacts } from './made.ts';
import type { AheadTask } from './parse-ahead.ts';
import { parsedSources, type ParsedSource } from './parsed-sources.ts';
import { fileOf } from './sources.ts';
import { survey, type Survey, type SurveyFacts } from './survey.ts';
import { endWhatWasCutOff, writeEntry, type Written } from './write.ts';
import { reasonOf } from '../../src/lib/reason-of.ts';

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
  /** Where its entry stands, and how it came to stand there; null where it has none of its own. */
  readonly address: GivenAddress | null;
  /** What is told of the entry in a line. */
  readonly entry: EntryDigest | null;
  readonly faults: readonly Fault[];
}

/** An address, and how a source came by it. */
export interface GivenAddress extends Pick<Address, 'slug' | 'id' | 'formerly'> {
  readonly origin: ReturnType<AddressBook['origin']>;
  /** The slug that its title makes now. */
  readonly titled: string;
}

/** What became of all of them. `general` are the faults that no single source has. */
export interface IngestReport {
  readonly sources: readonly SourceReport[];
  readonly moved: readonly string[];
  readonly withdrawn: readonly string[];
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
  /** Told the SHA-256 of each file that holds one source, as it was read in this run or before. */
  readonly onSum?: (file: string, sha256: string) => void;
  /** What is kept from the run before, if anything. */
  readonly keep?: KeptTask;
}

/** Of fewer files a second thread for parsing takes longer to begin than to parse; of more it takes a quarter off the time. */
const FEW_FILES = 200;

/**
 * Runs ingest over a folder of sources. Writes only what changed; refused sources stop nobody else.
 * @throws Error where the register of addresses cannot be read: without it, addresses would be given anew; and where a
 *   source that a decision names has moved
 */
export async function ingest(task: IngestTask): Promise<IngestReport> {
  const { files, sources, out, config } = task;
  await endWhatWasCutOff(files, out);
  const found = await files.look(sources);
  const all = found.files;
  const there = await entriesOf(files, out);
  const { decisions } = config;
  const place = { files, sources, out, decisions, names: all, there };
  const kept = task.keep ? await openKept(task.keep, place) : null;
  const book = await openBook(task, place, kept);
  mustMeetTheirs(decisions, book);
  const run = newRun(task, { there, kept, book });
  const names = knownFirst(run.book, all);
  for await (const source of coming({ names, kept, parse: parserOf(task), parseOne: here(task) })) {
    await admit(run, source);
    task.onProgress(run.reports.size, source.place, names.length);
  }
  run.current = turnTo(run, null);
  for (const name of new Set([...run.waiting].map(fileOf))) await readmit(run, name);
  await files.flush();
  task.onProgress(run.reports.size, names.length, names.length);
  // What a closed folder holds is not gone.
  const prune = task.prune && found.closed.length === 0;
  const { reports } = run;
  const cleaned = await cleanUp({ ...task, prune }, { reports, book, before: new Set(there) });
  await keepBook(run);
  kept?.save();
  return {
    sources: inOrder([...run.reports.values()], all),
    moved: cleaned.moved,
    withdrawn: cleaned.withdrawn,
    pruned: cleaned.pruned,
    general: [
      ...lostRegister(there),
      ...run.book.faults,
      ...unusedDecisions(config, run.reports),
      ...passedOver(found),
      ...cleaned.general,
    ],
    proposals: run.proposer.proposals(),
  };
}

/**
 * Decisions name sources by their paths, of records by their lines. One whose source has moved would be passed over, and
 * what it withdrew published again; or it would meet another, and withdraw that in its place.
 * @throws Error `decision-moved` with all such decisions, before anything is written
 */
function mustMeetTheirs(decisions: readonly Decision[], book: AddressBook): void {
  const lost = [...new Set(decisions.map(({ source }) => source))].flatMap((source) => {
    const now = book.movedTo(source);
    return now === undefined ? [] : [`"${source}" now stands at "${now}"`];
  });
  if (lost.length === 0) return;
  throw new Error(
    `decisions.yaml [decision-moved]: ${lost.join(', ')}. Name the new place in the decision, or put the source back, and run this again; nothing was written.`,
  );
}

/** The files below the folder of entries. @throws Error where a link stands there: what is written would go elsewhere */
async function entriesOf(files: Files, out: string): Promise<readonly string[]> {
  const { files: there, links } = await files.look(out);
  if (links.length === 0) return there;
  const named = links.map((path) => join(out, path)).join(', ');
  throw new Error(
    `${named} [entry-link]: a symbolic link, and entries are neither read nor written through one. Put what it leads to in its place, and run this again.`,
  );
}

/** What lies among the sources and is none. */
function passedOver({ links, others, closed, unnamed }: Listing): Fault[] {
  return [
    ...links.map((path) => fault('source-link', path, 'a symbolic link, which is not followed')),
    ...others.map((path) => fault('source-special', path, 'a pipe, a socket or a device')),
    ...closed.map(({ path, error }) => fault('folder-unreadable', `${path}/`, reasonOf(error))),
    ...unnamed.map((path) => fault('source-name', path, 'the name is no UTF-8')),
  ];
}

type Parse = (names: readonly string[]) => AsyncIterable<ParsedSource>;

/** Reads and parses in this thread. */
function here({ files, sources, config }: IngestTask): Parse {
  const front = { files, root: sources, decisions: config.decisions };
  return (names) => parsedSources({ ...front, names });
}

/** Reads and parses where that is fastest. */
function parserOf(task: IngestTask): Parse {
  const { sources, config, parseAll } = task;
  return (names) =>
    parseAll && names.length > FEW_FILES
      ? parseAll({ root: sources, config, names })
      : here(task)(names);
}

async function openBook(
  { files, out, sources, config }: IngestTask,
  { there, names }: { readonly there: readonly string[]; readonly names: readonly string[] },
  kept: Kept | null,
): Promise<AddressBook> {
  const register = await openRegister(files, out, there);
  const present =
    register.length === 0
      ? []
      : await presentSources(files, sources, { names, known: kept?.present });
  return addressBook(register, present, config.decisions);
}

/**
 * Files with sources that have an address stand before those that are new: of two sources of one text
 * the first makes the entry, and an address that was given stays.
 */
function knownFirst(book: AddressBook, names: readonly string[]): string[] {
  return [
    ...names.filter((name) => book.knows(name)),
    ...names.filter((name) => !book.knows(name)),
  ];
}

/** Puts reports in the order of their files, whichever were read first. */
function inOrder(reports: readonly SourceReport[], names: readonly string[]): SourceReport[] {
  const place = new Map(names.map((name, i) => [name, i]));
  const of = ({ file }: SourceReport) => place.get(fileOf(file)) ?? 0;
  return [...reports].sort((a, b) => of(a) - of(b));
}

/**
 * Keeps the register, last of all and only where it changed: an entry that a run wrote before it was cut
 * off is taken over by the next one.
 */
async function keepBook({ task, book }: Run): Promise<void> {
  const { files, out } = task;
  const standing = (await files.list(out)).filter(isEntry).map(slugOf);
  const text = book.text(new Set(standing));
  const before = await files.read(out, REGISTER);
  if (before === null ? standing.length === 0 : new TextDecoder().decode(before) === text) return;
  await files.write(out, REGISTER, text);
  await files.flush();
}

/** What must be remembered between sources. */
interface Run {
  /** The files that stood below the folder of entries when the run began, and those it wrote. */
  readonly there: Set<string>;
  /** The paths of the entries that stood there, by their slugs. */
  readonly places: ReadonlyMap<string, readonly string[]>;
  readonly task: IngestTask;
  readonly kept: Kept | null;
  /** Made when the first entry is. */
  enrich: ReturnType<typeof enricher> | null;
  readonly decisions: ReadonlyMap<string, readonly Decision[]>;
  readonly survey: Survey;
  readonly proposer: ReturnType<typeof nameProposer>;
  readonly reports: Map<string, SourceReport>;
  readonly fileByHash: Map<string, string>;
  readonly book: AddressBook;
  /** Further copies of a source's text, by the source whose entry names them. */
  readonly copies: Map<string, OtherCopy[]>;
  /** Sources whose entries are made when all are read. */
  readonly waiting: Set<string>;
  /** The file that is at its turn; null where nothing is kept. */
  current: KeptFile | null;
  /** Files of which nothing is kept, as they changed during the run or could not be read. */
  readonly unsure: Set<string>;
}

/** A file, and what is known of its sources. */
interface KeptFile {
  readonly name: string;
  readonly sources: KeptSource[];
  /** Whether more is known than before. */
  isNew: boolean;
}

function newRun(
  task: IngestTask,
  { there, kept, book }: Pick<Run, 'kept' | 'book'> & { readonly there: readonly string[] },
): Run {
  return {
    there: new Set(there),
    places: Map.groupBy(there.filter(isEntry), slugOf),
    task,
    kept,
    enrich: null,
    decisions: Map.groupBy(task.config.decisions, ({ source }) => source),
    survey: survey(),
    proposer: nameProposer(),
    reports: new Map(),
    fileByHash: new Map(),
    book,
    copies: new Map(),
    waiting: new Set(),
    current: null,
    unsure: new Set(),
  };
}

/** Takes in a source as it comes, and keeps what is known of it now. */
async function admit(run: Run, source: ComingSource): Promise<void> {
  if (run.current?.name !== source.name) run.current = turnTo(run, source.name);
  const learned = await admitted(run, source);
  run.current?.sources.push(keptOf(learned));
  if (source.file === source.name && source.sha256 !== null) {
    run.task.onSum?.(source.file, source.sha256);
  }
  if (run.current) run.current.isNew ||= isNews(learned, source);
  // Why a file could not be read may be another reason the next time.
  if (learned.refused && learned.file === learned.name) run.unsure.add(learned.name);
}

/** Keeps what was learned of the file that was at its turn, and turns to the next; null where there is none. */
function turnTo({ kept, current, unsure }: Run, name: string | null): KeptFile | null {
  if (kept && current && !unsure.has(current.name)) {
    kept.keep(current.name, current.isNew ? current.sources : undefined);
  }
  return kept && name !== null ? { name, sources: [], isNew: kept.present(name) === null } : null;
}

/** Makes the entry of a source, or puts it by until all are read. @returns what is known of it now */
async function admitted(run: Run, source: ComingSource): Promise<ComingSource> {
  const { reports } = run;
  const { file, facts, sha256, refused } = source;
  const decisions = run.decisions.get(file) ?? [];
  if (decisions.some(({ exclude }) => exclude)) {
    reports.set(file, without('excluded', file));
    return source;
  }
  if (refused || !facts || sha256 === null) {
    reports.set(file, without('refused', file, ...(refused ? [refused] : [])));
    return source;
  }
  // It keeps its place in the report; if its file is gone when its turn comes, this is what is told.
  const vanished = fault('source-unreadable', file, 'the file went away during the run');
  reports.set(file, without('refused', file, vanished));
  const distinct = decisions.some((decision) => decision.distinct);
  const same = distinct ? undefined : run.fileByHash.get(sha256);
  const twin = same ?? (distinct ? null : run.survey.twinOf(facts));
  if (twin !== null) {
    const copy = await make(run, { ...source, facts });
    if (copy) duplicate(run, copy, { twin, exact: same !== undefined });
    return copy?.source ?? source;
  }
  run.fileByHash.set(sha256, file);
  run.survey.note(file, facts);
  const made = await make(run, { ...source, facts });
  if (!made) return source;
  run.book.give({ file, sha256, slug: made.facts.slug });
  run.proposer.note(file, made.facts.names);
  // Others of the same publisher may yet show in which order it writes day and month.
  const open = made.facts.unsettled && facts.publisher !== null;
  const wrote = open ? 'waits' : await write(run, made, { last: false });
  if (wrote !== 'waits') return { ...made.source, left: wrote };
  run.waiting.add(file);
  return made.source;
}

/** Makes the entries that waited of the sources of a file. */
async function readmit(run: Run, name: string): Promise<void> {
  const known = run.kept?.recall(name) ?? null;
  const [parseOne, place] = [here(run.task), 0];
  const sources = known
    ? asKept(known, { name, place, parseOne })
    : coming({ names: [name], kept: null, parse: parseOne, parseOne });
  const learned: ComingSource[] = [];
  let isNew = false;
  for await (const source of sources) {
    const now = run.waiting.has(source.file) ? await readmitted(run, source) : source;
    isNew ||= isNews(now, source);
    if (known) learned.push(now);
  }
  if (run.unsure.has(name)) run.kept?.forget(name);
  else if (known && isNew) run.kept?.keep(name, learned.map(keptOf));
}

/** Makes the entry of a source that waited. @returns what is known of it now */
async function readmitted(run: Run, source: ComingSource): Promise<ComingSource> {
  const { facts, refused } = source;
  const made = facts && !refused ? await make(run, { ...source, facts }) : null;
  if (!made) return source;
  run.waiting.delete(source.file);
  const wrote = await write(run, made, { last: true });
  return wrote === 'waits' ? made.source : { ...made.source, left: wrote };
}

function keptOf({ file, sha256, refused, facts, makes, left }: ComingSource): KeptSource {
  return { file, sha256, refused, facts, makes, left };
}

/** Whether more is known of a source than when it came. */
function isNews(now: ComingSource, before: ComingSource): boolean {
  const { left, makes } = before;
  return (
    now.makes !== makes ||
    now.left?.path !== left?.path ||
    now.left?.id !== left?.id ||
    now.left?.around !== left?.around
  );
}

/** An entry that was made in this run, or is known from the run before and made only if it must be. */
interface Made {
  readonly source: ComingSource;
  readonly facts: MadeFacts;
  /** What other sources told about it. */
  readonly around: string;
  readonly isKnown: boolean;
  /** Null where its source went away meanwhile. */
  readonly entry: () => Promise<ArticleEntry | null>;
}

/** A source that makes an entry. */
type Fit = ComingSource & { readonly facts: SurveyFacts };

/** Of how many surroundings a source keeps what it made of it: alone, with all its copies, and before that. */
const MAKES = 3;

async function make(run: Run, source: Fit): Promise<Made | null> {
  const { makes, facts, file } = source;
  const publisherOrders = run.survey.ordersOf(facts.publisher);
  const also = run.copies.get(file) ?? [];
  const around = JSON.stringify([publisherOrders, also]);
  const known = makes.find((one) => one[0] === around)?.[1];
  const enter = () => enterSource(run, source, { publisherOrders, also });
  if (known && run.task.today.startsWith(known.day)) {
    return { source, facts: known, around, isKnown: true, entry: enter };
  }
  const entry = await enter();
  if (!entry) return null;
  const made = madeFacts(entry);
  const others = makes.filter((one) => one[0] !== around).slice(1 - MAKES);
  return {
    source: { ...source, makes: run.kept ? [...others, [around, made]] : makes },
    facts: made,
    around,
    isKnown: false,
    entry: () => Promise.resolve(entry),
  };
}

/** Whether an entry made in these surroundings names other copies of its text. */
function namesCopies({ around }: LeftEntry): boolean {
  return !around.endsWith(',[]]');
}

async function enterSource(
  run: Run,
  source: ComingSource,
  around: Pick<Surroundings, 'publisherOrders' | 'also'>,
): Promise<ArticleEntry | null> {
  const parsed = await source.article();
  if ('code' in parsed) {
    run.unsure.add(source.name);
    return null;
  }
  // Changed during the run: what is known of it is not of these bytes.
  if (parsed.source.sha256 !== source.sha256) run.unsure.add(source.name);
  run.enrich ??= enricher(run.task.config);
  const made = run.enrich(parsed, { ...around, today: run.task.today }, source.finds);
  run.task.onMade?.(made);
  return made;
}

/** Files a source under the one that has the same text: one entry, both sources. */
function duplicate(
  run: Run,
  { source, facts }: Made,
  { twin, exact }: { readonly twin: string; readonly exact: boolean },
): void {
  const { file, sha256 } = source;
  const { publisher, url } = facts;
  const { title, date } = facts.digest;
  const copy = { file, sha256: sha256 ?? '', publisher, title, date, url };
  // In the order of their names, whichever was read first: the next run reads those that have an address before others.
  const copies = [...(run.copies.get(twin) ?? []), copy];
  run.copies.set(
    twin,
    copies.sort((one, other) => inCodeUnits(one.file, other.file)),
  );
  const what = exact ? `byte for byte the same as ${twin}` : `the same text as ${twin}`;
  run.reports.set(file, without('duplicate', file, fault('source-duplicate', file, what)));
  run.waiting.add(twin);
}

/**
 * Writes an entry, unless the one on disk names other copies of its text, or stands in the folder of another year: then
 * other sources are likely to tell about it again, and it is made when all are read, so that nothing is written twice.
 * @returns the entry as it was left; null where an editor's stands in its place
 */
async function write(
  run: Run,
  made: Made,
  { last }: { readonly last: boolean },
): Promise<LeftEntry | null | 'waits'> {
  const { facts, source, around } = made;
  const { file } = source;
  const newcomer = { file, sha256: source.sha256 ?? '', slug: facts.slug };
  const { slug, id, formerly } = run.book.give(newcomer);
  const origin = run.book.origin(file);
  const dated = `${yearOf(facts.digest.date)}/${slug}.md`;
  const elsewhere = run.there.has(dated) ? undefined : run.places.get(slug);
  if (!last && elsewhere) return 'waits';
  const path = (elsewhere && (await editedAmong(run.task, elsewhere))) ?? dated;
  const left = { path, id, around };
  const at = { now: left, last };
  const wrote = standing(run, made, at) ?? (await putEntry(run, made, at));
  if (wrote === 'waits' || wrote === null) return wrote;
  run.there.add(path);
  run.reports.set(file, {
    file,
    status: wrote.status,
    path,
    address: { slug, id, formerly, origin, titled: facts.slug },
    entry: facts.digest,
    faults: [...movedFaults(file, origin), ...facts.faults, ...wrote.faults],
  });
  return wrote.status === 'edited' ? null : left;
}

/** Which of the entries that stand at an address in the folders of other years an editor changed: it stays where it is. */
async function editedAmong(
  { files, out }: IngestTask,
  paths: readonly string[],
): Promise<string | undefined> {
  for (const path of paths) {
    const entry = await files.read(out, path);
    if (entry && !isAsLeft(entry, await files.read(out, provenancePath(path)))) return path;
  }
  return undefined;
}

/** The folder of an entry: the first year of its date. */
function yearOf(date: string | null): string {
  // Reading EDTF takes ten times as long as making the rest of an address.
  if (date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date)) return date.slice(0, 4);
  return yearsOf(date)[0] ?? 'undated';
}

/** Where an entry is to stand, and whether that is settled now or may wait. */
interface Turn {
  readonly now: LeftEntry;
  readonly last: boolean;
}

/** What becomes of an entry that stands as the run before left it; null where it has to be looked at. */
function standing(
  { kept }: Run,
  { source: { left }, isKnown }: Made,
  { now, last }: Turn,
): Written | 'waits' | null {
  if (!kept || left?.path !== now.path || left.id !== now.id) return null;
  const same = isKnown && left.around === now.around;
  if (!same && (last || !namesCopies(left) || namesCopies(now))) return null;
  if (!kept.stands(left)) return null;
  return same ? { status: 'unchanged', faults: [] } : 'waits';
}

async function putEntry(
  run: Run,
  made: Made,
  { now: { path, id }, last }: Turn,
): Promise<Written | 'waits' | null> {
  const { files, out } = run.task;
  const entry = await made.entry();
  if (!entry) return null;
  const wrote = await writeEntry({
    ...{ files, out, path, made: entry, id, wait: !last },
    there: run.there.has(path),
    ...(run.kept && { onWritten: run.kept.onWritten }),
  });
  if (wrote !== 'waits' && wrote.status === 'unchanged') run.kept?.found(path);
  return wrote;
}

function movedFaults(file: string, { by, from, changed }: GivenAddress['origin']): Fault[] {
  if (changed) return [fault('source-changed', file, 'its bytes are not those of the last run')];
  if (by !== 'bytes') return [];
  const what = `known by its bytes${from === null ? '' : `, which stood at "${from}"`}: it keeps its address`;
  return [fault('source-moved', file, what)];
}

function without(
  status: 'refused' | 'duplicate' | 'excluded',
  file: string,
  ...faults: readonly Fault[]
): SourceReport {
  return { file, status, path: null, address: null, entry: null, faults };
}

/** Entries of ours, and no register: a run writes it last, and each later one leaves it. */
function lostRegister(there: readonly string[]): Fault[] {
  if (there.includes(REGISTER) || !there.some((path) => entryPathOf(path) !== null)) return [];
  const what =
    'not there, and made anew of the entries: addresses that they had before, and those of what was withdrawn, are lost';
  return [fault('register-lost', REGISTER, what)];
}

function isEntry(path: string): boolean {
  return path.endsWith('.md');
}

function unusedDecisions(
  { decisions }: IngestConfig,
  reports: ReadonlyMap<string, SourceReport>,
): Fault[] {
  const unused = Map.groupBy(
    decisions.filter(({ source }) => !reports.has(source)),
    ({ source }) => source,
  );
  return [...unused].map(([source, ofIt]) => {
    const code = ofIt.some(({ exclude }) => exclude) ? 'withdrawal-unused' : 'decision-unused';
    return fault(code, 'decisions.yaml', `no source is named "${source}"`);
  });
}
