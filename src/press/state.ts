import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSealedJson, writeSealed } from '../lib/sealed-file.ts';
import type { KnownSum, KnownSums } from './sums.ts';

/** What a build remembers of a site for the next one. */
interface SiteState {
  /** The key of the code that drew it, and of the files that every page may show. */
  readonly made: string;
  /** The key of the entries it shows; null where the build told of something that is to be told again. */
  readonly shows: string | null;
  /** Of what each page was made, by its path. */
  readonly pages: Readonly<Record<string, string>>;
  /** All files of the site, by their paths, as they were left. */
  readonly files: Readonly<Record<string, KnownSum>>;
}

/** What is known of a site as it stands. */
export interface Standing {
  readonly shows: string | null;
  readonly pages: ReadonlyMap<string, string>;
  readonly files: KnownSums;
}

const FILE = 'pages.json';
/** Stands for as long as a build writes: what a build that was cut off left is not what the state says. */
const UNDER_WAY = 'under-way';

/**
 * Begins to build a site: from now on, and until {@link finish}, nothing is known of it.
 * @param folder of what is kept of this site
 * @param made the key of the code and of what every page may show
 * @param fresh whether to forget what is known
 * @returns null where nothing is known: no build came to its end, or other code made it; the folder is then emptied
 */
export function begin(folder: string, made: string, fresh = false): Standing | null {
  mkdirSync(folder, { recursive: true });
  const state = readSealedJson(join(folder, FILE)) as SiteState | null;
  const isWhole = !existsSync(join(folder, UNDER_WAY));
  writeFileSync(join(folder, UNDER_WAY), '');
  if (fresh || !isWhole || state?.made !== made) {
    for (const name of readdirSync(folder)) {
      if (name !== UNDER_WAY) rmSync(join(folder, name), { recursive: true, force: true });
    }
    return null;
  }
  return {
    shows: state.shows,
    pages: new Map(Object.entries(state.pages)),
    files: new Map(Object.entries(state.files)),
  };
}

/** Ends what {@link begin} began. */
export function finish(folder: string, made: string, { shows, pages, files }: Standing): void {
  const state: SiteState = {
    made,
    shows,
    pages: Object.fromEntries(pages),
    files: Object.fromEntries(files),
  };
  writeSealed(join(folder, FILE), JSON.stringify(state));
  rmSync(join(folder, UNDER_WAY), { force: true });
}
