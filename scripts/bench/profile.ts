import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** Where the time goes: the profiles that `node --cpu-prof` leaves, one for each process and thread, added up. */

const profile = z.object({
  nodes: z.array(
    z.object({
      id: z.number(),
      callFrame: z.object({ functionName: z.string(), url: z.string(), lineNumber: z.number() }),
      children: z.array(z.number()).optional(),
    }),
  ),
  samples: z.array(z.number()),
  /** Microseconds before each sample. */
  timeDeltas: z.array(z.number()),
});
export type Profile = z.infer<typeof profile>;

/** Seconds in a place itself, and in it with all that it calls. */
export interface Time {
  readonly place: string;
  readonly self: number;
  readonly total: number;
}

export interface Times {
  /** The most self time first. */
  readonly files: readonly Time[];
  readonly functions: readonly Time[];
  /** Of all processes and threads, without the time in which they waited. */
  readonly seconds: number;
}

/** Reads all profiles of a folder, one after the other: each may have a hundred megabytes. */
export async function* readProfiles(folder: string): AsyncGenerator<Profile> {
  for (const file of (await readdir(folder)).toSorted()) {
    yield profile.parse(JSON.parse(await readFile(join(folder, file), 'utf8')));
  }
}

/** Adds profiles up, by file and by function. @param root paths are told from there on */
export async function addProfiles(
  profiles: AsyncIterable<Profile> | Iterable<Profile>,
  root: string,
): Promise<Times> {
  const files = new Sums();
  const functions = new Sums();
  let seconds = 0;
  for await (const one of profiles) {
    const selves = selfTimes(one);
    const parents = new Map(
      one.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
    );
    const nodes = new Map(one.nodes.map((node) => [node.id, node.callFrame]));
    for (const [id, time] of selves) {
      const frame = nodes.get(id);
      if (!frame || frame.functionName === IDLE) continue;
      seconds += time;
      const stack: Frame[] = [];
      for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
        const caller = nodes.get(at);
        if (caller && caller.functionName !== ROOT) stack.push(caller);
      }
      files.add(
        stack.map((each) => fileOf(each, root)),
        time,
      );
      functions.add(
        stack.map((each) => functionOf(each, root)),
        time,
      );
    }
  }
  return { files: files.sorted(), functions: functions.sorted(), seconds };
}

/** What a profile calls the time in which nothing is done, and the frame that holds all others. */
const IDLE = '(idle)';
const ROOT = '(root)';

type Frame = Profile['nodes'][number]['callFrame'];

class Sums {
  readonly #times = new Map<string, { self: number; total: number }>();

  /** @param stack places, the innermost first; one that calls itself counts once */
  add(stack: readonly string[], time: number): void {
    for (const place of new Set(stack)) {
      const sum = this.#times.get(place) ?? { self: 0, total: 0 };
      sum.total += time;
      if (place === stack[0]) sum.self += time;
      this.#times.set(place, sum);
    }
  }

  sorted(): Time[] {
    return [...this.#times]
      .map(([place, times]) => ({ place, ...times }))
      .toSorted((a, b) => b.self - a.self);
  }
}

/** Seconds that were spent in each node itself. */
function selfTimes({ samples, timeDeltas }: Profile): Map<number, number> {
  const times = new Map<number, number>();
  samples.forEach((id, i) => {
    times.set(id, (times.get(id) ?? 0) + (timeDeltas[i] ?? 0) / 1e6);
  });
  return times;
}

function functionOf(frame: Frame, root: string): string {
  const name = frame.functionName === '' ? '(anonymous)' : frame.functionName;
  return frame.url === '' ? name : `${name} ${fileOf(frame, root)}:${frame.lineNumber + 1}`;
}

function fileOf({ functionName, url }: Frame, root: string): string {
  if (url === '') return functionName.startsWith('(') ? functionName : '(built in)';
  const path = url.startsWith('file:') ? fileURLToPath(url) : url;
  return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
}
