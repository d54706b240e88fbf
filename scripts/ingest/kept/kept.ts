import { provenancePath } from '../../../src/lib/provenance-file.ts';
import type { Decision } from '../../../src/schema/decisions.ts';
import type { Present } from '../addresses/recognise.ts';
import type { Files, Stamp } from '../files.ts';
import { sha256Of } from '../fixity.ts';
import { fileOf, LARGEST } from '../sources.ts';
import {
  keptLines,
  readKept,
  readSources,
  writeKept,
  type KeptContents,
  type KeptFor,
  type KeptHead,
  type KeptLines,
  type KeptSource,
  type LeftEntry,
} from './kept-file.ts';
import type { KeptStore } from './store.ts';
import { reasonOf } from '../../../src/lib/reason-of.ts';

/**
 * What is kept from run to run, so that a run reads, parses and writes only what has changed. As in Git's index a
 * file is known by its stamp, and one that changed so lately that a further change could have the same stamp is
 * not trusted: a source is then read, and its bytes compared, an entry is made and compared.
 *
 * Only what follows from one source and its surroundings is kept. What sources tell about each other, the
 * addresses and the report are worked out in every run.
 */

export interface KeptTask extends KeptFor {
  readonly store: KeptStore;
  /** When the run began, in nanoseconds since 1970, by the clock of the disk. */
  readonly now: bigint;
  /** Whether to pass over what was kept. */
  readonly fresh: boolean;
  /** Told where what was kept cannot be used, and why. */
  readonly onDamage: (reason: string) => void;
  /** Told where it cannot be kept for the next run, and why: that one takes longer. */
  readonly onUnsaved: (reason: string) => void;
}

/** What is kept, during a run. */
export interface Kept {
  /** The sources of a file that is as it was, for recognising them; null where it is to be read. */
  readonly present: (name: string) => readonly Present[] | null;
  /** What is known of the sources of such a file. */
  readonly sourcesOf: (name: string) => KeptSource[];
  /** Whether an entry and its provenance stand as they were left. If so, that is kept. */
  readonly stands: (left: LeftEntry) => boolean;
  /** Keeps that an entry, which was read, stands as it was found when the run began. */
  readonly found: (path: string) => void;
  /** What to call when a file below the folder of entries is written. */
  readonly onWritten: (path: string) => (stamp: string) => void;
  /** Keeps what is known of a file; without sources, what was known of it already. */
  readonly keep: (name: string, sources?: readonly KeptSource[]) => void;
  /** What was kept of a file in this run; null where nothing was. */
  readonly recall: (name: string) => KeptSource[] | null;
  /** Keeps nothing of a file. */
  readonly forget: (name: string) => void;
  /** Puts it where the next run finds it. */
  readonly save: () => void;
}

interface Place {
  readonly files: Pick<Files, 'read' | 'stamp'>;
  readonly sources: string;
  readonly out: string;
  readonly decisions: readonly Decision[];
  /** All files of sources, and all below the folder of entries. */
  readonly names: readonly string[];
  readonly there: readonly string[];
}

/**
 * The coarsest clock of a file system in use, FAT's, in nanoseconds: what is younger when it is looked at could
 * change again at the same time.
 */
const TICK = 2_000_000_000n;

