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
  /** `YYYY-MM-DD`; undefined where it is not known. */
  readonly 'data-versiondate': string | undefined;
}

/**
 * Writes a link to what a report was published at.
 * @param url the whole address
 * @param date of the report, in EDTF: its day, else the last on which it can have been published; null for none
 */
export function robustLink(url: string, date: string | null): RobustLink {
  return {
    href: url,
    'data-originalurl': url,
    'data-versiondate': latestDay(date) ?? undefined,
  };
}

/**
 * Makes the links in the text of an entry robust. Ingest writes none; an editor may.
 * @param html as `body.ts` renders it, a link's address its first attribute
 * @param date of the entry, in EDTF
 */
export function withRobustLinks(html: string, date: string | null): string {
  return html.replaceAll(/<a href="(https?:\/\/[^"]*)"/g, (link, url: string) => {
    const day = robustLink(url, date)['data-versiondate'];
    return `${link} data-originalurl="${url}"${day === undefined ? '' : ` data-versiondate="${day}"`}`;
  });
}
