import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serve, type Host } from '../support/static-host.ts';
import { missing, startWebKit, type WebKit } from '../support/webkit.ts';

/* What Safari's engine does otherwise than the browser of the other tests. */

const SOON = { timeout: 15_000, interval: 100 };

describe.skipIf(missing !== '')(`in WebKit${missing}`, () => {
  let webkit: WebKit;
  let five: Host;
  let many: Host;

  beforeAll(async () => {
    [webkit, five, many] = await Promise.all([
      startWebKit(),
      serve(inject('five')),
      serve(inject('many')),
    ]);
  });
  afterAll(async () => {
    await Promise.all([webkit.close(), five.close(), many.close()]);
  });

  const textOf = (selector: string) =>
    webkit.value(`document.querySelector('${selector}')?.textContent.replace(/\\s+/g, ' ').trim()`);
  const styleOf = (selector: string, property: string) =>
    webkit.value(
      `getComputedStyle(document.querySelector('${selector}')).getPropertyValue('${property}')`,
    );

  // A part of the worker that is loaded later imports from its script, which WebKit then ran again.
  test('the search goes on when parts of it are loaded later', async () => {
    for (const host of [five, many]) {
      await webkit.open(`${host.origin}/search/?q=syria`);
      await expect.poll(() => textOf('[role=status]'), SOON).toMatch(/^[\d,]+ entries found/);
      await webkit.type('#q', ' kal');
      await expect.poll(() => textOf('[role=option]'), SOON).toMatch(/Kalın/);
      expect(await webkit.value(`document.body.innerText.includes('does not work')`)).toBe(false);
    }
  });

  test('links, disclosures and uncertain dates have their lines', async () => {
    await webkit.open(`${many.origin}/dates/2024/`);
    expect(await styleOf('.nav [aria-current]', 'text-decoration-line')).toBe('underline');
    await webkit.open(`${many.origin}/search/`);
    expect(await styleOf('.more > summary', 'text-decoration-line')).toBe('underline');
    await webkit.open(five.origin);
    expect(await styleOf('.unsure', 'text-decoration-style')).toBe('dashed');
  });

  test('a quotation has room for more than two lines', async () => {
    const [slug = ''] = await readdir(join(inject('five'), 'articles'));
    await webkit.open(`${five.origin}/articles/${slug.replace(/\.md$/, '')}/`);
    await webkit.value(`document.querySelector('.qb').click()`);
    const height = `document.querySelector('.quote textarea').clientHeight`;
    expect(await webkit.value(height)).toBeGreaterThan(300);
  });
});
