import { describe, expect, it, test } from 'vitest';
import {
  BOILERPLATE,
  ELSEWHERE,
  ruleReason,
  type BoilerplateRule,
} from '../../../src/lib/boilerplate.ts';
import { LANGUAGES, type Patterns } from '../../../src/lib/boilerplate/rule.ts';
import { fold } from '../../../src/lib/fold.ts';
import { boilerplate as english } from '../../../src/words/en.ts';
import { boilerplate as turkish } from '../../../src/words/tr.ts';

describe('BOILERPLATE', () => {
  it('has ids of their own', () => {
    const ids = [...BOILERPLATE.map(({ id }) => id), ...ELSEWHERE];
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it.each([
    ['English', english],
    ['Turkish', turkish],
  ])('says in %s what each rule takes, and nothing of rules that are not there', (_, reasons) => {
    const ids = [...BOILERPLATE.map(({ id }) => id), ...ELSEWHERE];
    expect(Object.keys(reasons).sort()).toEqual(ids.sort());
    for (const reason of Object.values(reasons)) expect(reason).toMatch(/^\p{Lu}.*[^.]$/u);
  });

  describe.each(BOILERPLATE)('$id', (rule) => {
    const kinds = kindsOf(rule);

    it('knows the lines of every language, unless they are the same in all', () => {
      const known = new Set(kinds.flatMap((kind) => Object.keys(kind)));
      const missing = LANGUAGES.filter((language) => !known.has(language));
      expect(known.has('any') && known.size === 1 ? [] : missing).toEqual([]);
    });

    it('is written in folded letters, as others would never match', () => {
      for (const { source } of kinds.flatMap(patternsOf)) {
        const letters = source.replaceAll(/\\[a-zA-Z](?:\{\p{L}+\})?/gu, '');
        expect(letters).toBe(fold(letters));
      }
    });

    it('gives for every language a line that it takes and one that begins alike', () => {
      const ways = LANGUAGES.map((language) => kinds.flatMap((kind) => kind[language] ?? []));
      for (const patterns of ways.filter(({ length }) => length > 0)) {
        const own = rule.takes.filter((line) => patterns.some((one) => one.test(plain(line))));
        expect(own, patterns.map(String).join()).not.toEqual([]);
        const beginnings = own.map(beginning);
        const alike = rule.leaves.filter((line) => beginnings.includes(beginning(line)));
        expect(alike, own.join()).not.toEqual([]);
      }
    });
  });
});

describe('ruleReason', () => {
  test.each([
    ['share-bar', 'The label of a share button'],
    ['page-caption', 'The caption of a picture'],
    ['editor', "Removed by an editor's decision"],
    ['a-rule-of-long-ago', 'a-rule-of-long-ago'],
    ['constructor', 'constructor'],
  ])('%s', (id, reason) => {
    expect(ruleReason(id)).toBe(reason);
  });
});

/** The patterns of a rule of all kinds, a phrase as the pattern of itself. */
function kindsOf({ line, opening, closing, inside = {} }: BoilerplateRule): Patterns[] {
  const phrases = Object.entries(inside).map(([language, said]) => [
    language,
    new RegExp(said.join('|'), 'u'),
  ]);
  return [line, opening ?? {}, closing ?? {}, Object.fromEntries(phrases) as Patterns];
}

function patternsOf(patterns: Patterns): RegExp[] {
  return Object.values(patterns);
}

function plain(line: string): string {
  return fold(line)
    .replaceAll(/^[[(]|[\])]$/g, '')
    .trim();
}

/** The first three letters: languages inflect at the end. */
function beginning(line: string): string {
  return plain(line).slice(0, 3);
}
