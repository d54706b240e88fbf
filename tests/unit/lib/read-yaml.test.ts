import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/lib/read-yaml.ts';

describe('readYaml', () => {
  it('reads plain data', () => {
    expect(readYaml('a: [1, "2", true, null]\nb: &x { c: d }\ne: *x\n')).toEqual({
      ...{ a: [1, '2', true, null], b: { c: 'd' }, e: { c: 'd' } },
    });
  });

  it.each([
    'a: !!js/function "function () {}"',
    'a: !!js/undefined ""',
    'a: !!python/object/apply:os.system ["true"]',
    'a: !<tag:attack.invalid,2026:x> y',
    'a: !own x',
    '%TAG !e! tag:attack.invalid,2026:\n---\na: !e!x y',
  ])('refuses the tag in %j, and prints nothing by itself', (text) => {
    expect(() => readYaml(text)).toThrow(/tag/i);
  });

  it.each([
    ['a: 1\nb: 2\na: 3\n', 3],
    ['a:\n  b: 1\n  c:\n    - { d: 1,\n        d: 2 }\n', 5],
    ['"a": 1\na: 2\n', 2],
  ])('refuses a key twice in one map, and tells the line: %j', (text, line) => {
    expect(() => readYaml(text)).toThrow(`Map keys must be unique at line ${line}, column 1:`);
  });

  it('takes one key in several maps, and keys that are none of strings', () => {
    expect(readYaml('a: { k: 1 }\nb: { k: 2 }\n1: c\n"1": d\n')).toEqual({
      ...{ a: { k: 1 }, b: { k: 2 }, '1': 'd' },
    });
    expect(readYaml('? [x]\n: 1\n? [y]\n: 2\n')).toEqual({ '[ x ]': 1, '[ y ]': 2 });
  });

  it('reads by the core schema of YAML 1.2: no and yes are words, a date is a text', () => {
    expect(readYaml('a: no\nb: 2026-01-10\nc: 0o17\nd: 017\ne: ~\nf: 0x1F\n')).toEqual({
      ...{ a: 'no', b: '2026-01-10', c: 15, d: 17, e: null, f: 31 },
    });
  });

  it('tells where the YAML is wrong', () => {
    expect(() => readYaml('a: 1\nb: [2\n')).toThrow(/line 3/);
  });

  it('does not multiply what aliases multiply', () => {
    const levels = Array.from({ length: 12 }, (_, i) =>
      i === 0
        ? 'a0: &a0 [x]'
        : `a${i}: &a${i} [${Array(9)
            .fill(`*a${i - 1}`)
            .join(', ')}]`,
    );
    expect(() => readYaml(levels.join('\n'))).toThrow(/alias/i);
  });

  it('makes no object of all others of its own', () => {
    const data = readYaml(
      '"__proto__": { polluted: true }\nconstructor: { prototype: { polluted: true } }',
    );
    expect(Object.hasOwn(data as object, '__proto__')).toBe(true);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
