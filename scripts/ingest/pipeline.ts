import { yearsOf } from '../../src/lib/dates.ts';
import { readEntryFile } from '../../src/lib/entry-file.ts';
import type { Entry } from '../../src/schema/entry.ts';
import type { IngestConfig } from './config.ts';
import { enricher, type ArticleEntry } from './enrich/enrich.ts';
import { fault, type Fault } from './faults.ts';
import type { Files } from './files.ts';
import { parseSource } from './parse.ts';
import { readSource } from './read.ts';
import { renderEntry } from './render.ts';

/**
 * The way of the data: read -> parse -> enrich -> render -> write, one source after the other. Each
 * stage is a pure function but the last; nothing runs backwards.
 */

/** What became of one source. */
export interface SourceReport {
  readonly file: string;
  readonly status: 'written' | 'unchanged' | 'refused' | 'duplicate';
  /** Path of the entry below the folder of entries. */
  readonly path: string | null;
  readonly entry: Entry | null;
  readonly faults: readonly Fault[];
}

/** What became of all of them. `general` are the faults that no single source has. */
export interface IngestReport {
  readonly sources: readonly SourceReport[];
  readonly moved: readonly string[];
  readonly pruned: readonly string[];
  readonly general: readonly Fault[];
}

export interface IngestTask {
  readonly sources: string;
  readonly out: string;
  readonly config: IngestConfig;
  readonly files: Files;
  /** Whether to delete entries whose source is gone. */
  readonly prune: boolean;
  readonly onProgress: (done: number, total: number) => void;
}

/** Runs ingest over a folder of sources. Writes only what changed; refused sources stop nobody else. */
export async function ingest(task: IngestTask): Promise<IngestReport> {
  const { files, sources, out } = task;
  const names = await files.list(sources);
  const make = entryMaker(task.config);
  const reports: SourceReport[] = [];
  for (const [i, file] of names.entries()) {
    const made = make(file, await readBytes(files, sources, file));
    reports.push('article' in made ? await write(task, file, made) : made);
    task.onProgress(i + 1, names.length);
  }
  const kept = new Set(reports.map(({ path }) => path));
  const leftovers = (await files.list(out)).filter(
    (path) => path.endsWith('.md') && !kept.has(path),
  );
  const statuses = new Map(reports.map(({ file, status }) => [file, status]));
  const cleaned = await clean(task, leftovers, statuses);
  return {
    sources: reports,
    ...cleaned,
    general: [...unusedDecisions(task.config, names), ...cleaned.general],
  };
}

async function readBytes(files: Files, root: string, file: string): Promise<Uint8Array | Error> {
  try {
    return (await files.read(root, file)) ?? new Error('the file is gone');
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

interface Made {
  readonly article: ArticleEntry;
  readonly path: string;
}

/** The pure part of the way, with what must be remembered between sources: hashes and addresses. */
function entryMaker(config: IngestConfig) {
  const enrich = enricher(config);
  const fileByHash = new Map<string, string>();
  const slugs = new Set<string>();
  return (file: string, bytes: Uint8Array | Error): Made | SourceReport => {
    if (bytes instanceof Error) {
      return refused(file, fault('source-unreadable', file, bytes.message));
    }
    const source = readSource(file, bytes);
    if ('code' in source) return refused(file, source);
    const twin = fileByHash.get(source.sha256);
    if (twin !== undefined) {
      const same = fault('source-duplicate', file, `byte for byte the same as ${twin}`);
      return { file, status: 'duplicate', path: null, entry: null, faults: [same] };
    }
    fileByHash.set(source.sha256, file);
    const parsed = parseSource(source);
    if ('code' in parsed) return refused(file, parsed);
    const article = enrich(parsed);
    const slug = slugs.has(article.slug)
      ? `${article.slug}-${source.sha256.slice(0, 8)}`
      : article.slug;
    slugs.add(slug);
    const year = yearsOf(article.entry.date)[0] ?? 'undated';
    return { article, path: `${year}/${slug}.md` };
  };
}

function refused(file: string, reason: Fault): SourceReport {
  return { file, status: 'refused', path: null, entry: null, faults: [reason] };
}

async function write(
  task: IngestTask,
  file: string,
  { article, path }: Made,
): Promise<SourceReport> {
  const { files, out } = task;
  const text = renderEntry(article);
  const before = await files.read(out, path);
  const unchanged = before !== null && Buffer.from(before).equals(Buffer.from(text));
  if (!unchanged) await files.write(out, path, text);
  const { entry, faults } = article;
  return { file, status: unchanged ? 'unchanged' : 'written', path, entry, faults };
}

/**
 * Looks after entries that this run did not make. One whose source was just ingested has moved (its
 * title or date changed) and goes; one whose source was refused stays; one whose source is missing
 * stays, unless pruning was asked for.
 */
async function clean(
  task: IngestTask,
  leftovers: readonly string[],
  statuses: ReadonlyMap<string, SourceReport['status']>,
) {
  const { files, out } = task;
  const moved: string[] = [];
  const pruned: string[] = [];
  const general: Fault[] = [];
  for (const path of leftovers) {
    const source = await sourceOf(files, out, path);
    if (source === null) {
      general.push(fault('entry-foreign', path, 'not a file that ingest wrote'));
    } else if (statuses.get(source) === 'refused') {
      general.push(fault('entry-outdated', path, `its source "${source}" was refused in this run`));
    } else if (statuses.has(source)) {
      await files.remove(out, path);
      moved.push(path);
    } else if (task.prune) {
      await files.remove(out, path);
      pruned.push(path);
    } else {
      general.push(
        fault('entry-orphaned', path, `its source "${source}" is not among the sources`),
      );
    }
  }
  return { moved, pruned, general };
}

async function sourceOf(files: Files, out: string, path: string): Promise<string | null> {
  const bytes = await files.read(out, path);
  try {
    return readEntryFile(new TextDecoder().decode(bytes ?? undefined), path).entry.source.file;
  } catch {
    return null;
  }
}

function unusedDecisions({ decisions }: IngestConfig, names: readonly string[]): Fault[] {
  const known = new Set(names);
  const unused = new Set(decisions.map(({ source }) => source).filter((one) => !known.has(one)));
  return [...unused].map((source) =>
    fault('decision-unused', 'decisions.yaml', `no source is named "${source}"`),
  );
}
