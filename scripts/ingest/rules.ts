import { BOILERPLATE, type BoilerplateRule } from '../../src/lib/boilerplate.ts';
import { within } from '../../src/lib/boilerplate/patterns.ts';
import type { Patterns } from '../../src/lib/boilerplate/rule.ts';
import { fold } from '../../src/lib/fold.ts';

/** How the rules of `boilerplate.ts` are applied to the lines of a source. */

/**
 * The longest line, in letters, that a rule may take: `line` by its whole pattern, `phrase` by a phrase
 * within it, `notice` by its first or last letters. Beyond it a line is prose whatever it says. Of 8,700
 * lines that the rules took in 150 real pages, all but eleven fit; captions of wire pictures and notices
 * on cookies seldom reach 600.
 */
export const LONGEST = { line: 120, phrase: 280, notice: 600 } as const;

/** How many letters from either end settle a notice. */
const END = 80;

/**
 * Finds the rule whose pattern takes a line.
 * @param line the line as it stands
 * @param first whether no line of text stands before it
 * @returns the rule; one for the edges of a text too, wherever the line stands. Null for prose
 */
export function ruleFor(line: string, first: boolean): BoilerplateRule | null {
  const text = line.trim();
  if (text.length > LONGEST.notice || isTail(text)) return null;
  if (text.length > LONGEST.phrase) return byEnds(text);
  if (text.length > LONGEST.line) return byEnds(text) ?? byPhrase(text);
  return byLine(text, first) ?? byEnds(text) ?? byParts(text);
}

/** Whether a line is the tail of a paragraph that a file breaks into lines: `shares were sold.` */
function isTail(text: string): boolean {
  return text.endsWith('.') && !text.endsWith('..') && /^\p{Ll}/u.test(text);
}

interface Compiled {
  readonly rule: BoilerplateRule;
  readonly pattern: RegExp;
}

/** V8 runs a pattern in its interpreter until it meets a text of 1,000 letters, in either width. */
const LONG_TEXTS = [' '.repeat(1000), '\u0639'.repeat(1000)] as const;

/** The longest pattern, in letters: V8 interprets those beyond 20 KB, at a twentieth of the speed. */
const CHUNK = 12_000;

/**
 * The patterns of all rules. They are made when the first line is looked at: it takes a quarter of a
 * second, and the thread that only writes entries looks at none.
 */
function allPatterns() {
  return (patterns ??= {
    onlyFirst: compiled('line', ({ where }) => where === 'first'),
    sections: compiled('line', ({ where }) => where === 'section'),
    others: compiled('line', ({ where }) => where !== 'first' && where !== 'section'),
    openings: compiled('opening'),
    closings: compiled('closing'),
  });
}

let patterns: Record<
  'onlyFirst' | 'sections' | 'others' | 'openings' | 'closings',
  readonly Compiled[]
> | null = null;

function compiled(
  key: 'line' | 'opening' | 'closing',
  wanted: (rule: BoilerplateRule) => boolean = () => true,
): Compiled[] {
  return BOILERPLATE.filter(wanted).flatMap((rule) =>
    chunks(rule[key] ?? {}).map((pattern) => ({ rule, pattern })),
  );
}

/** The patterns of all languages in as few as are fast. */
function chunks(patterns: Patterns): RegExp[] {
  const joined: string[] = [];
  for (const { source } of Object.values(patterns)) {
    const last = joined.at(-1);
    if (last !== undefined && last.length + source.length < CHUNK) {
      joined[joined.length - 1] = `${last}|(?:${source})`;
    } else joined.push(`(?:${source})`);
  }
  return joined.map((source) => compiledNow(new RegExp(source, 'u')));
}

/** Has a pattern compiled at once: interpreted, a line takes three times as long. */
function compiledNow(pattern: RegExp): RegExp {
  for (const text of LONG_TEXTS) pattern.test(text);
  return pattern;
}

/** The phrase beside its pattern, because looking for it plainly is ten times as fast. */
const PHRASES = BOILERPLATE.flatMap((rule) =>
  Object.values(rule.inside ?? {})
    .flat()
    .map((phrase) => ({ rule, phrase, pattern: within(phrase) })),
);

/** A longer line, of which a phrase settles what it is. */
function byPhrase(text: string): BoilerplateRule | null {
  const plain = plainLine(text);
  return find(
    PHRASES.filter(({ phrase }) => plain.includes(phrase)),
    plain,
  );
}

function byLine(text: string, first: boolean): BoilerplateRule | null {
  const { others, onlyFirst, sections } = allPatterns();
  const plain = plainLine(text);
  const said = PHRASES.filter(({ phrase }) => plain.includes(phrase));
  return (
    find(others, plain) ??
    find(said, plain) ??
    (first ? find(onlyFirst, plain) : null) ??
    find(sections, plain) ??
    (BARE.test(text) ? find(others, tidy(text).replace(BULLET, '')) : null)
  );
}

