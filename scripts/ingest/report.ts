import { formatDate } from '../../src/lib/dates.ts';
import { replaceHidden } from '../../src/lib/hidden-letters.ts';
import { unicodeEscape } from '../../src/lib/unicode-escape.ts';
import { allPrintable } from '../printable.ts';
import { counted, ruleReason } from './english.ts';
import type { Fault } from './faults.ts';
import type { EntryDigest } from './made.ts';
import type { IngestReport, SourceReport } from './pipeline.ts';
import { table } from './table.ts';

/** Over this many sources the text report names only those that changed or have something to say. */
const ROWS_IN_FULL = 40;
/** How many faults of one code that ask or note something, and how many proposed names, the text report spells out. */
const EXAMPLES = 5;
const PROPOSALS = 10;

/** Writes the report for people: what was made, what was removed, what is asked, what to do next; for a terminal. */
export function textReport(made: IngestReport): string {
  const report = allPrintable(made);
  const { sources } = report;
  const all = sources.length <= ROWS_IN_FULL;
  const shown = all
    ? sources
    : sources.filter(({ status, faults }) => status !== 'unchanged' || faults.length > 0);
  const parts = [
    shown.length === 0 ? '' : sourceTable(shown.slice(0, ROWS_IN_FULL)),
    more(shown.length - ROWS_IN_FULL),
    removals(shown, all),
    decided(shown.slice(0, ROWS_IN_FULL)),
    section('Refused', faultsOf(report, 'refused'), Infinity),
    section('Asked of an editor', faultsOf(report, 'question'), EXAMPLES),
    section('Noted', faultsOf(report, 'note'), EXAMPLES),
    proposals(report),
    paths('Moved to another folder or address', report.moved),
    paths('Withdrawn, as decisions.yaml asks', report.withdrawn),
    paths('Deleted, as their sources are gone', report.pruned),
  ];
  const blocks = parts.some(namesBlock) ? BLOCKS : '';
  return `${[...parts, blocks, summary(report)].filter((part) => part !== '').join('\n\n')}\n`;
}

const BLOCKS =
  'Of saved pages the number behind a name is that of a block of text, as --explain counts them.';
const namesBlock = (part: string) => /\.html?:\d/i.test(part);

/** Writes the report for machines: one JSON document. */
export function jsonReport(report: IngestReport): string {
  const sources = report.sources.map(({ entry, ...rest }) => ({ ...rest, ...entry }));
  const text = JSON.stringify({ ...report, sources, counts: count(report) }, null, 2);
  // Escapes of JSON: it is read as it was, and does nothing to a terminal.
  return `${replaceHidden(text, ({ letters }) => unicodeEscape(letters))}\n`;
}

/** Whether a run is to fail: something was refused or, if strict, something is asked. */
export function failed(report: IngestReport, strict: boolean): boolean {
  if (report.sources.some(({ status }) => status === 'refused')) return true;
  if (faultsOf(report, 'refused').length > 0) return true;
  return strict && faultsOf(report, 'question').length > 0;
}

function sourceTable(sources: readonly SourceReport[]): string {
  const rows = sources.map(({ file, status, entry }) => [
    file,
    entry ? formatDate(entry.date).text : '',
    entry ? entry.title + titleNote(entry) : '',
    entry ? entry.topics.map(({ topic, score }) => `${topic} ${score}`).join(', ') || 'none' : '',
    entry ? String(entry.removed.length + entry.outside) : '',
    status,
  ]);
  return table(
    [
      { head: 'Source', widest: 24, keep: 'end' },
      { head: 'Date', widest: 22 },
      { head: 'Title', widest: 38 },
      { head: 'Topics', widest: 30 },
      { head: 'Out', widest: 5, align: 'right' },
      { head: 'Entry', widest: 9 },
    ],
    rows,
  );
}

function titleNote({ titleFrom }: EntryDigest): string {
  return titleFrom === 'lede' ? ' *' : '';
}

/** Each line that a rule took or, of many sources, how many lines each rule took. */
function removals(sources: readonly SourceReport[], each: boolean): string {
  const removed = sources.flatMap(({ file, entry }) =>
    (entry?.removed ?? []).map((line) => ({ file, ...line })),
  );
  const outside = sources.reduce((sum, { entry }) => sum + (entry?.outside ?? 0), 0);
  if (removed.length + outside === 0) return '';
  const rows =
    each && removed.length <= ROWS_IN_FULL
      ? removed.map(
          ({ file, line, rule, text }) =>
            `  ${file}:${line}: ${clip(text)} [${rule}: ${ruleReason(rule)}]`,
        )
      : [...Map.groupBy(removed, ({ rule }) => rule)]
          .sort((a, b) => b[1].length - a[1].length)
          .map(
            ([rule, lines]) => `  ${counted('line', lines.length)} [${rule}: ${ruleReason(rule)}]`,
          );
  const pages =
    outside > 0 ? [`  ${counted('block', outside)} outside the articles of saved pages`] : [];
  return ['Left out by rule:', ...rows, ...pages].join('\n');
}

