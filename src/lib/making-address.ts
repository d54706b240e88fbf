import { pageUrl } from './paging.ts';
import { urls } from './urls.ts';

/** Where the account of an entry shows a line of its source. */

export interface LineOfEntry {
  readonly slug: string;
  /** The number of the line, from 1, as the evidence of the entry has it. */
  readonly line: number;
  /** The first line on each page of the account, as `Making.starts` has them; one page where left out. */
  readonly starts?: readonly number[];
}

/** The address at which a line of a source stands beside what became of it. */
export function lineAddress({ slug, line, starts = [1] }: LineOfEntry): string {
  const after = starts.findIndex((start, i) => i > 0 && start > line);
  const page = after < 0 ? starts.length : after;
  return `${pageUrl(urls.made(slug), page)}#${lineAnchor(line)}`;
}

/** The anchor of a line on its page. */
export function lineAnchor(line: number): string {
  return `L${line}`;
}
