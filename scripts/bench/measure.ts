import { spawn, type ChildProcess } from 'node:child_process';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { childSeconds, SessionWatch } from './processes.ts';

/** What a command takes. */

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Variables of the environment besides those of this process. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface Usage {
  /** Wall time and processor time (user and system) of all its processes, in seconds. */
  readonly wall: number;
  readonly cpu: number;
  /** The most memory that all its processes had at the same time, in KiB. */
  readonly peak: number;
}

/** A command that cannot be run or that fails; the message says how, in a line. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
}

/** How often the processes are looked at, in milliseconds. */
const INTERVAL = 50;
/** What a process may go on after the command that started it, in milliseconds. */
const LINGERING = 10_000;
/** Of what a command says so many letters are kept: the end. */
const TAIL = 16_384;
/** What of it is told: the first line that speaks of an error, cut. */
const TELLS = /error|invalid|fatal|cannot|out of memory/i;
const LINE = 200;
/** Of these variables nothing may come: they change how Node runs. */
const NOT_PASSED = ['NODE_OPTIONS', 'NODE_COMPILE_CACHE', 'NODE_ENV'];

/**
 * Runs a command and measures it with all processes that it starts. Linux alone. Nothing else may be
 * started meanwhile: its time would count.
 * @param timeout in seconds
 * @throws CommandFailure where it cannot be run, fails, or takes longer
 */
export async function measure(command: Command, timeout: number): Promise<Usage> {
  const { usage } = await watched(command, timeout, async ({ ended, said, isLate }) => {
    const { status, signal } = await ended;
    return () => {
      if (isLate() && status !== 0) throw new CommandFailure(`took longer than ${timeout} s`);
      if (status !== 0) throw new CommandFailure(tellEnd({ status, signal, said: said() }));
    };
  });
  return usage;
}

/** What a server has taken since it was started: wall time of this moment, processor time, the most memory. */
export type Meter = () => Usage;

/**
 * Runs a server for as long as it is used, and ends it then. As for {@link measure}, nothing else may be started meanwhile.
 * @param use what is done with it; given what tells what it has taken until then, and what says that it has ended by itself
 * @param timeout in seconds, for all
 * @throws CommandFailure where it cannot be run, ends by itself, or all takes longer
 */
export async function measureServer<T>(
  command: Command,
  timeout: number,
  use: (meter: Meter, over: AbortSignal) => Promise<T>,
): Promise<T> {
  const { result } = await watched<T>(command, timeout, async (running) => {
    const { ended, said, isLate, meter, kill } = running;
    const over = new AbortController();
    const gone = ended.then(({ status, signal }) => {
      over.abort();
      return () => {
        if (isLate()) throw new CommandFailure(`took longer than ${timeout} s`);
        throw new CommandFailure(tellEnd({ status, signal, said: said() }));
      };
    });
    const done = use(meter, over.signal).then((value) => () => value);
    // Whichever comes second is of no interest.
    done.catch(() => undefined);
    const first = await Promise.race([done, gone]);
    kill();
    await ended;
    return first;
  });
  return result;
}

/** A command while it runs. */
interface Running {
  readonly ended: Promise<End>;
  /** The end of what it said. */
  readonly said: () => string;
  readonly isLate: () => boolean;
  readonly meter: Meter;
  readonly kill: () => void;
}

/**
 * @param use what is done while it runs; of what it gives the value is taken when all processes are gone, and nobody
 * interrupted them
 */
async function watched<T>(
  command: Command,
  timeout: number,
  use: (running: Running) => Promise<() => T>,
): Promise<{ readonly result: T; readonly usage: Usage }> {
  const before = childSeconds();
  const start = performance.now();
  const child = spawn(command.program, [...command.args], {
    cwd: command.cwd,
    env: { ...passedOn(), ...command.env },
    // The first of a session of its own, by which all that it starts is known.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = `${said}${text}`.slice(-TAIL);
    });
  }
  const { pid } = child;
  if (pid === undefined) {
    const cause = await failed(child);
    throw new CommandFailure(`${command.program} cannot be run: ${cause.message}`, { cause });
  }
  const watch = new SessionWatch(pid);
  const sampling = setInterval(() => watch.sample(), INTERVAL);
  const limit = AbortSignal.timeout(timeout * 1000);
  const kill = () => {
    killSession(pid);
  };
  limit.addEventListener('abort', kill);
  const interrupt = listenFor('SIGINT', kill);
  const wall = () => (performance.now() - start) / 1000;
  const meter = () => {
    watch.sample();
    return { wall: wall(), cpu: watch.seconds, peak: watch.peak };
  };
  try {
    const running = { ended: ended(child), said: () => said, isLate: () => limit.aborted };
    const result = await use({ ...running, meter, kill });
    const taken = wall();
    await untilGone(watch, pid);
    if (interrupt.heard()) throw new Error('interrupted');
    const cpu = childSeconds() - before + watch.lostSeconds;
    return { result: result(), usage: { wall: taken, cpu, peak: watch.peak } };
  } finally {
    clearInterval(sampling);
    limit.removeEventListener('abort', kill);
    interrupt.stop();
    kill();
  }
}

/** What a command that failed said of it, in a line. */
export function tellEnd({ status, signal, said }: End & { readonly said: string }): string {
  const how = signal === null ? `ended with status ${status ?? 'none'}` : `was ended by ${signal}`;
  const lines = stripVTControlCharacters(said)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const line = lines.find((one) => TELLS.test(one)) ?? lines.at(-1);
  return line === undefined ? how : `${how}: ${line.slice(0, LINE)}`;
}

interface End {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
}

function ended(child: ChildProcess): Promise<End> {
  return new Promise((resolve) => {
    child.on('exit', (status, signal) => {
      resolve({ status, signal });
    });
  });
}

function failed(child: ChildProcess): Promise<Error> {
  return new Promise((resolve) => {
    child.on('error', resolve);
  });
}

function passedOn(): NodeJS.ProcessEnv {
  const left = Object.entries(process.env).filter(([name]) => !NOT_PASSED.includes(name));
  return Object.fromEntries(left);
}

/** Waits for processes that outlive the command that started them, and ends them where they go on. */
async function untilGone(watch: SessionWatch, session: number): Promise<void> {
  const until = performance.now() + LINGERING;
  while (watch.sample() > 0) {
    if (performance.now() > until) killSession(session);
    await pause(INTERVAL / 5);
  }
}

function killSession(session: number): void {
  try {
    process.kill(-session, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

function listenFor(signal: NodeJS.Signals, act: () => void) {
  let isHeard = false;
  const listener = () => {
    isHeard = true;
    act();
  };
  process.once(signal, listener);
  return { heard: () => isHeard, stop: () => process.off(signal, listener) };
}
