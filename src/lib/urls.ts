import { site } from '../site.config.ts';
import type { CiteFormat } from './cite-formats.ts';

/** Every address of the site, below its base. */
const at = (path: string): string => `${site.base}${path}`;

export const urls = {
  home: at(''),
  about: at('about/'),
  dates: at('dates/'),
  undated: at('dates/undated/'),
  topics: at('topics/'),
  names: at('names/'),
  timeline: at('timeline/'),
  coverage: at('coverage/'),
  search: at('search/'),
  data: at('data/'),
  pagefind: at('pagefind/'),
  article: (slug: string): string => at(`articles/${slug}/`),
  /** A file beside the pages. @param path below the base: `archive.csv` */
  file: (path: string): string => at(path),
  /** How the entry was made: the raw source beside what became of it. */
  made: (slug: string): string => at(`articles/${slug}/made/`),
  /** The citation of an entry as a file for a reference manager. */
  cite: (slug: string, format: CiteFormat): string => at(`articles/${slug}/cite.${format}`),
  /** The entry in Markdown. */
  markdown: (slug: string): string => at(`articles/${slug}.md`),
  /** Two entries side by side, the one that stands first in the archive first. */
  compare: (first: string, second: string): string => at(`compare/${first}/${second}/`),
  /** The style sheet that marks what is chosen; `most` is the highest number of a choice. */
  evidence: (most: number): string => at(`evidence/${most}.css`),
  topic: (id: string): string => at(`topics/${id}/`),
  name: (id: string): string => at(`names/${id}/`),
  /** What is dated in a year, by texts and by publications. */
  timelineYear: (year: string): string => at(`timeline/${year}/`),
  /** @param letter its name in addresses, as `src/lib/alphabet.ts` gives it */
  letter: (letter: string): string => at(`names/a-z/${letter}/`),
  /** The entries of a year of a name or a topic, where they are too many for its page. */
  nameYear: (id: string, year: string): string => at(`names/${id}/${year}/`),
  topicYear: (id: string, year: string): string => at(`topics/${id}/${year}/`),
  year: (year: string): string => at(`dates/${year}/`),
  /** @param month `YYYY-MM` */
  month: (month: string): string => at(`dates/${month.replace('-', '/')}/`),
  /** The entries of a year of which no month is known. */
  monthNotKnown: (year: string): string => at(`dates/${year}/month-not-known/`),
  /** A search, as the form of the search page would send it. */
  searchFor: (query: Readonly<Record<string, string>>): string =>
    `${at('search/')}?${new URLSearchParams(query).toString()}`,
} as const;
