import { BOILERPLATE, type BoilerplateRule } from '../../src/lib/boilerplate.ts';
import type { RemovedLine, SourceLine } from './article.ts';
import { commentsAfter, isProse, keywordsAfter, teasersAfter } from './lists.ts';
import { ruleFor, wordCount } from './rules.ts';

export interface Sifted {
  readonly kept: SourceLine[];
  readonly removed: RemovedLine[];
}

/**
 * Takes out of a source what the rules of `boilerplate.ts` name.
 * @param lines the lines of text, in their order, blank ones left out
 * @returns the lines kept and the lines removed, each in their order; every line is in one of them
 */
export function sift(lines: readonly SourceLine[]): Sifted {
  const rules = matchRules(lines);
  const kept: SourceLine[] = [];
  const removed: RemovedLine[] = [];
  let list = { rule: '', end: 0 };
  for (const [i, line] of lines.entries()) {
    const rule = rules[i];
    if (rule && i >= list.end) {
      list = { rule: rule.id, end: i + 1 + linesBelow(lines, i, { rule, kept }) };
    }
    if (rule) removed.push({ ...line, rule: rule.id });
    else if (i < list.end) removed.push({ ...line, rule: list.rule });
    else kept.push(line);
  }
  return { kept, removed };
}

/** A colon at the end of a label, closing marks of Markdown or an arrow after it. */
const COLON_ENDS = /:[\s*_\])»›]*$/;

/** How many lines below a label go with it. */
function linesBelow(lines: readonly SourceLine[], index: number, { rule, kept }: Label): number {
  if (rule.scope === 'line') return 0;
  const following = lines.slice(index + 1).map(({ text }) => text);
  const above = kept.map(({ text }) => text);
  const belowProse = above.some(isProse);
  if (rule.scope === 'comments') return commentsAfter(following, above);
  const colon = COLON_ENDS.test(lines[index]?.text ?? '');
  if (rule.scope === 'tags') {
    const alone = colon || wordCount(lines[index]?.text ?? '') <= 2;
    return belowProse && alone && !following.some(isProse) ? keywordsAfter(following) : 0;
  }
  return teasersAfter(rule, following, { belowProse, colon });
}

interface Label {
  readonly rule: BoilerplateRule;
  readonly kept: readonly SourceLine[];
}

type Matched = readonly (BoilerplateRule | null)[];

/** How many lines from the top the kind of an article may stand beside its headline. */
const HEAD = 6;

/** The rule of each line by itself; none for a label that stands where it may be a heading. */
function matchRules(lines: readonly SourceLine[]): Matched {
  let first = true;
  const firsts: boolean[] = [];
  const rules = lines.map(({ text }, i) => {
    const rule = ruleFor(text, first || i < HEAD);
    firsts.push(first);
    first &&= rule !== null;
    return rule;
  });
  if (rules.every((rule) => rule === null || rule.where === 'anywhere')) return rules;
  const prose = lines.map(({ text }, i) => !rules[i] && isProse(text));
  const zone = { top: prose.indexOf(true), bottom: prose.lastIndexOf(true) };
  const fitting = rules.map((rule, i) =>
    rule && (firsts[i] || fits(rule, i, { rules, prose, zone })) ? rule : null,
  );
  return withMenus(lines, fitting, zone);
}

interface Zone {
  /** The first and the last line of prose; -1 where there is none. */
  readonly top: number;
  readonly bottom: number;
}

interface Page {
  readonly rules: Matched;
  readonly prose: readonly boolean[];
  readonly zone: Zone;
}

function fits({ where }: BoilerplateRule, index: number, { rules, prose, zone }: Page): boolean {
  const within = index > zone.top && index < zone.bottom;
  if (where === 'edge') return !within || besideFurniture(rules, index);
  if (where === 'first') return index < zone.top && !prose[index + 1];
  if (where !== 'section') return true;
  if (zone.top < 0) return false;
  if (within) return besideFurniture(rules, index);
  const row = rules[index - 1] ?? rules[index + 1];
  return Boolean(row) || index > zone.bottom || !prose[index + 1];
}

/** So many lines with a rule in a row are furniture, whatever each could be by itself. */
const ROW = 3;

/** Whether the run of lines with a rule, in which a line stands, is long or holds one that counts anywhere. */
function besideFurniture(rules: Matched, index: number): boolean {
  let length = 1;
  for (const step of [-1, 1]) {
    for (let i = index + step; rules[i]; i += step) {
      if (rules[i]?.where === 'anywhere') return true;
      length += 1;
    }
  }
  return length >= ROW;
}

const MENU = BOILERPLATE.find(({ id }) => id === 'menu-bar') ?? null;
/** Rules whose lines are entries of a menu, and how many of them make one. */
const ENTRIES = new Set(['site-label', 'section-name', 'section-label', 'menu-bar', 'breadcrumb']);
const MENU_ENTRIES = 3;
/** The longest entry of a menu, in words and letters. */
const ENTRY = { words: 3, letters: 30 } as const;

/** Adds to a menu outside the text the entries that no rule knows: short lines between two that are known. */
function withMenus(lines: readonly SourceLine[], rules: Matched, { top, bottom }: Zone): Matched {
  const isEntry = (i: number) => ENTRIES.has(rules[i]?.id ?? '');
  const unknown = (i: number) => rules[i] === null && isShort(lines[i]?.text ?? '.');
  return rules.map((rule, i) => {
    if (rule || (i > top && i < bottom) || !unknown(i)) return rule;
    const run = [-1, 1].map((step) => {
      let end = i + step;
      while (isEntry(end) || (unknown(end) && isEntry(end + step))) end += step;
      return Math.abs(end - i) - 1;
    });
    const [above = 0, below = 0] = run;
    return (above > 0 || i === 0) && below > 0 && above + below >= MENU_ENTRIES ? MENU : rule;
  });
}

function isShort(text: string): boolean {
  return (
    text.length <= ENTRY.letters && wordCount(text) <= ENTRY.words && !/[\p{N}.!?:;,…]/u.test(text)
  );
}
