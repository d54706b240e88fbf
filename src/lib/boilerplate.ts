import { COPIES } from './boilerplate/copies.ts';
import { COUNTS } from './boilerplate/counts.ts';
import { NOTICES } from './boilerplate/notices.ts';
import { OFFERS } from './boilerplate/offers.ts';
import { PICTURES } from './boilerplate/pictures.ts';
import { PLAYERS } from './boilerplate/players.ts';
import { READERS } from './boilerplate/readers.ts';
import type { BoilerplateRule } from './boilerplate/rule.ts';
import { SHARING } from './boilerplate/sharing.ts';
import { SITE } from './boilerplate/site.ts';
import { TEASERS } from './boilerplate/teasers.ts';

export type { BoilerplateRule } from './boilerplate/rule.ts';

/**
 * What is not the article: rules as data. A line leaves the text only by one of these, whole, and
 * the entry keeps the line beside the rule's name. Where several take a line, the first names it.
 */
export const BOILERPLATE: readonly BoilerplateRule[] = [
  ...SHARING,
  ...OFFERS,
  ...PICTURES,
  ...TEASERS,
  ...COUNTS,
  ...NOTICES,
  ...READERS,
  ...COPIES,
  ...PLAYERS,
  ...SITE,
];

/** Reasons for what is removed elsewhere than by a rule on lines: on a saved page, by an editor. */
export const ELSEWHERE: Readonly<Record<string, string>> = {
  'page-furniture': 'Outside the article on the saved page: navigation, sidebars, footers',
  'page-caption': 'The caption of a picture',
  'page-hidden': 'Hidden on the saved page',
  kicker: 'A kicker: the subject or rubric in a few words above the headline',
  editor: "Removed by an editor's decision",
};

const REASONS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(ELSEWHERE),
  ...BOILERPLATE.map(({ id, reason }) => [id, reason] as const),
]);

/** What a line is that was removed under this id; the id itself where it is no longer known. */
export function ruleReason(id: string): string {
  return REASONS.get(id) ?? id;
}
