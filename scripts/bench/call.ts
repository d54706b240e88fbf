import process from 'node:process';
import { callFault, readCall } from '../call.ts';
import { SYSTEMS, type SystemName } from './results.ts';

/**
 * How the bench is called: whole builds beside other systems; with `--reader`, what a visit costs; with `--service`, what
 * an archive in PostgreSQL does.
 */

export interface BuildsCall {
  readonly of: 'builds';
  /** Ascending. */
  readonly sizes: readonly number[];
  readonly systems: readonly SystemName[];
  /** Up to how many articles all of them build; beyond, ours and Hugo alone. */
  readonly allUpTo: number;
  readonly rounds: number;
  readonly isWarm: boolean;
  /** In seconds. */
  readonly timeout: number;
  readonly isProfile: boolean;
  readonly isMarkdown: boolean;
  readonly json: string | undefined;
  readonly picture: string | undefined;
  /** A report to tell again, with nothing measured. */
  readonly from: string | undefined;
}

export interface ReaderCall {
  readonly of: 'reader';
  readonly size: number;
  readonly runs: number;
  readonly isAlone: boolean;
  readonly json: string | undefined;
}

export interface ServiceCall {
  readonly of: 'service';
  readonly size: number;
  readonly runs: number;
  readonly json: string | undefined;
}

/**
 * Reads a call of the bench.
 * @param args the arguments, those of the process where left out
 * @returns null where help was asked for
 * @throws Error where the call cannot be read: where [code], what, what to do
 */
export function readBenchCall(
  args: readonly string[] = process.argv.slice(2),
): BuildsCall | ReaderCall | ServiceCall | null {
  if (args.includes('--reader')) return readReaderCall(args);
  return args.includes('--service') ? readServiceCall(args) : readBuildsCall(args);
}

const EXIT = {
  0: 'measured, or told why not',
  2: 'the call is wrong, or a command that all depends on fails',
} as const;

function readBuildsCall(args: readonly string[]): BuildsCall | null {
  const values = readCall(
    {
      name: 'bench',
      what: `Builds sites of made-up articles (550 words each, the same on every run) from nothing: with this
project, and with others that are followed by Pagefind's own command. Round by round each builds
once; wall and processor time, memory of all processes, size and number of files are told, with what
ours takes beside each. Linux alone; let the machine do nothing else meanwhile. Hugo must be installed;
Eleventy is fetched for the time of the run. With --reader it measures what a visit costs instead, with
--service what PostgreSQL and the search service do.`,
      options: {
        sizes: {
          type: 'string',
          takes: 'N,N',
          default: '1000,10000,30000,100000',
          about: 'how many articles',
        },
        only: {
          type: 'string',
          takes: 'NAME,NAME',
          about: `of ${SYSTEMS.join(', ')}; all where left out`,
        },
        'all-up-to': {
          type: 'string',
          takes: 'N',
          about: 'beyond so many articles ours and Hugo alone',
        },
        rounds: {
          type: 'string',
          takes: 'N',
          default: '1',
          about: 'builds of each; the median is told',
        },
        warm: {
          type: 'boolean',
          about:
            'also after one article was added, and one changed, with Hugo beside; and npm run dev',
        },
        timeout: {
          type: 'string',
          takes: 'SECONDS',
          default: '3600',
          about: 'what a stage may take',
        },
        json: { type: 'string', takes: 'FILE', about: 'write all figures there, too' },
        markdown: { type: 'boolean', about: 'the tables for the README, as Markdown' },
        picture: { type: 'string', takes: 'FILE', about: 'draw the growth there, as SVG' },
        from: { type: 'string', takes: 'FILE', about: 'measure nothing: tell what --json wrote' },
        profile: { type: 'boolean', about: 'tell where the time of ours goes, and no figures' },
        reader: { type: 'boolean', about: 'what a visit costs; see --reader --help' },
        service: {
          type: 'boolean',
          about: 'what PostgreSQL costs instead of a static search; see --service --help',
        },
      },
      exit: EXIT,
    },
    args,
  );
  if (values === null) return null;
  return {
    of: 'builds',
    sizes: readSizes(values.sizes),
    systems: readSystems(values.only),
    allUpTo:
      values['all-up-to'] === undefined ? Infinity : readNumber('--all-up-to', values['all-up-to']),
    rounds: readNumber('--rounds', values.rounds),
    isWarm: values.warm ?? false,
    timeout: readNumber('--timeout', values.timeout),
    isProfile: values.profile ?? false,
    isMarkdown: values.markdown ?? false,
    json: values.json,
    picture: values.picture,
    from: values.from,
  };
}

const articles = { type: 'string', takes: 'N', default: '10000', about: 'how many' } as const;
const json = { type: 'string', takes: 'FILE', about: 'write every figure there, too' } as const;

function readReaderCall(args: readonly string[]): ReaderCall | null {
  const values = readCall(
    {
      name: 'bench',
      what: `Measures what the pages and a search cost a reader, in a real browser and over a slow line too, beside
Pagefind's own Component UI over the same articles; half an hour for 10,000. Let the machine do
nothing else meanwhile.`,
      options: {
        reader: { type: 'boolean', about: 'this, and not whole builds' },
        articles,
        runs: {
          type: 'string',
          takes: 'N',
          default: '5',
          about: 'visits of each page, and sessions for each kind of search',
        },
        alone: {
          type: 'boolean',
          about: 'without the Component UI, whose index 100,000 articles are too many for',
        },
        json,
      },
      exit: EXIT,
    },
    args,
  );
  if (values === null) return null;
  return {
    of: 'reader',
    size: readNumber('--articles', values.articles),
    runs: readNumber('--runs', values.runs),
    isAlone: values.alone ?? false,
    json: values.json,
  };
}

function readServiceCall(args: readonly string[]): ServiceCall | null {
  const values = readCall(
    {
      name: 'bench',
      what: `Loads made-up articles into a PostgreSQL server of its own, which must be installed, and asks the search
service: what loading takes, how large the tables are, how long an answer is waited for. Let the machine
do nothing else meanwhile.`,
      options: {
        service: { type: 'boolean', about: 'this, and not whole builds' },
        articles,
        runs: { type: 'string', takes: 'N', default: '10', about: 'questions of each kind' },
        json,
      },
      exit: EXIT,
    },
    args,
  );
  if (values === null) return null;
  return {
    of: 'service',
    size: readNumber('--articles', values.articles),
    runs: readNumber('--runs', values.runs),
    json: values.json,
  };
}

function readSizes(given: string): number[] {
  const sizes = given.split(',').map((one) => readNumber('--sizes', one.trim()));
  return [...new Set(sizes)].toSorted((a, b) => a - b);
}

/** @returns in the order in which they are always told */
function readSystems(given: string | undefined): readonly SystemName[] {
  if (given === undefined) return SYSTEMS;
  const names = given.split(',').map((one) => one.trim());
  const unknown = names.find((name) => !SYSTEMS.some((system) => system === name));
  if (unknown !== undefined) {
    const what = `found "${unknown}", expected some of ${SYSTEMS.join(', ')}, joined by commas`;
    throw callFault('option-value', '--only', what);
  }
  return SYSTEMS.filter((system) => names.includes(system));
}

function readNumber(option: string, given: string): number {
  const number = Number(given);
  if (!Number.isSafeInteger(number) || number < 1) {
    throw callFault('option-value', option, `found "${given}", expected a whole number above 0`);
  }
  return number;
}
