import { BOILERPLATE, type BoilerplateRule } from '../../src/lib/boilerplate.ts';
import type { RemovedLine, SourceLine } from './article.ts';
import {
  commentsAfter,
  followings,
  isProse,
  keywordsAfter,
  teasersAfter,
  type Following,
} from './lists.ts';
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
  const above = { letters: 0, belowProse: false };
  let look: ReturnType<typeof followings> | null = null;
  let list = { rule: '', end: 0 };
  for (const [i, line] of lines.entries()) {
    const rule = rules[i];
    if (rule && i >= list.end) {
      const heads = rule.scope !== 'line';
      if (heads) look ??= followings(lines, i + 1);
      const below = heads && look ? linesBelow(line.text, look(i), { rule, ...above }) : 0;
      list = { rule: rule.id, end: i + 1 + below };
    }
    if (rule) removed.push({ ...line, rule: rule.id });
    else if (i < list.end) removed.push({ ...line, rule: list.rule });
    else {
      kept.push(line);
      above.letters += line.text.length;
      above.belowProse ||= isProse(line.text);
    }
  }
  return { kept, removed };
}

/** A colon at the end of a label, closing marks of Markdown or an arrow after it. */
const COLON_ENDS = /:[\s*_\])»›]*$/;

/** How many lines below a label go with it. */
function linesBelow(
  text: string,
  following: Following,
  { rule, letters, belowProse }: Label,
): number {
  if (rule.scope === 'comments') return commentsAfter(following, { letters, belowProse });
  const colon = COLON_ENDS.test(text);
  if (rule.scope === 'tags') {
    const alone = colon || wordCount(text) <= 2;
    return belowProse && alone && !following.below.hasProse ? keywordsAfter(following) : 0;
  }
  return teasersAfter(rule, following, { belowProse, colon });
}

interface Label {
  readonly rule: BoilerplateRule;
  /** How long the lines above it that stay are together, in letters, and whether prose is among them. */
  readonly letters: number;
  readonly belowProse: boolean;
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
  const page = { rules, furniture: furnitureOf(rules), prose, zone };
  const fitting = rules.map((rule, i) =>
    rule && (firsts[i] || fits(rule, i, page)) ? rule : null,
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
  /** Which lines stand in a run of furniture. */
  readonly furniture: readonly boolean[];
  readonly prose: readonly boolean[];
  readonly zone: Zone;
}

function fits(
  { where }: BoilerplateRule,
  index: number,
  { rules, furniture, prose, zone }: Page,
): boolean {
  const within = index > zone.top && index < zone.bottom;
  if (where === 'edge') return !within || furniture[index] === true;
  if (where === 'first') return index < zone.top && !prose[index + 1];
  if (where !== 'section') return true;
  if (zone.top < 0) return false;
  if (within) return furniture[index] === true;
  const row = rules[index - 1] ?? rules[index + 1];
  return Boolean(row) || !prose[index + 1];
}

/** So many lines with a rule in a row are furniture, whatever each could be by itself. */
const ROW = 3;

/** Of each line, whether the run of lines with a rule in which it stands is long or holds one that counts anywhere. */
function furnitureOf(rules: Matched): boolean[] {
  const furniture: boolean[] = [];
  for (let from = 0; from < rules.length; from = furniture.length) {
    let to = from;
    while (rules[to]) to += 1;
    const run = rules.slice(from, to);
    const isFurniture = run.length >= ROW || run.some((rule) => rule?.where === 'anywhere');
    for (const rule of run) furniture.push(rule !== null && isFurniture);
    furniture.push(false);
  }
  return furniture;
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
  const chain = (step: 1 | -1) => chainOf(rules.length, { step, isEntry, unknown });
  const [up, down] = [chain(-1), chain(1)];
  return rules.map((rule, i) => {
    if (rule || (i > top && i < bottom) || !unknown(i)) return rule;
    const [above, below] = [up(i - 1), down(i + 1)];
    return (above > 0 || i === 0) && below > 0 && above + below >= MENU_ENTRIES ? MENU : rule;
  });
}

interface Chained {
  readonly step: 1 | -1;
  readonly isEntry: (index: number) => boolean;
  readonly unknown: (index: number) => boolean;
}

/** How many lines from one on, upwards or downwards, are entries, or unknown ones that an entry follows. */
function chainOf(count: number, { step, isEntry, unknown }: Chained): (index: number) => number {
  const lengths: number[] = [];
  const last = step === 1 ? count - 1 : 0;
  for (let i = last; i >= 0 && i < count; i -= step) {
    const isLink = isEntry(i) || (unknown(i) && isEntry(i + step));
    lengths[i] = isLink ? (lengths[i + step] ?? 0) + 1 : 0;
  }
  return (index) => lengths[index] ?? 0;
}

function isShort(text: string): boolean {
  return (
    text.length <= ENTRY.letters && wordCount(text) <= ENTRY.words && !/[\p{N}.!?:;,…]/u.test(text)
  );
}
