import process from 'node:process';
import { parseArgs, type ParseArgsOptionDescriptor } from 'node:util';
import { nearestWords } from '../src/lib/search-nearest.ts';

/** How a command is called: its options, what `--help` says of them, and what cannot be called so. */

/** What can be wrong with a call, and what to do about it. */
const FAULTS = {
  'option-unknown': 'See which there are with --help.',
  'option-without-value': 'Write the value behind it, or leave it out; see --help.',
  'option-with-value': 'Write it without a value.',
  'option-value': 'See with --help what it takes.',
  'argument-unexpected': 'Name it with an option; see --help.',
  'folder-missing': 'Create it, or name another.',
  'folder-taken': 'Name another with --out DIR, or move away what is there.',
  'folder-inside': 'Name a folder apart with --out DIR.',
  'clock-unread':
    'Write the seconds since 1 January 1970 in UTC, such as 1767225600, or unset the variable.',
} as const;

/** An option as Node's `parseArgs` takes it, and what `--help` says of it. */
interface Option extends ParseArgsOptionDescriptor {
  /** What it takes, in capitals: `DIR`. None where it is a switch. */
  readonly takes?: string;
  /** What it is for, in a few words; further lines stand below. */
  readonly about: string;
}
type Options = Readonly<Record<string, Option>>;

/** A command as `--help` tells it. Lines are at most 100 characters long. */
interface Command<Own extends Options> {
  /** As it is called: `ingest` is `npm run ingest`. */
  readonly name: string;
  /** What it does, in a line or a paragraph. */
  readonly what: string;
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
export const siteVariable = { ARCHIVE_DIST: 'folder of the built site (default: dist)' };

const HELP: Options = { help: { type: 'boolean', about: 'show this, and do nothing else' } };

/**
 * Reads the arguments of the process. `--help` is told here.
 * @returns the value of each option; null where help was asked for: there is nothing more to do
 * @throws Error where the call cannot be read, with all its faults: where [code], what, what to do
 */
export function readCall<const Own extends Options>(command: Command<Own>) {
  const options: Options = { ...command.options, ...HELP };
  // Loosely first: the strict reading stops at the first fault, and its messages name no way on.
  const { tokens } = parseArgs({ options, strict: false, tokens: true });
  if (tokens.some((token) => token.kind === 'option' && token.rawName === '--help')) {
    process.stdout.write(helpOf({ ...command, options }));
    return null;
  }
  const faults = tokens.flatMap((token) => faultsOf(token, options, command.name));
  if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join('\n'));
  return parseArgs({ options: command.options }).values;
}

/**
 * A fault of the call.
 * @param where the option as it was written, or the variable
 * @param what the value found, and what was expected
 */
export function callFault(code: keyof typeof FAULTS, where: string, what: string): Error {
  return new Error(`${where} [${code}]: ${what}. ${FAULTS[code]}`);
}

/** The whole of what `--help` shows. */
function helpOf({ name, what, options, environment = {}, exit }: Command<Options>): string {
  const rows = Object.entries(options).map(([option, { takes, about, default: preset }]) => {
    const shown = typeof preset === 'string' ? `${about} (default: ${preset})` : about;
    return [`--${option}${takes === undefined ? '' : ` ${takes}`}`, shown] as const;
  });
  return [
    what,
    `Usage: npm run ${name} -- [options]`,
    section('Options', rows),
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

function faultsOf(token: Token, options: Options, name: string): Error[] {
  if (token.kind === 'option-terminator') return [];
  if (token.kind === 'positional') {
    const what = `npm run ${name} takes options alone`;
    return [callFault('argument-unexpected', `"${token.value}"`, what)];
  }
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
}

/** The option that a misspelt one may be meant for. */
function near(typed: string, options: readonly string[]): string {
  const known = options.map((option) => ({ word: option, count: 1 }));
  const [nearest] = nearestWords(typed, known, 1);
  return nearest ? `; there is --${nearest.word}` : '';
}
