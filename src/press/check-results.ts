/**
 * Checks that every result of the search leads to a page.
 * @param slugs of the entries in the index
 * @param paths of the files that pages make, below the base of the site
 * @throws Error that names the first ten that lead nowhere
 */
export function checkResults(slugs: readonly string[], paths: readonly string[]): void {
  const made = new Set(paths);
  const missing = slugs
    .map((slug) => `articles/${slug}/index.html`)
    .filter((path) => !made.has(path));
  if (missing.length === 0) return;
  const told = missing.slice(0, 10).map((path) => `\n  ${path}`);
  throw new Error(
    `Search index: ${missing.length} of ${slugs.length} entries have no page:${told.join('')}\nThe page of articles does not draw every entry; mend it and build again.`,
  );
}
