import { describe, expect, test } from 'vitest';
import { feedFor } from '../../../src/lib/feed-link.ts';
import { readState } from '../../../src/lib/search-state.ts';

const find = (address: string) => feedFor(readState(new URLSearchParams(address)));

describe('feedFor', () => {
  test.each(['', 'sort=oldest&group=month&show=40&view=2024&match=beginning&names=typed'])(
    'follows the archive where everything is found: %j',
    (address) => {
      expect(find(address)).toEqual({ of: 'all', id: '' });
    },
  );

  test.each(['topic=syria', 'topic=syria&sort=newest'])('follows a topic alone: %s', (address) => {
    expect(find(address)).toEqual({ of: 'topic', id: 'syria' });
  });

  test.each(['person=kalin', 'organisation=kalin&sort=oldest', 'place=kalin&group=month'])(
    'follows a name alone: %s',
    (address) => {
      expect(find(address)).toEqual({ of: 'name', id: 'kalin' });
    },
  );

  test.each([
    'q=kalin',
    'person=kalin&person=fidan',
    'person=kalin&place=ankara',
    'person=kalin&person=fidan&place=ankara',
    'person=kalin&not-place=ankara',
    'not-person=kalin',
    'organisation=mit&to=2026',
    'publisher=Merse+Daily',
    'q=kalin&topic=syria',
    'topic=syria&topic=iraq',
    'not-topic=syria',
    'topic=syria&not-topic=iraq',
    'topic=syria&person=ibrahim-kalin',
    'dating=undated',
    'topic=syria&from=2026',
    'to=2026',
    'undated=out',
  ])('follows nothing narrower: %s', (address) => {
    expect(find(address)).toBeNull();
  });
});
