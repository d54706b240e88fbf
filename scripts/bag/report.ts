import { formatSize } from '../size.ts';
import type { BagReport } from './check.ts';
import type { BagFault } from './faults.ts';
import { printable } from '../../src/lib/printable.ts';

/** What a checked bag is, in the terms of RFC 8493, section 3. */
type Verdict = 'valid' | 'complete' | 'incomplete';

/** The faults of a bag that has everything it is to have: its checksums do not hold, or could not be tried. */
const OF_VALIDITY = new Set(['checksum-wrong', 'algorithm-unknown']);

/**
 * Whether a bag is valid, complete without being valid, or neither. Notes count for nothing.
 */
export function verdictOf(faults: readonly BagFault[]): Verdict {
  const grave = faults.filter(({ severity }) => severity === 'invalid');
  if (grave.length === 0) return 'valid';
  return grave.every(({ code }) => OF_VALIDITY.has(code)) ? 'complete' : 'incomplete';
}

/**
 * Writes the report for a terminal: every fault by its kind, then what the bag is.
 * @param name of the bag, as the call had it
 */
export function bagReport(name: string, { faults, payload, algorithms }: BagReport): string {
  const verdict = {
    valid: 'complete and valid',
    complete: 'complete, and not valid',
    incomplete: 'not complete, so not valid',
  }[verdictOf(faults)];
  const files = `${payload.files.toLocaleString('en')} payload ${payload.files === 1 ? 'file' : 'files'}`;
  const tried = algorithms.length > 0 ? `, tried with ${algorithms.join(' and ')}` : '';
  return [
    section('Wrong', faults, 'invalid'),
    section('Noted', faults, 'note'),
    `${printable(name)}: ${verdict} (RFC 8493, section 3). ${files}, ${formatSize(payload.bytes)}${tried}.\n`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/**
 * Writes faults of an archive that is to be bagged.
 * @returns '' where there are none
 */
export function faultLines(faults: readonly BagFault[]): string {
  return faults
    .map(
      ({ where, what, code, todo }) => `${printable(`${where}: ${what}`)}. [${code}]\n  ${todo}\n`,
    )
    .join('');
}

/** Faults by code, in the order in which they were found, each code with what to do. */
function section(
  heading: string,
  faults: readonly BagFault[],
  severity: BagFault['severity'],
): string {
  const groups = Map.groupBy(
    faults.filter((one) => one.severity === severity),
    ({ code }) => code,
  );
  if (groups.size === 0) return '';
  const rows = [...groups].flatMap(([code, group]) => [
    ...group.map(({ where, what }) => `  ${printable(`${where}: ${what}`)}. [${code}]`),
    `    RFC 8493, ${group[0]?.rule ?? ''}: ${group[0]?.todo ?? ''}`,
  ]);
  return `${heading}:\n${rows.join('\n')}\n`;
}