/** Lines of which the marks count that {@link plainLine} takes off: links of Markdown, `-30-`. */
const BARE = /\]\(|^.{1,6}$/u;
const BULLET = /^[*+-] /;

function byEnds(text: string): BoilerplateRule | null {
  const { openings, closings } = allPatterns();
  const start = tidy(text.slice(0, END)).replace(BEFORE, '');
  const opened = find(openings, start);
  if (opened || !CREDITED.test(text)) return opened;
  return find(closings, tidy(text.slice(-END)));
}

/** A line that may end in a credit: a bracket, or a mark between a label and a name. */
const CREDITED = /[)\]]$|[:©|/][^:©|]{2,50}$/;

/** Marks between the entries of a menu, the steps of a path, the buttons of a bar. */
const BARS = /[|·•›»→>\t]|\s{3,}|\s[/–—-]\s/;
const BARRED = /[|·•›»→>\t]|\s{3}|\s[/–—-]\s/;
const STEPS = /[›»→>]/;
const ENTRY = /^\p{L}[^\p{N}.!?:;,]{1,29}$/u;

/** The longest part that may open such a line, in letters. */
const OPENER = 60;

/** A line of several buttons, entries or calls, where rules take them all or nearly all. */
function byParts(text: string): BoilerplateRule | null {
  if (!BARRED.test(text)) return byCalls(text);
  const [first = '', ...others] = text
    .split(BARS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const opener = first.length <= OPENER ? byPart(first) : null;
  if (!opener || others.length === 0) return null;
  const taken = others.map(byPart);
  const known = [opener, ...taken.filter((rule) => rule !== null)];
  const rest = others.filter((_, i) => !taken[i]);
  if (rest.length === 0) return strongest(known);
  const entries = rest.every((part) => ENTRY.test(part) && wordCount(part) <= 3);
  const menu = known.length > 2 && rest.length * 2 <= known.length;
  return entries && (menu || STEPS.test(text)) ? MENU : null;
}

function byPart(part: string): BoilerplateRule | null {
  return byLine(part, true) ?? byCalls(part);
}

/** A line of several calls and notices: `No comments yet. Be the first to comment.` */
function byCalls(text: string): BoilerplateRule | null {
  const calls = text.split(/(?<=[.!?؟…:])\s+/);
  if (calls.length < 2 || (calls[0]?.length ?? 0) > OPENER) return null;
  const taken: BoilerplateRule[] = [];
  for (const call of calls) {
    const rule = byLine(call.replace(/[.!]$/, ''), true) ?? byLine(call, true);
    if (!rule) return null;
    taken.push(rule);
  }
  return strongest(taken);
}

const MENU = BOILERPLATE.find(({ id }) => id === 'menu-bar') ?? null;

/** The rule of a line of several: one that counts anywhere, else that of menus. */
function strongest(rules: readonly BoilerplateRule[]): BoilerplateRule | null {
  return rules.find(({ where }) => where === 'anywhere') ?? MENU;
}

/** How many words a line has. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0;
}

function find(rules: readonly Compiled[], plain: string): BoilerplateRule | null {
  const { length } = plain;
  const found = rules.find(
    ({ rule: { longest = length }, pattern }) => length <= longest && pattern.test(plain),
  );
  return found?.rule ?? null;
}

/** A link of Markdown, of which the words stay. */
const LINK = /(?<!!)\[([^\][]*)\]\([^()]*\)/g;
/** Bullets, arrows, icons and marks of Markdown around a line; not the sign of copyright. */
const BEFORE = /^(?:(?![©®])[\s\-–—*_#>|•·●▪■▶►▸→➔»›‹«~¿¡\p{Extended_Pictographic}])+/u;
const AFTER =
  /(?<![[\s\-–—*_\|•·→➔»›‹«<>~…\p{Extended_Pictographic}]--[©®]])[[\s\-–—*_\|•·→➔»›‹«<>~…\p{Extended_Pictographic}]--[©®]]+$/v;
/** What most lines end in; a look for marks after it would be the slowest step of all. */
const PLAIN_END = /^(?:.?[\p{L}\p{N}?!:"”')\]]|[^.]\.)$/u;
const BRACKETS = /^[[(]([^[\]()]*)[\])]$/;

function plainLine(text: string): string {
  const plain = tidy(text.includes('](') ? text.replace(LINK, '$1') : text).replace(BEFORE, '');
  const bare = PLAIN_END.test(plain.slice(-2))
    ? plain
    : plain.replace(AFTER, '').replace(/(?<!\.)\.{2,}$/, '');
  return bare.replace(BRACKETS, '$1').trim();
}

/** Folded, with single blanks and without letters that have no shape (joiners, direction marks). */
function tidy(text: string): string {
  return fold(text)
    .replace(/\p{Cf}+/gu, '')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
}
