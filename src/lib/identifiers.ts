/**
 * What the archive's topics, names and keeper are called in linked data, in SKOS, JSON-LD and RO-Crate alike: the
 * whole address of a page with a fragment, as the thing is not the page that tells of it (W3C, Cool URIs for the
 * Semantic Web, 4.1).
 */

/** The identifier of the topic or name that a page is about. @param page its whole address */
export function conceptId(page: string): string {
  return `${page}#concept`;
}

/** The identifier of the vocabulary whose concepts a page lists. @param page its whole address */
export function schemeId(page: string): string {
  return `${page}#scheme`;
}

/** The identifier of whoever keeps the archive. @param home the whole address of the home page */
export function keeperId(home: string): string {
  return `${home}#organization`;
}