/** What the table's marks stand for, and the dates that were not simply read. */
function decided(sources: readonly SourceReport[]): string {
  const rows = sources.flatMap(({ file, entry }) => {
    if (!entry) return [];
    const { from } = entry.dateEvidence;
    return from === 'decision' || entry.dateEvidence.readings.length > 1
      ? [`  ${file}: ${formatDate(entry.date).text} (${dateNote(entry.dateEvidence)})`]
      : [];
  });
  const made = sources.some(({ entry }) => entry?.titleFrom === 'lede')
    ? '* made from the first sentence: no headline'
    : '';
  const dates = rows.length > 0 ? ['Dates that were weighed:', ...rows].join('\n') : '';
  return [made, dates].filter(Boolean).join('\n\n');
}

function dateNote({ from, line, found, readings, reason }: EntryDigest['dateEvidence']): string {
  const place = line === null ? '' : `line ${line}: `;
  const quoted = found === null ? '' : `${place}"${found}"`;
  const texts = readings.map((reading) => formatDate(reading, 'long').text).join(' or ');
  if (from !== 'decision') return `${quoted} can be ${texts}; ${reason}`;
  const open = readings.length === 0 ? `${quoted} cannot be read` : `${quoted} can be ${texts}`;
  return `${found === null ? 'none in the source' : open}; decided: ${reason}`;
}

function clip(text: string): string {
  return `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;
}

function faultsOf({ sources, general }: IngestReport, severity: Fault['severity']): Fault[] {
  return [...sources.flatMap(({ faults }) => faults), ...general].filter(
    (one) => one.severity === severity,
  );
}

/** Faults by code, the most frequent first, each code with so many of them and what to do. */
function section(heading: string, faults: readonly Fault[], most: number): string {
  if (faults.length === 0) return '';
  const groups = [...Map.groupBy(faults, ({ code }) => code)].sort(
    (a, b) => b[1].length - a[1].length,
  );
  const rows = groups.flatMap(([code, group]) => [
    ...group.slice(0, most).map(({ where, what }) => `  ${where}: ${what}. [${code}]`),
    ...(group.length > most ? [more(group.length - most)] : []),
    `    ${group[0]?.todo ?? ''}`,
  ]);
  return [`${heading}:`, ...rows].join('\n');
}

function proposals({ proposals: found }: IngestReport): string {
  if (found.length === 0) return '';
  const rows = found
    .slice(0, PROPOSALS)
    .map(
      ({ name, articles, mentions }) =>
        `  ${name} (${counted('article', articles)}, ${counted('mention', mentions)})`,
    );
  const rest = found.length - PROPOSALS;
  return [
    'Names that recur and are not in names.yaml:',
    ...rows,
    ...(rest > 0 ? [more(rest)] : []),
  ].join('\n');
}

function paths(heading: string, list: readonly string[]): string {
  if (list.length === 0) return '';
  const shown = list.slice(0, ROWS_IN_FULL).map((path) => `  ${path}`);
  return [`${heading}:`, ...shown, more(list.length - ROWS_IN_FULL)].filter(Boolean).join('\n');
}

function more(hidden: number): string {
  return hidden > 0 ? `  … and ${hidden} more (all of them: --report json)` : '';
}

function count({ sources }: IngestReport) {
  const of = (status: SourceReport['status']) =>
    sources.filter((source) => source.status === status).length;
  return {
    sources: sources.length,
    written: of('written'),
    unchanged: of('unchanged'),
    edited: of('edited'),
    duplicate: of('duplicate'),
    excluded: of('excluded'),
    refused: of('refused'),
  };
}

/** Counts that are told even where they are 0. */
const ALWAYS = new Set(['written', 'unchanged', 'refused']);

function summary(report: IngestReport): string {
  const { sources, ...counts } = count(report);
  if (sources === 0) {
    return 'No sources found. Put articles (.txt, .md, .html, .mhtml, .json, .jsonl, .csv) into the folder of sources.';
  }
  const told = Object.entries(counts)
    .filter(([status, number]) => number > 0 || ALWAYS.has(status))
    .map(([status, number]) => `${number} ${status}`);
  const closed = report.general.filter(({ severity }) => severity === 'refused').length;
  const besides =
    closed === 0
      ? ''
      : `, and ${closed} ${closed === 1 ? 'file or folder' : 'files or folders'} that could not be opened`;
  const next = failed(report, false) ? 'Mend or remove what was refused.' : 'Next: npm run build';
  return `${counted('source', sources)}: ${told.join(', ')}${besides}. ${next}`;
}
