import type { LineFate, Provenance } from '../../src/schema/provenance.ts';
import type { BodyLine, ParsedArticle, SourceLine } from './article.ts';
import type { ArticleEntry } from './enrich/enrich.ts';
import { sha256Of } from './fixity.ts';

/**
 * Says what became of every line of an entry's source.
 * @param made the entry
 * @param file name of the entry's file, without its folder
 * @param text the entry's file as it is written
 */
export function provenanceOf(made: ArticleEntry, file: string, text: string): Provenance {
  const { source, document } = made.article;
  return {
    entry: { file, sha256: sha256Of(text) },
    source: {
      file: source.file,
      sha256: source.sha256,
      bytes: source.bytes,
      format: source.format,
      encoding: source.encoding.name,
      encodingBy: source.encoding.how,
    },
    unit: document.unit,
    fields: [...document.fields],
    lines: fatesOf(made.article, made.entry),
  };
}

/** Writes a provenance: JSON with one line for each line of the source. */
export function renderProvenance({ lines, fields, ...head }: Provenance): string {
  const rows = (list: readonly object[]) =>
    list.length === 0
      ? '[]'
      : `[\n${list.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]`;
  const parts = [
    ...Object.entries(head).map(([key, value]) => `  "${key}": ${JSON.stringify(value)}`),
    `  "fields": ${rows(fields)}`,
    `  "lines": ${rows(lines)}`,
  ];
  return `{\n${parts.join(',\n')}\n}\n`;
}

function fatesOf(article: ParsedArticle, entry: ArticleEntry['entry']): LineFate[] {
  const { document, titleLines, standfirst, dateLines, byline, body, removed } = article;
  const fates = [
    ...titleLines.map((line) => fate(line, 'title', { held: entry.title })),
    ...(standfirst?.line ? [fate(standfirst.line, 'standfirst', { held: entry.standfirst })] : []),
    ...dateLines.map((line) => fate(line, 'date')),
    ...(byline ? [fate(byline, 'byline')] : []),
    ...bodyFates(body),
    ...removed.map((line) => fate(line, 'removed', { rule: line.rule })),
  ];
  if (document.metadataEnd > 0) {
    fates.push(fate({ number: 1, last: document.metadataEnd, text: '' }, 'metadata', { held: '' }));
  }
  fates.push(...(document.metadata ?? []).map((line) => fate(line, 'metadata')));
  return withBlanks(
    fates.sort((a, b) => a.line - b.line || (a.cut?.[0] ?? 0) - (b.cut?.[0] ?? 0)),
    document.lineCount,
  );
}

function bodyFates(body: readonly BodyLine[]): LineFate[] {
  const counts = { heading: 0, paragraph: 0 };
  return body.map((line) => {
    const place = `${line.kind === 'heading' ? 'h' : 'p'}${++counts[line.kind]}`;
    const { corrected } = line;
    return {
      ...fate(line, place, { held: line.text }),
      ...(corrected && { corrected: [...corrected] }),
    };
  });
}

interface FateDetails {
  /** The rule that removed the line. */
  readonly rule?: string;
  /** What the entry holds of it: where that is the line itself, it is not written again. */
  readonly held?: string | null;
}

function fate(line: SourceLine, as: string, { rule, held }: FateDetails = {}): LineFate {
  const { number, last, text, cut } = line;
  return {
    line: number,
    ...(last !== undefined && last !== number && { to: last }),
    as,
    ...(rule !== undefined && { rule }),
    ...(held !== text && { text }),
    ...(cut && { cut: [...cut] }),
  };
}

/** Puts the blank lines in between: all those that nothing else accounts for. */
function withBlanks(fates: readonly LineFate[], lineCount: number): LineFate[] {
  const all: LineFate[] = [];
  let next = 1;
  const blank = (end: number) => {
    if (end > next) all.push({ line: next, ...(end - 1 > next && { to: end - 1 }), as: 'blank' });
  };
  for (const one of fates) {
    blank(one.line);
    all.push(one);
    next = Math.max(next, (one.to ?? one.line) + 1);
  }
  blank(lineCount + 1);
  return all;
}
