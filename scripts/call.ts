import process from 'node:process';
import { parseArgs, type ParseArgsOptionDescriptor } from 'node:util';
import { nearestWords } from '../src/lib/search-nearest.ts';

/** How a command is called: its options, what `--help` says of them, and what cannot be called so. */

/** What can be wrong with a call, and what to do about it. */
const FAULTS = {
  'option-unknown': 'See which there are with --help.',
  'option-without-value': 'Write the value behind it, or leave it out; see --help.',
  'option-missing': 'Give it; see --help.',
  'option-with-value': 'Write it without a value.',
  'option-value': 'See with --help what it takes.',
  'argument-unexpected': 'Leave it out, or name it with an option; see --help.',
  'argument-missing': 'See with --help what it takes.',
  'option-apart': 'Leave one of the two out; see --help.',
  'option-twice': 'Leave one of them out.',
  'file-unread': 'Name another file, or have this one made anew.',
  'minisign-missing':
    'Install minisign (Debian: apt install minisign; macOS: brew install minisign), or leave --key out.',
  'postgres-missing': 'Install PostgreSQL 15 or later (Debian: apt install postgresql).',
  'folder-missing': 'Create it, or name another.',
  'folder-taken': 'Name another, or move away what is there.',
  'folder-inside': 'Name a folder apart.',
  'option-accent': 'Write two colours joined by a comma: --accent "#0b4f4a,#7fc9bd"',
  'engine-unknown': 'Say: npm run engine -- postgres',
  'schema-odd': 'Name it with small letters, figures and _, a letter first: --schema news_archive',
  platform:
    'Run it on Linux: time and memory of all processes are read from /proc, which other systems lack.',
  'server-unknown': 'Say: npm run host-config -- nginx',
  'listen-unread': 'Say: --listen 127.0.0.1:8080',
  'root-odd':
    'Put the site into a folder without quotation marks, \\, $, ; and braces: a server reads more in them.',
  'clock-unread':
    'Write the seconds since 1 January 1970 in UTC, such as 1767225600, or unset the variable.',
} as const;

/** An option as Node's `parseArgs` takes it, and what `--help` says of it. */
interface Option extends ParseArgsOptionDescriptor {
  /** What it takes, in capitals: `DIR`. None where it is a switch. */
  readonly takes?: string;
  /** What it is for, in a few words; further lines stand below. */
  readonly about: string;
  /** The argument that it is for, where the command takes several. */
  readonly of?: string;
  /** The options that would do nothing beside it. */
  readonly not?: readonly string[];
}
type Options = Readonly<Record<string, Option>>;

/** A command as `--help` tells it. Lines are at most 100 characters long. */
interface Command<Own extends Options> {
  /** As it is called: `ingest` is `npm run ingest`. */
  readonly name: string;
  /** What it does, in a line or a paragraph. */
  readonly what: string;
  /** What it takes without an option before it: one, which may be left out where it is `optional`. */
  readonly argument?: {
    readonly takes: string;
    readonly about: string;
    readonly optional?: true;
  };
  readonly options: Own;
  /** The variables of the environment that it reads. */
  readonly environment?: Readonly<Record<string, string>>;
  /** When it ends with which status: 0 done, 1 something is wrong with the content, 2 with the call. */
  readonly exit: Readonly<Partial<Record<0 | 1 | 2, string>>>;
}

/** The variables by which one checkout serves several archives: see `src/archive-paths.ts`. */
export const contentVariable = {
  ARCHIVE_CONTENT:
    'folder of the content: sources, articles and the .yaml files (default: content)',
};
export const dayVariable = {
  SOURCE_DATE_EPOCH: `seconds since 1970 in UTC: the day of the run (default: today). Dates after it are refused
as still to come; a bag bears it`,
};
export const siteVariable = { ARCHIVE_DIST: 'folder of the built site (default: dist)' };
export const cacheVariable = {
  ARCHIVE_CACHE: `folder of what is kept from run to run, which can be removed at any time
(default: node_modules/.cache/news-archive)`,
};

const HELP: Options = { help: { type: 'boolean', about: 'show this, and do nothing else' } };

/**
 * Reads a call. `--help` is told here.
 * @param args the arguments, those of the process where left out
 * @returns the value of each option, and the argument, empty where it takes none; null where help was asked for:
 * there is nothing more to do
 * @throws Error where the call cannot be read, with all its faults: where [code], what, what to do
 */
export function readCall<const Own extends Options>(
  command: Command<Own>,
  args: readonly string[] = process.argv.slice(2),
) {
  const options: Options = { ...command.options, ...HELP };
  // Loosely first: the strict reading stops at the first fault, and its messages name no way on.
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  if (tokens.some((token) => token.kind === 'option' && token.rawName === '--help')) {
    process.stdout.write(helpOf({ ...command, options }));
    return null;
  }
  const faults = [
    ...argumentFaults(tokens, command),
    ...optionFaults(tokens, options, command),
    ...faultsTogether(tokens, options),
  ];
  if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join('\n'));
  const call = { args: [...args], options: command.options, allowPositionals: true } as const;
  const { values, positionals } = parseArgs(call);
  return { ...values, argument: positionals[0] ?? '' };
}

