import { createHash } from 'node:crypto';
import type { Fault } from '../faults.ts';
import type { MadeFacts } from '../made.ts';
import type { SurveyFacts } from '../survey.ts';
import type { KeptBytes } from './store.ts';

/**
 * The form in which what a run learned is kept: lines of JSON. The first says what it was learned with, the
 * second names the files that the run left, with their stamps; then two lines for each file of sources, its head
 * and what is known of its sources, so that the heads alone are read at first. The last line is the SHA-256 of
 * all before it: what was cut off or damaged is told by it.
 */

/** Counts up when the form changes. */
const FORMAT = 'news-archive ingest 1';

/** What the contents hold for: other code, another configuration or an earlier day makes other entries. */
export interface KeptFor {
  readonly key: string;
  /** The day of the run, `YYYY-MM-DD`. */
  readonly day: string;
}

/** The entry of a source as it was left on disk. */
export interface LeftEntry {
  /** Path below the folder of entries. */
  readonly path: string;
  readonly id: string;
  /** The surroundings that it was made in: see {@link KeptSource.makes}. */
  readonly around: string;
}

/** What is known of a source. */
export interface KeptSource {
  /** Path below the folder of sources; of a record, `#` and its first line follow. */
  readonly file: string;
  /** Null where it could not be read as a source. */
  readonly sha256: string | null;
  /** Why it makes no entry; null where it makes one. */
  readonly refused: Fault | null;
  readonly facts: SurveyFacts | null;
  /** What was made of it, by what other sources told about it then. */
  readonly makes: readonly (readonly [around: string, made: MadeFacts])[];
  readonly left: LeftEntry | null;
}

/** What is known of a file of sources before its sources are looked at. */
export interface KeptHead {
  readonly name: string;
  /** Its stamp; '' where it had changed too lately to go by it. */
  readonly stamp: string;
  /** Names the decisions on its sources. */
  readonly decisions: string;
  readonly sources: readonly {
    readonly file: string;
    readonly sha256: string | null;
    readonly left: LeftEntry | null;
  }[];
}

/** Two lines, with their line feeds. */
export type KeptLines = Uint8Array;

/** All that was kept, opened. */
export interface KeptContents {
  readonly files: ReadonlyMap<string, { readonly head: KeptHead; readonly lines: KeptLines }>;
  /** Stamps of entries and provenances as they were left, by their paths. */
  readonly outputs: ReadonlyMap<string, string>;
}

const LINE_FEED = 0x0a;

/**
 * Opens what was kept.
 * @returns null where it holds for something else: it tells nothing of this run
 * @throws Error where it is damaged, or no such file
 */
export function readKept({ bytes }: KeptBytes, wanted: KeptFor): KeptContents | null {
  const end = bytes.lastIndexOf(LINE_FEED, -2) + 1;
  const whole = bytes.subarray(0, end);
  const sum = createHash('sha256').update(whole).digest('hex');
  if (bytes.toString('latin1', end) !== `${sum}\n`) throw new Error('it is damaged');
  const ends = lineEnds(whole);
  const line = (i: number) => whole.toString('utf8', ends[i - 1] ?? 0, ends[i]);
  const { format, key, day } = JSON.parse(line(0)) as KeptFor & { format: string };
  if (format !== FORMAT || key !== wanted.key || day > wanted.day) return null;
  const files = new Map<string, { head: KeptHead; lines: KeptLines }>();
  for (let i = 2; i + 1 < ends.length; i += 2) {
    const head = JSON.parse(line(i)) as KeptHead;
    files.set(head.name, { head, lines: whole.subarray(ends[i - 1], ends[i + 1]) });
  }
  return { files, outputs: new Map(JSON.parse(line(1)) as [string, string][]) };
}

/** Where each line ends, its line feed counted in. */
function lineEnds(bytes: Buffer): number[] {
  const ends: number[] = [];
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) {
    ends.push(at + 1);
  }
  return ends;
}

/** The sources of a file. */
export function readSources(lines: KeptLines): KeptSource[] {
  const text = Buffer.from(lines.buffer, lines.byteOffset, lines.length);
  return JSON.parse(text.toString('utf8', text.indexOf(LINE_FEED) + 1)) as KeptSource[];
}

/** Writes what is known of a file. */
export function keptLines(
  head: Omit<KeptHead, 'sources'>,
  sources: readonly KeptSource[],
): KeptLines {
  const short = sources.map(({ file, sha256, left }) => ({ file, sha256, left }));
  const text = `${JSON.stringify({ ...head, sources: short })}\n${JSON.stringify(sources)}\n`;
  // Memory of its own: lines that stand to the end of a run would keep all else that Node's pool has beside them.
  const lines = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
  lines.write(text);
  return lines;
}

/** Writes all that is to be kept, part by part. */
export function* writeKept(
  { key, day }: KeptFor,
  outputs: ReadonlyMap<string, string>,
  files: Iterable<KeptLines>,
): Generator<Uint8Array> {
  const hash = createHash('sha256');
  const head = JSON.stringify({ format: FORMAT, key, day });
  const first = Buffer.from(`${head}\n${JSON.stringify([...outputs])}\n`);
  hash.update(first);
  yield first;
  for (const parcel of parcels(files)) {
    hash.update(parcel);
    yield parcel;
  }
  yield Buffer.from(`${hash.digest('hex')}\n`);
}

/** How many files are written at a time. */
const PARCEL = 512;

function* parcels(files: Iterable<KeptLines>): Generator<Uint8Array> {
  let parcel: KeptLines[] = [];
  for (const lines of files) {
    parcel.push(lines);
    if (parcel.length < PARCEL) continue;
    yield Buffer.concat(parcel);
    parcel = [];
  }
  yield Buffer.concat(parcel);
}
