/** Pages of topics and names that a build removes: somebody may have kept their address. */

const PAGE = /^((?:names|topics)\/[^/]+)\/index\.html$/;

/**
 * The topics and names whose page stood in a site and is no longer of it.
 * @param there paths of the site as it stood
 * @param own those of the site as it is
 * @returns the folders of their pages, such as `names/marrow`
 */
export function goneIds(
  there: readonly string[],
  own: Pick<ReadonlyMap<string, unknown>, 'has'>,
): string[] {
  return there.flatMap((path) => {
    const [, page] = PAGE.exec(path) ?? [];
    return page === undefined || own.has(path) ? [] : [page];
  });
}

/** What is told of one. @param page from {@link goneIds} */
export function goneWarning(page: string): string {
  const id = page.slice(page.indexOf('/') + 1);
  return `${page}/ is gone from the site. If it got another id, or was merged, list "${id}" as formerly of the one that stays, and build again: its address leads there then.`;
}
