import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { startBrowser } from '../support/browser.ts';
import { buildComboboxPage, type BuiltPage } from '../support/combobox-page.ts';
import { serve, type Host } from '../support/static-host.ts';

let browser: Browser;
let built: BuiltPage;
let host: Host;
let page: Page;

beforeAll(async () => {
  [browser, built] = await Promise.all([startBrowser(), buildComboboxPage()]);
  host = await serve(built.folder);
});
afterAll(async () => {
  await Promise.all([browser.close(), host.close(), built.remove()]);
});
beforeEach(async () => {
  page = await open();
});
afterEach(async () => {
  await page.context().close();
});

async function open(
  options: Parameters<Browser['newContext']>[0] = {},
  address = '/',
): Promise<Page> {
  const context = await browser.newContext(options);
  const opened = await context.newPage();
  await opened.goto(`${host.origin}${address}`);
  return opened;
}

/** Opens the page another way than the tests do by themselves. */
async function reopen(...how: Parameters<typeof open>): Promise<void> {
  await page.context().close();
  page = await open(...how);
}

const field = () => page.getByRole('combobox', { name: 'Search the record' });
const list = () => page.getByRole('listbox', { name: 'Suggestions' });
const options = () => page.getByRole('option');
const chosen = () => page.locator('[data-part="chosen"]').innerText();
/** What a screen reader is told stands under the cursor; null for the text itself. */
const active = (): Promise<string | null> =>
  field().evaluate((input) => {
    const id = input.getAttribute('aria-activedescendant');
    const option = id === null ? null : document.getElementById(id);
    return option?.querySelector('[data-part="label"]')?.textContent ?? null;
  });

async function type(text: string): Promise<void> {
  await field().pressSequentially(text);
  await list().waitFor();
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

describe('what is suggested', () => {
  test('stands in groups with what each is, and nothing is chosen beforehand', async () => {
    expect(await list().isVisible()).toBe(false);
    expect(await field().getAttribute('aria-expanded')).toBe('false');
    await type('isl');
    expect(await field().getAttribute('aria-expanded')).toBe('true');
    const groups = await list()
      .getByRole('group')
      .evaluateAll((found) => found.map((group) => group.getAttribute('aria-label')));
    expect(groups).toEqual(['Names to search for', 'Topics to narrow by', 'Headlines to open']);
    expect(await active()).toBeNull();
    expect(await list().locator('[aria-selected="true"]').count()).toBe(0);
  });

  test('says how many entries a name has, its other spelling and its language', async () => {
    await type('isl');
    const [daesh, topic, headline] = await options().all();
    expect(await daesh?.locator('[data-part="label"]').innerText()).toBe('Daesh');
    expect(await daesh?.innerText()).toMatch(/12\s*Daesh\s*— also Islamic State/);
    expect(await daesh?.locator('[data-part="n-words"]').textContent()).toBe(', 12 entries');
    expect(await topic?.locator('use').getAttribute('href')).toBe('#g-diamond');
    expect(await headline?.innerText()).toContain('10 Jan 2026');
    await field().fill('kal');
    const kalin = options().filter({ hasText: 'İbrahim Kalın' });
    expect(await kalin.locator('[lang="tr"]').innerText()).toBe('İbrahim Kalın');
    expect(await kalin.innerText()).toContain('1,250');
    expect(await kalin.innerText()).not.toContain('also');
  });

  test('goes when nothing answers, and stays while the next answer is on its way', async () => {
    await type('is');
    await page.evaluate(() => {
      const panel = document.querySelector('[data-part="suggest"]');
      const count = () => {
        document.body.dataset['changes'] = String(
          Number(document.body.dataset['changes'] ?? 0) + 1,
        );
      };
      if (panel) new MutationObserver(count).observe(panel, { attributeFilter: ['hidden'] });
    });
    await field().pressSequentially('lam');
    await options().getByText('Islam and the state').waitFor();
    expect(await page.evaluate(() => document.body.dataset['changes'])).toBeUndefined();
    await field().pressSequentially('xyz');
    await list().waitFor({ state: 'hidden' });
    expect(await field().getAttribute('aria-expanded')).toBe('false');
  });

  test('is dropped when it comes after the answer to a later question', async () => {
    await reopen({}, '/?slow');
    await field().fill('is');
    await field().fill('kali');
    await options().first().waitFor();
    await page.waitForTimeout(500);
    expect(await options().first().innerText()).toContain('Kalın');
  });

  test('is dropped when the reader has left meanwhile', async () => {
    await reopen({}, '/?slow');
    await field().fill('kali');
    await press('Tab');
    await page.waitForTimeout(400);
    expect(await list().isVisible()).toBe(false);
  });

  test('is missing without a word where it cannot be had', async () => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await type('is');
    await field().fill('broken');
    await list().waitFor({ state: 'hidden' });
    expect(errors).toEqual([]);
  });

  test('is counted for those who do not see it, when the fingers rest', async () => {
    await type('isl');
    const status = page.getByRole('status');
    expect(await status.innerText()).toBe('');
    const count = await options().count();
    await status.getByText(`${count} suggestions, with the down arrow.`).waitFor();
    await field().fill('syria');
    await status.getByText('2 suggestions, with the down arrow.').waitFor();
  });
});

