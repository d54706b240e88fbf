import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a build remembers of a site for the next one: of what each page was made. */
interface SiteState {
  /** The key of the code that drew it, and of the files that every page may show. */
  readonly made: string;
  /** Of what each page was made, by its path. */
  readonly pages: Readonly<Record<string, string>>;
}

const FILE = 'pages.json';
/** Stands for as long as a build writes: what a build that was cut off left is not what the state says. */
const UNDER_WAY = 'under-way';

/**
 * Begins to build a site: from now on, and until {@link finish}, nothing is known of it.
 * @param folder of what is kept of this site
 * @param made the key of the code and of what every page may show
 * @returns of what each page was made that stands in the site; none where it was made by other code, or where a build
 * did not come to its end
 */
export function begin(folder: string, made: string): ReadonlyMap<string, string> {
  mkdirSync(folder, { recursive: true });
  const state = read(join(folder, FILE));
  const isWhole = read(join(folder, UNDER_WAY)) === null;
  writeFileSync(join(folder, UNDER_WAY), '{}');
  if (!isWhole || state?.made !== made) return new Map();
  return new Map(Object.entries(state.pages));
}

/** Ends what {@link begin} began. @param pages of what each page is made now, by its path */
export function finish(folder: string, made: string, pages: ReadonlyMap<string, string>): void {
  const state: SiteState = { made, pages: Object.fromEntries(pages) };
  writeFileSync(join(folder, `${FILE}.new`), JSON.stringify(state));
  renameSync(join(folder, `${FILE}.new`), join(folder, FILE));
  rmSync(join(folder, UNDER_WAY), { force: true });
}

function read(file: string): SiteState | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as SiteState;
  } catch {
    // Missing or not to be read: the site is drawn anew.
    return null;
  }
}
