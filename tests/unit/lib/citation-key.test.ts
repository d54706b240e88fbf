import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citationKey } from '../../../src/lib/citation-key.ts';
import { anyLine, SEEDED } from '../../support/arbitrary-text.ts';

const id = '5c146b14-3c52-8afd-938a-375d0df1fbf6';

test.each([
  ['fog-over-the-harbour', '2026-03-07', 'fog-over-the-harbour-2026'],
  ['fog', '2023-12~', 'fog-2023'],
  ['fog', '[2025-12-31,2026-01-01]', 'fog-2025'],
  ['fog', null, 'fog'],
  // The key of `fog` in 2026 is `fog-2026`, that of `isik` `isik-2026`.
  ['fog-2026', null, 'fog-2026-5c146b14'],
  ['fog-2026', '2025', 'fog-2026-2025'],
  ['fog-2026-b', null, 'fog-2026-b'],
  ['ışık', '2026', 'isik-2026-5c146b14'],
  ['新聞', null, 'entry-5c146b14'],
])('the entry %s of %s is cited by %s', (slug, date, key) => {
  expect(citationKey({ slug, date, id })).toBe(key);
});

test('no key is that of another entry, whatever the addresses', () => {
  const slug = fc.oneof(anyLine, fc.stringMatching(/^[abıİ]{1,2}(?:-202[56])?$/));
  const entry = fc.record({
    slug,
    date: fc.constantFrom('2025', '2026', '2026-01', null),
    id: fc.uuid({ version: 8 }),
  });
  fc.assert(
    fc.property(fc.uniqueArray(entry, { selector: (one) => one.slug }), (entries) => {
      const keys = entries.map(citationKey);
      expect(new Set(keys).size).toBe(entries.length);
      for (const key of keys) expect(key).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    }),
    SEEDED,
  );
});
