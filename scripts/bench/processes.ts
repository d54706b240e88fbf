import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { callFault } from '../call.ts';

/** Time and memory of a command with all processes that it starts, out of /proc (Linux; proc_pid_stat(5)). */

/** USER_HZ: /proc counts processor time in hundredths of a second on every platform that Node runs on. */
const TICKS_A_SECOND = 100;

/** What /proc/PID/stat tells of a process. */
export interface ProcessStat {
  readonly parent: number;
  /** The session that it belongs to: the process that began it. */
  readonly session: number;
  /** Processor time in ticks, user and system: its own, and that of the children it has waited for. */
  readonly ticks: number;
  readonly childTicks: number;
  /** Resident memory in pages. */
  readonly pages: number;
}

/** Reads a line of /proc/PID/stat. The name of the program may hold blanks and brackets. */
export function readStat(text: string): ProcessStat {
  const fields = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const field = (number: number) => fields[number - 3] ?? NaN;
  return {
    parent: field(4),
    session: field(6),
    ticks: field(14) + field(15),
    childTicks: field(16) + field(17),
    pages: field(24),
  };
}

/** Processor time in seconds of all children that this process has waited for, and of theirs. */
export function childSeconds(): number {
  return readStat(readFileSync('/proc/self/stat', 'latin1')).childTicks / TICKS_A_SECOND;
}

/** @throws Error where this machine has not what is read here */
export function mustMeasure(platform: string = process.platform): void {
  if (platform !== 'linux')
    throw callFault('platform', 'bench', `found ${platform}, expected linux`);
}

/**
 * Watches the processes of a session: a command that was started as the first of its own, and all
 * that it starts. Memory is resident memory, added up: what processes share counts once for each of them. The
 * proportional share (`smaps_rollup`) would be fairer, but takes 23 ms of processor time for a process of 1.6 GB, while
 * that process may not map memory; `stat` takes 0.07 ms.
 */
export class SessionWatch {
  /** The most that all processes had at the same time, in KiB. */
  peak = 0;
  readonly #session: number;
  readonly #page = pageSize();
  readonly #own = new Map<number, ProcessStat>();
  /** Processes that are no part of the session, and need not be read again. */
  #others = new Set<number>();
  /** Ticks of processes that have ended and that nobody of the session waited for. */
  #lostTicks = 0;

  constructor(session: number) {
    this.#session = session;
  }

  /** Looks once. @returns how many processes of the session there are */
  sample(): number {
    const listed = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? Number(name) : []));
    const there = new Set(listed);
    this.#others = this.#others.intersection(there);
    let pages = 0;
    for (const pid of listed) {
      if (this.#others.has(pid)) continue;
      const stat = statOf(pid);
      if (stat?.session !== this.#session) {
        // One that ended between the list and the look is forgotten below.
        if (stat) this.#others.add(pid);
        else there.delete(pid);
        continue;
      }
      this.#own.set(pid, stat);
      pages += stat.pages;
    }
    this.peak = Math.max(this.peak, pages * this.#page);
    this.#forget(there);
    return this.#own.size;
  }

  /** Processor time in seconds of all processes that were there at the last look, and of those they waited for. */
  get seconds(): number {
    const ticks = [...this.#own.values()].reduce((sum, own) => sum + own.ticks + own.childTicks, 0);
    return (ticks + this.#lostTicks) / TICKS_A_SECOND;
  }

  /**
   * Processor time in seconds of processes whose parent ended before them: no parent within the session
   * waits for them, so that {@link childSeconds} lacks them.
   */
  get lostSeconds(): number {
    return this.#lostTicks / TICKS_A_SECOND;
  }

  #forget(there: ReadonlySet<number>): void {
    const ended = [...this.#own].filter(([pid]) => !there.has(pid));
    for (const [pid, { parent, ticks, childTicks }] of ended) {
      if (pid !== this.#session && !this.#own.has(parent)) this.#lostTicks += ticks + childTicks;
    }
    for (const [pid] of ended) this.#own.delete(pid);
  }
}

function statOf(pid: number): ProcessStat | null {
  try {
    return readStat(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return null;
  }
}

/** Of a page of memory, in KiB. */
function pageSize(): number {
  const [, size] =
    /KernelPageSize:\s+(\d+) kB/.exec(readFileSync('/proc/self/smaps', 'latin1')) ?? [];
  return Number(size);
}
