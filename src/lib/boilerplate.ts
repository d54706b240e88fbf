import { words, type Words } from '../words.ts';
import { COPIES } from './boilerplate/copies.ts';
import { COUNTS } from './boilerplate/counts.ts';
import { NOTICES } from './boilerplate/notices.ts';
import { OFFERS } from './boilerplate/offers.ts';
import { PICTURES } from './boilerplate/pictures.ts';
import { PLAYERS } from './boilerplate/players.ts';
import { READERS } from './boilerplate/readers.ts';
import type { BoilerplateRule, RuleId } from './boilerplate/rule.ts';
import { SHARING } from './boilerplate/sharing.ts';
import { SITE } from './boilerplate/site.ts';
import { TEASERS } from './boilerplate/teasers.ts';

export type { BoilerplateRule, RuleId } from './boilerplate/rule.ts';

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

/** What is removed elsewhere than by a rule on lines: on a saved page, above the headline, below the text, by an editor. */
export const ELSEWHERE: readonly RuleId[] = [
  'page-furniture',
  'page-caption',
  'page-hidden',
  'page-struck',
  'kicker',
  'author-note',
  'database-note',
  'editor',
];

/**
 * What a line is that was removed under this id; the id itself where it is no longer known.
 * @param reasons those of the language of the archive where left out
 */
export function ruleReason(id: string, reasons: Words['boilerplate'] = words.boilerplate): string {
  return Object.hasOwn(reasons, id) ? reasons[id as RuleId] : id;
}
