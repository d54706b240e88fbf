import type { Item } from './chronology.ts';

/** The number of choices grows by so many at once: all pages name it, and are to change seldom. */
const STEP = 8;

/**
 * So many names and topics can be chosen on the page of any entry: as many as the one has that has most of them,
 * rounded up.
 */
export function mostChoices(items: readonly Pick<Item, 'names' | 'topics'>[]): number {
  const count = ({ names, topics }: Pick<Item, 'names' | 'topics'>) => names.length + topics.length;
  const most = items.reduce((sum, item) => Math.max(sum, count(item)), 0);
  return Math.ceil(most / STEP) * STEP;
}

/**
 * Writes the style sheet that marks what is chosen: `article:has([name="k"][value="3"]:checked) .k3`. A
 * style sheet cannot say "the same number", so that each number has a selector of its own. The name of its
 * file has the count, as a browser may keep it for long. It names no layer: a browser meets it before the
 * sheets that give the layers their order.
 * @param most the highest number
 */
export function evidenceStyles(most: number): string {
  const selectors = Array.from(
    { length: most },
    (_, i) => `article:has([value="${i + 1}"]:checked) .k${i + 1}`,
  );
  if (selectors.length === 0) return '';
  return `${selectors.join(',')}{${MARKED}}\n`;
}

/** As `mark` looks (`src/styles/pages.css`); the accent below tells it from a paragraph that was linked to. */
const MARKED =
  'background:var(--mark);box-shadow:inset 0 -2px var(--accent);padding-block:.1em;-webkit-box-decoration-break:clone;box-decoration-break:clone';
