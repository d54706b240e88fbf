import { ruleReason } from '../../src/lib/boilerplate.ts';
import { formatDate } from '../../src/lib/dates.ts';
import { counted } from '../../src/lib/words.ts';
import type { Fault } from './faults.ts';
import type { IngestReport, SourceReport } from './pipeline.ts';

/** Over this many sources the text report names only those that changed or have something to say. */
const ROWS_IN_FULL = 40;

/** Writes the report for people: what was made, what was removed, what is asked, what to do next. */
export function textReport(report: IngestReport): string {
  const shown =
    report.sources.length <= ROWS_IN_FULL
      ? report.sources
      : report.sources.filter(({ status, faults }) => status !== 'unchanged' || faults.length > 0);
  const parts = [
    shown.slice(0, ROWS_IN_FULL).map(sourceRow).join('\n'),
    more(shown.length - ROWS_IN_FULL),
    section('Refused', faultsOf(report, 'refused')),
    section('Asked of an editor', faultsOf(report, 'question')),
    section('Noted', faultsOf(report, 'note')),
    paths('Moved to another address', report.moved),
    paths('Deleted, as their sources are gone', report.pruned),
    summary(report),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Writes the report for machines: one JSON document. */
export function jsonReport(report: IngestReport): string {
  const sources = report.sources.map(({ entry, ...rest }) => ({
    ...rest,
    title: entry?.title ?? null,
    titleFrom: entry?.evidence.title.from ?? null,
    date: entry?.date ?? null,
    dateEvidence: entry?.evidence.date ?? null,
    topics: entry?.evidence.topics ?? [],
    names: entry?.names ?? [],
    removed: entry?.removed ?? [],
  }));
  return `${JSON.stringify({ ...report, sources, counts: count(report) }, null, 2)}\n`;
}

function sourceRow({ file, status, path, entry }: SourceReport): string {
  if (!entry) return `${file}\n  ${status}`;
  const { evidence, removed } = entry;
  const titleNote =
    evidence.title.from === 'lede' ? ' (made from the first sentence: no headline)' : '';
  const rows = [
    file,
    `  ${status.padEnd(9)}  ${path ?? ''}`,
    `  title      ${entry.title}${titleNote}`,
    `  date       ${formatDate(entry.date).text} (${dateNote(evidence.date)})`,
    `  topics     ${evidence.topics.map(({ topic, score }) => `${topic} ${score}`).join(', ') || 'none'}`,
    `  names      ${evidence.names.length}`,
    ...removed.map(
      ({ line, rule, text }) =>
        `  removed    line ${line}: ${clip(text)} [${rule}: ${ruleReason(rule)}]`,
    ),
  ];
  return rows.join('\n');
}

function dateNote({ from, line, found, readings, reason: why }: DateEvidence): string {
  const quoted = found === null ? '' : `line ${line ?? 0}: "${found}"`;
  const texts = readings.map((reading) => formatDate(reading, 'long').text).join(' or ');
  if (from === 'decision') {
    const open = readings.length === 0 ? `${quoted} cannot be read` : `${quoted} can be ${texts}`;
    return `${found === null ? 'none in the source' : open}; decided: ${why}`;
  }
  if (readings.length > 1) return `${quoted} can be ${texts}`;
  return found === null ? 'none found' : quoted;
}

type DateEvidence = NonNullable<SourceReport['entry']>['evidence']['date'];

function clip(text: string): string {
  return `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;
}

function faultsOf({ sources, general }: IngestReport, severity: Fault['severity']): Fault[] {
  return [...sources.flatMap(({ faults }) => faults), ...general].filter(
    (one) => one.severity === severity,
  );
}

function section(heading: string, faults: readonly Fault[]): string {
  if (faults.length === 0) return '';
  const rows = faults
    .slice(0, ROWS_IN_FULL)
    .map(({ code, where, what, todo }) => `  ${where}: ${what}. [${code}]\n    ${todo}`);
  return [`${heading}:`, ...rows, more(faults.length - ROWS_IN_FULL)].filter(Boolean).join('\n');
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
    refused: of('refused'),
    duplicate: of('duplicate'),
  };
}

function summary(report: IngestReport): string {
  const { sources, written, unchanged, refused, duplicate } = count(report);
  if (sources === 0)
    return 'No sources found. Put articles (.txt, .md) into the folder of sources.';
  const counts = [
    `${written} written`,
    `${unchanged} unchanged`,
    ...(duplicate > 0 ? [`${duplicate} duplicate`] : []),
    `${refused} refused`,
  ];
  const next = refused > 0 ? 'Mend or remove what was refused.' : 'Next: npm run build';
  return `${counted('source', sources)}: ${counts.join(', ')}. ${next}`;
}
