import { words } from '../words.ts';
import { mediaTypeOf } from './file-kinds.ts';
import { HANDED_ON, type HandedOn } from './outputs/handed-on.ts';
import { markdownPath } from './outputs/markdown.ts';
import { whole } from './whole.ts';
import { urls } from './urls.ts';

/** What the page of data and feeds shows. */

export interface DataSection {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  /** Where else such files are; null where nowhere. */
  readonly also: string | null;
  readonly files: readonly DataFile[];
}

interface DataFile {
  /** With which its name ends: `csv`. */
  readonly ending: string;
  /** Its format. */
  readonly name: string;
  readonly what: string;
  /** Its whole address, as readers copy it. */
  readonly address: string;
  /** Where it is, below the root of the host; null where there is none yet. */
  readonly href: string | null;
  /** Without its parameters. */
  readonly mediaType: string;
}

/**
 * The files that the archive hands on, by what they are for.
 * @param newest the slug of the newest entry, which stands for all where each has a file; null in an archive of none
 */
export function dataSections(newest: string | null): DataSection[] {
  const { sections } = words.data;
  return HANDED_ON.map(({ id, paths }) => ({
    id,
    ...sections[id],
    files: paths.map((path: HandedOn) => dataFile(path, newest)),
  }));
}

function dataFile(path: HandedOn, newest: string | null): DataFile {
  const { name, what } = words.data.files[path];
  const ofEntries = path === 'articles/<slug>.md';
  const own = ofEntries ? newest && urls.file(markdownPath(newest)) : urls.file(path);
  return {
    ending: path.slice(path.lastIndexOf('.') + 1),
    name,
    what,
    address: `${whole(urls.home)}${path}`,
    href: own,
    mediaType: mediaTypeOf(path),
  };
}

/** A line that has the archive in a tool. */
export interface Recipe {
  readonly tool: string;
  readonly line: string;
}

/** How the whole archive is had in one line of common tools. */
export function recipes(): Recipe[] {
  const at = (path: HandedOn) => whole(urls.file(path));
  return [
    { tool: 'pandas', line: `pd.read_csv("${at('archive.csv')}")` },
    { tool: 'R', line: `read.csv("${at('archive.csv')}")` },
    { tool: 'DuckDB', line: `SELECT * FROM read_json('${at('archive.jsonl')}');` },
    {
      tool: 'Datasette',
      line: `curl -O ${at('archive.sqlite')} && datasette archive.sqlite`,
    },
    { tool: 'jq', line: `curl -s ${at('archive.jsonl')} | jq -r .title` },
    { tool: 'Raptor', line: `rapper -i turtle ${at('names.ttl')}` },
  ];
}
