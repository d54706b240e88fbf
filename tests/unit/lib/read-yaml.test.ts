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
