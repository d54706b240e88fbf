import { describe, expect, it } from 'vitest';
import { contentHasChanged } from '../../../src/lib/content-version.ts';
import { once, onceInARow } from '../../../src/lib/once.ts';

/** A question that is answered by how often it was asked. */
function counter() {
  let asked = 0;
  return () => Promise.resolve((asked += 1));
}

describe('once', () => {
  it('asks again when the content has changed, and not before', async () => {
    const ask = once(counter());
    expect([await ask(), await ask()]).toEqual([1, 1]);
    contentHasChanged();
    expect([await ask(), await ask()]).toEqual([2, 2]);
  });

  it('asks once for all who call the answer alike', async () => {
    const [one, other] = [once(counter(), 'the fog'), once(counter(), 'the fog')];
    expect([await one(), await other()]).toEqual([1, 1]);
    expect(await once(counter(), 'the ice')()).toBe(1);
    contentHasChanged();
    expect([await other(), await one()]).toEqual([1, 1]);
  });
});

describe('onceInARow', () => {
  it('asks again for another question, and for the same after another', async () => {
    const ask = onceInARow<object, Promise<number>>(counter());
    expect([await ask({ a: 1 }), await ask({ a: 1 })]).toEqual([1, 1]);
    expect([await ask({ a: 2 }), await ask({ a: 2, b: 1 }), await ask({ b: 1, c: 2 })]).toEqual([
      2, 3, 4,
    ]);
    expect(await ask({ a: 1 })).toBe(5);
  });

  it('asks again when the content has changed', async () => {
    const ask = onceInARow<object, Promise<number>>(counter());
    await ask({ a: 1 });
    contentHasChanged();
    expect(await ask({ a: 1 })).toBe(2);
  });
});
