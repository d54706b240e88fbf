import { headerRules, type HeaderRule } from './host-headers.ts';
import type { Move, Place } from './served.ts';

/** `_headers` and `_redirects`, which Netlify and Cloudflare Pages read from the folder they publish. */

/** Of Cloudflare Pages (developers.cloudflare.com/pages/configuration, 2026); Netlify allows more. */
const LIMITS = { rules: 100, headerLine: 2000, moves: 2000, moveLine: 1000 } as const;

const FAULTS = {
  'host-header-rules':
    'Cloudflare Pages refuses the rest; give fewer kinds in src/lib/file-kinds.ts.',
  'host-header-line':
    'Cloudflare Pages leaves it out; shorten the policy in src/lib/host-headers.ts.',
  'host-moves':
    'Cloudflare Pages takes the first of them, and shows the pages that lead on for the others; its Bulk Redirects take more.',
  'host-move-line': 'Cloudflare Pages leaves it out, and shows the page that leads on.',
} as const;

/** The text of `_headers`. */
export function writeHeaders(place: Place): string {
  return headerRules(place).map(writeRule).join('\n');
}

/** The text of `_redirects`; empty where nothing has moved. */
export function writeRedirects(moves: readonly Move[]): string {
  return moves.map((move) => `${writeMove(move)}\n`).join('');
}

/** What a host will not take: by its code, and what was found. */
interface HostFault {
  readonly code: keyof typeof FAULTS;
  readonly what: string;
}

/** What of the two files is over the limits of a host, said whole: one line each. */
export function hostFaults(place: Place, moves: readonly Move[]): readonly string[] {
  const rules = headerRules(place);
  const headerLines = rules.flatMap((rule) => writeRule(rule).split('\n'));
  const longMove = moves.find((move) => writeMove(move).length > LIMITS.moveLine);
  const longHeader = headerLines.find((line) => line.length > LIMITS.headerLine);
  const faults: HostFault[] = [];
  if (rules.length > LIMITS.rules) {
    faults.push({ code: 'host-header-rules', what: over(rules.length, LIMITS.rules, 'rules') });
  }
  if (longHeader !== undefined) {
    const what = over(longHeader.length, LIMITS.headerLine, 'letters');
    faults.push({ code: 'host-header-line', what: `"${longHeader.slice(0, 40)}…": ${what}` });
  }
  if (moves.length > LIMITS.moves) {
    faults.push({ code: 'host-moves', what: over(moves.length, LIMITS.moves, 'old addresses') });
  }
  if (longMove !== undefined) {
    const what = over(writeMove(longMove).length, LIMITS.moveLine, 'letters');
    faults.push({ code: 'host-move-line', what: `"${longMove.from}": ${what}` });
  }
  return faults.map(({ code, what }) => `${fileOf(code)} [${code}]: ${what}. ${FAULTS[code]}`);
}

function writeRule({ path, headers }: HeaderRule): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}

function writeMove({ from, to }: Move): string {
  return `${from} ${to} 301`;
}

function over(found: number, limit: number, what: string): string {
  return `${found.toLocaleString('en')} ${what}, at most ${limit.toLocaleString('en')} are taken`;
}

function fileOf(code: HostFault['code']): string {
  return code.startsWith('host-header') ? '_headers' : '_redirects';
}
