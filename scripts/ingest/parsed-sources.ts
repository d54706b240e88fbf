import type { Decision } from '../../src/schema/decisions.ts';
import type { ParsedArticle } from './article.ts';
import type { TextFinds } from './enrich/text-finds.ts';
import type { Fault } from './faults.ts';
import type { Files } from './files.ts';
import { openSource } from './open.ts';
import { parseDocument } from './parse.ts';
import type { RawSource } from './read.ts';
import { sourcesOf } from './sources.ts';
import { surveyFacts, type SurveyFacts } from './survey.ts';

/** The first half of the way: from files to parsed articles. */

/** A source that was read and parsed, or why it could not be. */
export interface ParsedSource {
  /** Path below the folder of sources; of a record, `#` and its first line follow. */
  readonly file: string;
  readonly parsed: ParsedArticle | Fault;
  /** Of its bytes; null where they could not be read as a source. */
  readonly sha256: string | null;
  /** What was found in its text, if it was looked for. */
  readonly finds: TextFinds | null;
  /** What it tells about other sources; null of one that makes no entry. */
  readonly facts: SurveyFacts | null;
  /** Of the file among all files, from 0. */
  readonly place: number;
}

export interface ParseTask {
  readonly files: Pick<Files, 'read' | 'stream'>;
  /** The folder of sources. */
  readonly root: string;
  /** Paths of files below it. */
  readonly names: readonly string[];
  readonly decisions: readonly Decision[];
  /** Looks for what is to be found in the text. */
  readonly find?: (parsed: ParsedArticle) => TextFinds;
}

/** Reads, opens and parses all that the files hold, in their order, one after the other. */
export async function* parsedSources(task: ParseTask): AsyncGenerator<ParsedSource> {
  const bySource = Map.groupBy(task.decisions, ({ source }) => source);
  for (const [place, name] of task.names.entries()) {
    for await (const source of sourcesOf(task.files, task.root, name)) {
      const { file } = source;
      if ('unread' in source) {
        yield { file, parsed: source.unread, sha256: null, finds: null, facts: null, place };
        continue;
      }
      const parsed = parse(source, bySource.get(file) ?? []);
      const { sha256 } = source;
      if ('code' in parsed) yield { file, parsed, sha256, finds: null, facts: null, place };
      else {
        const finds = task.find?.(parsed) ?? null;
        yield { file, parsed, sha256, finds, facts: surveyFacts(parsed), place };
      }
    }
  }
}

function parse(source: RawSource, decisions: readonly Decision[]): ParsedArticle | Fault {
  const document = openSource(source);
  if ('code' in document) return document;
  return parseDocument(document, {
    keep: decisions.flatMap(({ keep }) => keep),
    remove: decisions.flatMap(({ remove }) => remove),
  });
}