/** Opens what was kept. What is damaged counts as nothing. */
export async function openKept(task: KeptTask, place: Place): Promise<Kept> {
  const { files, out } = place;
  const settled = ({ changed }: Stamp) => changed + TICK < task.now;
  const { contents, written } = opened(task);
  const looked = await look(place, contents, settled);
  const stamps = new Map(place.there.map((path) => [path, files.stamp(out, path)]));
  const lines = new Map<string, KeptLines>();
  const outputs = new Map<string, string>();
  let isNew = contents.files.size !== place.names.length;
  const stands = (path: string) => {
    const now = stamps.get(path);
    return now != null && now.changed < written && now.text === contents.outputs.get(path);
  };
  const leave = (path: string, stamp: string) => {
    outputs.set(path, stamp);
    isNew ||= contents.outputs.get(path) !== stamp;
  };
  return {
    present: (name) => looked.get(name)?.known?.sources ?? null,
    sourcesOf: (name) => readSources(contents.files.get(name)?.lines ?? new Uint8Array()),
    stands: ({ path }) => {
      const both = [path, provenancePath(path)];
      if (!both.every(stands)) return false;
      for (const one of both) leave(one, contents.outputs.get(one) ?? '');
      return true;
    },
    found: (path) => {
      for (const one of [path, provenancePath(path)]) {
        const now = stamps.get(one);
        if (now && settled(now)) leave(one, now.text);
      }
    },
    onWritten: (path) => (stamp) => {
      leave(path, stamp);
    },
    keep: (name, sources) => {
      const { stamp = '', decisions = '', known } = looked.get(name) ?? {};
      const before = known ? contents.files.get(name) : undefined;
      const same = before !== undefined && sources === undefined && before.head.stamp === stamp;
      isNew ||= !same;
      const all = () => sources ?? (before ? readSources(before.lines) : []);
      lines.set(name, same ? before.lines : keptLines({ name, stamp, decisions }, all()));
    },
    recall: (name) => {
      const kept = lines.get(name);
      return kept ? readSources(kept) : null;
    },
    forget: (name) => {
      isNew ||= lines.delete(name);
    },
    save: () => {
      isNew ||= outputs.size !== contents.outputs.size || lines.size !== contents.files.size;
      if (!isNew) return;
      try {
        task.store.write(writeKept(task, outputs, lines.values()));
      } catch (error) {
        task.onUnsaved(reasonOf(error));
      }
    },
  };
}

/** What was kept, if it can be used, and when it was written. */
function opened(task: KeptTask): { contents: KeptContents; written: bigint } {
  const nothing = { contents: { files: new Map(), outputs: new Map() }, written: 0n };
  try {
    const kept = task.fresh ? null : task.store.read();
    const contents = kept && readKept(kept, task);
    return contents ? { contents, written: kept.written } : nothing;
  } catch (error) {
    task.onDamage(reasonOf(error));
    return nothing;
  }
}

/** A file of sources when the run began. */
interface Looked extends Pick<KeptHead, 'stamp' | 'decisions'> {
  /** What is known of it; null where it is to be read. */
  readonly known: KeptHead | null;
}

/** Looks at all files of sources, before any of them is read in earnest. */
async function look(
  { files, sources, names, decisions }: Place,
  { files: kept }: KeptContents,
  settled: (stamp: Stamp) => boolean,
): Promise<ReadonlyMap<string, Looked>> {
  const decided = Map.groupBy(decisions, ({ source }) => fileOf(source));
  const looked = new Map<string, Looked>();
  for (const name of names) {
    const now = files.stamp(sources, name);
    const stamp = now && settled(now) ? now.text : '';
    const own = decided.get(name);
    const key = own ? sha256Of(JSON.stringify(own)) : '';
    const head = kept.get(name)?.head;
    const known =
      head?.decisions === key &&
      ((head.stamp !== '' && head.stamp === now?.text) || (await hasBytes(files, sources, head)));
    looked.set(name, { stamp, decisions: key, known: known ? head : null });
  }
  return looked;
}

/** Whether a file that holds one source has its bytes. */
async function hasBytes(
  files: Pick<Files, 'read'>,
  root: string,
  { name, sources }: KeptHead,
): Promise<boolean> {
  const [only, ...others] = sources;
  if (only?.file !== name || others.length > 0) return false;
  try {
    const bytes = await files.read(root, name, LARGEST);
    return bytes !== null && sha256Of(bytes) === only.sha256;
  } catch {
    // Why it cannot be read is told when it is its turn.
    return false;
  }
}
