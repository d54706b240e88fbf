import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe (WCAG 2.2 up to AAA, and good practice) finds on a page in a browser. */

const STANDARDS = [
  ...['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  'best-practice',
];

/** What the colours of a theme can break; the rest of a page is the same in both. */
const OF_COLOUR = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

interface Look {
  /** Selectors of the parts that are looked at; the whole page where left out. */
  readonly within?: readonly string[];
  /** Whether only colours are looked at, as in the second theme of a page. */
  readonly colours?: boolean;
}

/**
 * Looks at a page as it stands. Axe is told to it as a debugger would, past its policy, and asked for what is wrong alone: to
 * describe all that is right takes longer than to find out.
 * @returns each fault with the elements that have it; empty for none
 */
export async function axeFaults(
  page: Page,
  { within = ['html'], colours = false }: Look = {},
): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source);
  const runOnly = colours
    ? { type: 'rule' as const, values: OF_COLOUR }
    : { type: 'tag' as const, values: STANDARDS };
  const violations = await page.evaluate(
    async ({ include, options }) => (await window.axe.run({ include }, options)).violations,
    { include: [...within], options: { runOnly, resultTypes: ['violations' as const] } },
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