describe('by keyboard', () => {
  test('Enter sends what was typed, as if there were no list', async () => {
    await type('isl');
    await press('Enter');
    await page.waitForURL('**/?q=isl');
  });

  test('the arrows go round, by way of the text', async () => {
    await type('syr');
    const labels = await options().locator('[data-part="label"]').allInnerTexts();
    expect(labels).toHaveLength(2);
    const round: (string | null)[] = [];
    for (let i = 0; i < 4; i++) {
      await press('ArrowDown');
      round.push(await active());
    }
    expect(round).toEqual([...labels, null, labels[0]]);
    await press('ArrowUp', 'ArrowUp');
    expect(await active()).toBe(labels[1]);
    expect(await list().locator('[aria-selected="true"]').count()).toBe(1);
    expect(await field().inputValue()).toBe('syr');
  });

  test('Enter chooses the option that was gone to, and sends nothing', async () => {
    await type('raid isl');
    await press('ArrowDown', 'Enter');
    expect(JSON.parse(await chosen())).toEqual({ q: 'raid Daesh', caret: 10 });
    expect(page.url()).toBe(`${host.origin}/`);
    // What the choice does to the text is no typing: the list must not come back.
    await page.waitForTimeout(100);
    expect(await list().isVisible()).toBe(false);
    expect(await field().evaluate((input) => document.activeElement === input)).toBe(true);
  });

  test('Escape closes the list, and empties nothing', async () => {
    await type('isl');
    await press('ArrowDown', 'Escape');
    expect(await list().isVisible()).toBe(false);
    expect(await active()).toBeNull();
    await press('Escape');
    expect(await field().inputValue()).toBe('isl');
  });

  test('the down arrow opens a list that was closed, on its first option; up on its last', async () => {
    await type('syr');
    await press('Escape', 'ArrowDown');
    await list().waitFor();
    expect(await active()).toBe('Syria');
    await press('Escape', 'ArrowUp');
    await list().waitFor();
    expect(await active()).toMatch(/^Islamic State cell/);
    await press('Escape', 'Alt+ArrowDown');
    await list().waitFor();
    expect(await active()).toBeNull();
  });

  test('an arrow that comes before the answer goes to the answer’s first option', async () => {
    await reopen({}, '/?slow');
    await type('kal');
    await field().fill('isl');
    await press('ArrowDown');
    await expect.poll(active).toBe('Daesh');
  });

  test('Tab leaves, and the list goes', async () => {
    await type('isl');
    await press('ArrowDown', 'Tab');
    expect(await list().isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Search');
    expect(await chosen()).toBe('');
  });

  test('the keys of the caret stay with the text, and ask for the word that it comes to', async () => {
    await type('kalin isl');
    await expect.poll(() => options().first().innerText()).toContain('Daesh');
    await press('ArrowDown', 'ArrowLeft');
    expect(await active()).toBeNull();
    await press('ArrowLeft', 'ArrowLeft');
    await options().filter({ hasText: 'İbrahim Kalın' }).waitFor();
    await press('ArrowDown', 'End');
    expect(await active()).toBeNull();
    await options().filter({ hasText: 'Daesh' }).waitFor();
    await press('ArrowDown', 'Home');
    expect(await field().evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(0);
    await list().waitFor({ state: 'hidden' });
  });

  test('keys that an input method has pressed are left to it', async () => {
    await type('isl');
    const taken = await field().evaluate((input) =>
      ['ArrowDown', 'Enter', 'Escape'].map((key) => {
        const event = { key, isComposing: true, bubbles: true, cancelable: true };
        return !input.dispatchEvent(new KeyboardEvent('keydown', event));
      }),
    );
    expect(taken).toEqual([false, false, false]);
    expect(await list().isVisible()).toBe(true);
    expect(await active()).toBeNull();
  });
});

describe('by pointer', () => {
  test('a click chooses, and the focus stays in the field', async () => {
    await type('syr');
    await options().filter({ hasText: 'Syria' }).first().click();
    expect(JSON.parse(await chosen())).toEqual({ topic: 'syria', q: '' });
    expect(await list().isVisible()).toBe(false);
    expect(await field().evaluate((input) => document.activeElement === input)).toBe(true);
  });

  test('a press beside the options does not close the list; one elsewhere does', async () => {
    await type('isl');
    await list().getByText('Topics to narrow by').click();
    expect(await list().isVisible()).toBe(true);
    await page.mouse.click(5, 5);
    expect(await list().isVisible()).toBe(false);
  });

  test('a finger has rows of 44 pixels, and a tap chooses', async () => {
    await reopen({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    await type('isl');
    for (const option of await options().all()) {
      expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    await options().filter({ hasText: 'Kalın speaks' }).tap();
    expect(JSON.parse(await chosen())).toEqual({ slug: 'Kalın ' });
  });
});

describe('how it looks', () => {
  test.each([320, 360, 768, 1440])('at %i px it stays within the screen', async (width) => {
    await reopen({ viewport: { width, height: 640 } });
    await type('isl');
    const box = await list().boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });

  test('on a low screen it scrolls inside, and shows the option that is gone to', async () => {
    await reopen({ viewport: { width: 360, height: 420 } });
    await type('isl');
    await press('ArrowUp');
    const [box, option] = await Promise.all([
      list().boundingBox(),
      list().locator('[aria-selected="true"]').boundingBox(),
    ]);
    expect(
      await list().evaluate((found) => found.scrollHeight - found.clientHeight),
    ).toBeGreaterThan(0);
    expect((option?.y ?? 0) + (option?.height ?? 0)).toBeLessThanOrEqual(
      (box?.y ?? 0) + (box?.height ?? 0) + 1,
    );
  });

  test('in forced colours the option that is gone to has an outline', async () => {
    await reopen({ forcedColors: 'active' });
    await type('isl');
    await press('ArrowDown');
    await list().locator('[aria-selected="true"]').waitFor();
    const outlines = await options().evaluateAll((found) =>
      found.map((option) => getComputedStyle(option).outlineStyle),
    );
    expect(outlines[0]).toBe('solid');
    expect(new Set(outlines.slice(1))).toEqual(new Set(['none']));
  });

  test.each([
    ['light', 1440],
    ['light', 360],
    ['dark', 1440],
    ['dark', 360],
  ] as const)('axe finds nothing in the %s theme at %i px', async (colorScheme, width) => {
    await reopen({ colorScheme, viewport: { width, height: 800 } });
    await type('isl');
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowUp']) {
      await press(key);
      expect(await axeFaults(page, { within: ['form'] })).toEqual([]);
    }
  });
});