/**
 * A fault of the call.
 * @param where the option as it was written, or the variable
 * @param what the value found, and what was expected
 */
export function callFault(code: keyof typeof FAULTS, where: string, what: string): Error {
  return new Error(`${where} [${code}]: ${what}. ${FAULTS[code]}`);
}

/**
 * The address of a database, as PostgreSQL has it.
 * @throws Error where there is none, or it is none; it may bear a password, and is not told again
 */
export function databaseOf(typed: string | undefined): string {
  if (typed === undefined) {
    throw callFault('option-missing', '--database', 'expected the address of a database');
  }
  if (/^postgres(?:ql)?:\/\/\S+$/.test(typed)) return typed;
  const what = 'expected an address, such as postgres://user:password@host/database';
  throw callFault('option-value', '--database', what);
}

/** The whole of what `--help` shows. */
function helpOf(command: Command<Options>): string {
  const { name, what, argument, options, environment = {}, exit } = command;
  const rows = Object.entries(options).map(([option, { takes, about, default: preset }]) => {
    const shown = typeof preset === 'string' ? `${about} (default: ${preset})` : about;
    return [`--${option}${takes === undefined ? '' : ` ${takes}`}`, shown] as const;
  });
  const first = argument ? [[argument.takes, argument.about] as const] : [];
  return [
    what,
    `Usage: npm run ${name} -- ${argument ? `${argument.optional ? `[${argument.takes}]` : argument.takes} ` : ''}[options]`,
    section('Options', [...first, ...rows]),
    section('Environment', Object.entries(environment)),
    section('Exit status', Object.entries(exit)),
  ]
    .filter((part) => part !== '')
    .map((part) => `${part}\n`)
    .join('\n');
}

function section(heading: string, rows: readonly (readonly [term: string, about: string])[]) {
  if (rows.length === 0) return '';
  const width = Math.max(...rows.map(([term]) => term.length)) + 2;
  const lines = rows.map(
    ([term, about]) =>
      `  ${term.padEnd(width)}${about.replaceAll('\n', `\n${' '.repeat(width + 2)}`)}`,
  );
  return [`${heading}:`, ...lines].join('\n');
}

type Token = ReturnType<typeof parseArgs<{ strict: false; tokens: true }>>['tokens'][number];

type Called = Pick<Command<Options>, 'name' | 'argument'>;

function argumentFaults(tokens: readonly Token[], { name, argument }: Called): Error[] {
  const typed = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  if (argument && !argument.optional && typed.length === 0) {
    return [callFault('argument-missing', argument.takes, `expected ${argument.about}`)];
  }
  const takes = argument ? `one ${argument.takes}` : 'options alone';
  return typed
    .slice(argument ? 1 : 0)
    .map((one) => callFault('argument-unexpected', `"${one}"`, `npm run ${name} takes ${takes}`));
}

function optionFaults(
  tokens: readonly Token[],
  options: Options,
  { name }: Pick<Called, 'name'>,
): Error[] {
  return tokens.flatMap((token): Error[] => {
    if (token.kind !== 'option') return [];
    const { rawName, value, inlineValue } = token;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option || !rawName.startsWith('--')) {
      const what = `npm run ${name} has no such option${near(token.name, Object.keys(options))}`;
      return [callFault('option-unknown', rawName, what)];
    }
    if (option.type === 'boolean') {
      if (value === undefined) return [];
      return [callFault('option-with-value', rawName, `found "${value}" behind it`)];
    }
    // What begins with a dash is the next option, unless it is joined on: --out=-dash
    if (value !== undefined && value !== '' && (inlineValue || !value.startsWith('-'))) return [];
    return [callFault('option-without-value', rawName, `expected ${option.takes ?? 'a value'}`)];
  });
}

/** What cannot be said in one call: it would be passed over in silence. */
function faultsTogether(tokens: readonly Token[], options: Options): Error[] {
  const typed = Map.groupBy(
    tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : [])),
    (name) => name,
  );
  const argument = tokens.find((token) => token.kind === 'positional')?.value ?? '';
  const several = Object.values(options).some(({ of }) => of === argument);
  return Object.entries(options).flatMap(([name, { type, of, not = [] }]): Error[] => {
    const times = typed.get(name)?.length ?? 0;
    if (times === 0) return [];
    const where = `--${name}`;
    return [
      ...(type === 'string' && times > 1
        ? [callFault('option-twice', where, `given ${times} times`)]
        : []),
      ...(several && of !== undefined && of !== argument
        ? [callFault('option-apart', where, `for ${of}, not for ${argument}`)]
        : []),
      ...not
        .filter((other) => typed.has(other))
        .map((other) => callFault('option-apart', `--${other}`, `does nothing beside ${where}`)),
    ];
  });
}

/** The option that a misspelt one may be meant for. */
function near(typed: string, options: readonly string[]): string {
  const known = options.map((option) => ({ word: option, count: 1 }));
  const [nearest] = nearestWords(typed, known, 1);
  return nearest ? `; there is --${nearest.word}` : '';
}
