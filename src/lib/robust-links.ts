import { latestDay } from './dates.ts';

/**
 * Links that lead out of the archive, as Robust Links (robustlinks.mementoweb.org/spec): with the address
 * that was meant and the day for which it was, by which a web archive finds the page as it was then. No
 * snapshot is known here, so that there is no `data-versionurl`.
 */

/** The attributes of an outgoing `<a>`. */
export interface RobustLink {
  readonly href: string;
  readonly 'data-originalurl': string;
  /** `YYYY-MM-DD`; undefined where nothing in the archive is dated. */
  readonly 'data-versiondate': string | undefined;
}

/**
 * Writes a link to what a report was published at.
 * @param url the whole address
 * @param date of the report, in EDTF: its day, else the last on which it can have been published
 * @param newest of the newest entry, in EDTF: for an undated report, of which no more is known than that
 *   the archive had it with the others
 */
export function robustLink(url: string, date: string | null, newest: string | null): RobustLink {
  return {
    href: url,
    'data-originalurl': url,
    'data-versiondate': latestDay(date) ?? latestDay(newest) ?? undefined,
  };
}

/**
 * Makes the links in the text of an entry robust. Ingest writes none; an editor may.
 * @param html as `body.ts` renders it, a link's address its first attribute
 */
export function withRobustLinks(html: string, date: string | null, newest: string | null): string {
  return html.replaceAll(/<a href="(https?:\/\/[^"]*)"/g, (link, url: string) => {
    const day = robustLink(url, date, newest)['data-versiondate'];
    return `${link} data-originalurl="${url}"${day === undefined ? '' : ` data-versiondate="${day}"`}`;
  });
}
