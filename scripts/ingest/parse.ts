import type { BoilerplateRule } from '../../src/lib/boilerplate.ts';
import { hasFrontMatter, parseFrontMatter } from '../../src/lib/front-matter.ts';
import type { ParsedArticle, SourceLine } from './article.ts';
import { fault, type Fault } from './faults.ts';
import { readHeader, type Meta } from './header.ts';
import { classify } from './headings.ts';
import type { RawSource } from './read.ts';
import { ruleFor, teasersAfter } from './rules.ts';

/**
 * Sorts the lines of a source.
 * @param source as {@link readSource} gives it
 * @returns the article, or the fault for which the source is refused
 */
export function parseSource(source: RawSource): ParsedArticle | Fault {
  const document = openDocument(source);
  if ('code' in document) return document;
  const { kept, removed } = sift(document.lines);
  const header = readHeader(kept, document.meta, source.format);
  if (header === null) return noText(source.file, removed);
  return {
    source,
    title: header.title,
    standfirst: header.standfirst,
    date: header.date,
    body: header.rest.map((line, i, lines) => classify(line, lines[i + 1], source.format)),
    removed,
    publisher: document.meta['publisher'] ?? null,
    url: document.meta['url'] ?? null,
  };
}

function noText(file: string, removed: ParsedArticle['removed']): Fault {
  const gone = removed.map(({ number, rule }) => `line ${number} (${rule})`).join(', ');
  return fault('source-no-text', file, `nothing but date and boilerplate: ${gone || 'no text'}`);
}

interface OpenedDocument {
  readonly meta: Meta;
  readonly lines: readonly SourceLine[];
}

function openDocument(source: RawSource): OpenedDocument | Fault {
  if (!hasFrontMatter(source.text)) return { meta: {}, lines: linesOf(source.text, 1) };
  try {
    const { data, body, bodyLine } = parseFrontMatter(source.text);
    return { meta: metaOf(data), lines: linesOf(body, bodyLine) };
  } catch (error) {
    const [reason = ''] = error instanceof Error ? error.message.split('\n') : [String(error)];
    const place = / at line (\d+), column \d+:?$/.exec(reason);
    const where = `${source.file}:${place?.[1] ?? '1'}`;
    const what = `the YAML cannot be read: ${reason.slice(0, place?.index)}`;
    return fault('source-front-matter', where, what);
  }
}

/** The values that are words or a number, on one line; blank ones say nothing. */
function metaOf(data: Readonly<Record<string, unknown>>): Meta {
  const texts = Object.entries(data)
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
    .map(([key, value]) => [key, String(value).replace(/\s+/g, ' ').trim()] as const);
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}

function linesOf(text: string, first: number): SourceLine[] {
  return text
    .split(/\r\n|[\n\r]/)
    .map((line, i) => ({ number: first + i, text: line.trim() }))
    .filter((line) => line.text !== '');
}

/** Takes out what the rules of `rules.ts` name, each line with the rule that took it. */
function sift(lines: readonly SourceLine[]) {
  const kept: SourceLine[] = [];
  const removed: (SourceLine & { rule: string })[] = [];
  let list: { readonly rule: BoilerplateRule; readonly end: number } | null = null;
  for (const [i, line] of lines.entries()) {
    const rule = ruleFor(line.text, i === 0);
    const inList = list !== null && i < list.end;
    if (rule && !inList) {
      const following = lines.slice(i + 1).map(({ text }) => text);
      list = { rule, end: i + 1 + teasersAfter(rule, following) };
    }
    const taken = rule ?? (inList ? (list?.rule ?? null) : null);
    if (taken) removed.push({ ...line, rule: taken.id });
    else kept.push(line);
  }
  return { kept, removed };
}
