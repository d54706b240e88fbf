import { expect, test } from 'vitest';
import { contentHasChanged } from '../../../src/lib/content-version.ts';
import { once, onceInARow } from '../../../src/lib/once.ts';

test('a question is asked once for each version of the content', async () => {
  let asked = 0;
  const ask = once(() => Promise.resolve((asked += 1)));
  expect([await ask(), await ask()]).toEqual([1, 1]);
  contentHasChanged();
  expect(await ask()).toBe(2);
});

test('a question that was the last one is answered as it was then, and any other anew', () => {
  const asked: string[] = [];
  const ask = onceInARow(
    ({ slug }: { readonly slug: string; readonly list: readonly string[] }) => {
      asked.push(slug);
      return { slug };
    },
  );
  const list = ['a'];
  const first = ask({ slug: 'fog', list });
  expect(ask({ slug: 'fog', list })).toBe(first);
  expect(ask({ slug: 'fog', list: ['a'] })).not.toBe(first);
  expect(ask({ slug: 'tide', list }).slug).toBe('tide');
  expect(ask({ slug: 'fog', list }).slug).toBe('fog');
  expect(asked).toEqual(['fog', 'fog', 'tide', 'fog']);
  contentHasChanged();
  ask({ slug: 'fog', list });
  expect(asked).toHaveLength(5);
});
