import { describe, expect, test } from 'vitest';
import { lineAddress } from '../../../src/lib/making-address.ts';

describe('lineAddress', () => {
  test.each<[number, readonly number[] | undefined, string]>([
    [1, undefined, '/articles/fog/made/#L1'],
    [900, [1], '/articles/fog/made/#L900'],
    [1, [3, 120], '/articles/fog/made/#L1'],
    [119, [1, 120, 300], '/articles/fog/made/#L119'],
    [120, [1, 120, 300], '/articles/fog/made/2/#L120'],
    [299, [1, 120, 300], '/articles/fog/made/2/#L299'],
    [4000, [1, 120, 300], '/articles/fog/made/3/#L4000'],
  ])('of line %i, where pages begin with %o, is %s', (line, starts, address) => {
    expect(lineAddress({ slug: 'fog', line, ...(starts && { starts }) })).toBe(address);
  });
});
