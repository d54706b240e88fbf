import { describe, expect, test } from 'vitest';
import { readBenchCall } from '../../../scripts/bench/call.ts';

describe('a call of the bench', () => {
  test('without options measures every system at every size, once', () => {
    expect(readBenchCall([])).toMatchObject({
      of: 'builds',
      sizes: [1000, 10_000, 30_000, 100_000],
      systems: ['ours', 'hugo', 'eleventy', 'astro'],
      allUpTo: Infinity,
      rounds: 1,
      isWarm: false,
    });
  });

  test('sizes ascend and stand once; systems keep their order', () => {
    const call = readBenchCall(['--sizes', '10000, 1000,1000', '--only', 'hugo,ours']);
    expect(call).toMatchObject({ sizes: [1000, 10_000], systems: ['ours', 'hugo'] });
  });

  test('with --reader has options of its own', () => {
    const call = readBenchCall(['--reader', '--articles', '2000', '--runs', '2']);
    expect(call).toEqual({ of: 'reader', size: 2000, runs: 2, isAlone: false, json: undefined });
    expect(readBenchCall(['--reader', '--alone'])).toMatchObject({ size: 10_000, isAlone: true });
    expect(() => readBenchCall(['--reader', '--sizes', '1000'])).toThrow(
      /--sizes \[option-unknown\]/,
    );
    expect(() => readBenchCall(['--articles', '1000'])).toThrow(/--articles \[option-unknown\]/);
  });

  test('with --service has options of its own', () => {
    const call = readBenchCall(['--service', '--articles', '2000']);
    expect(call).toEqual({ of: 'service', size: 2000, runs: 10, json: undefined });
    expect(() => readBenchCall(['--service', '--alone'])).toThrow(/--alone \[option-unknown\]/);
  });

  test.each([
    [['--only', 'ours,jekyll'], /--only \[option-value\]: found "jekyll"/],
    [['--sizes', '1000,'], /--sizes \[option-value\]: found ""/],
    [['--sizes', '1e400'], /--sizes \[option-value\]: found "1e400"/],
    [['--rounds', '0'], /--rounds \[option-value\]: found "0"/],
    [['--timeout', '1.5'], /--timeout \[option-value\]: found "1.5"/],
    [['--reader', '--runs', 'many'], /--runs \[option-value\]: found "many"/],
  ])('%j is refused', (args, message) => {
    expect(() => readBenchCall(args)).toThrow(message);
  });
});
