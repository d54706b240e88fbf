import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import {
  addressOf,
  openContext,
  openSearch,
  readShown,
  settled,
  total,
} from '../support/search-page.ts';
import { serve, type Host } from '../support/static-host.ts';

/* What a person does with the search, by pointer and by keyboard, and what they are told. */

let browser: Browser;
let five: Host;
let known: Host;
let page: Page;

beforeAll(async () => {
  [browser, five, known] = await Promise.all([
    startBrowser(),
    serve(inject('five')),
    serve(inject('known')),
  ]);
});
afterEach(async () => {
  await page.context().close();
});
afterAll(async () => {
  await Promise.all([browser.close(), five.close(), known.close()]);
});

async function open(host: Host, asked = '', options: BrowserContextOptions = {}): Promise<void> {
  page = await openSearch(await openContext(browser, options), host, addressOf(asked));
}

const part = (name: string) => page.locator(`[data-part="${name}"]`);
const address = () => new URL(page.url()).search;
const pills = () => part('pills').locator('[data-part="label"]').allInnerTexts();
/** What has the focus: its part, its name, or its text. */
const focused = () =>
  page.evaluate(() => {
    const element = document.activeElement;
    return (
      element?.getAttribute('data-part') ??
      element?.getAttribute('name') ??
      element?.textContent.trim()
    );
  });

describe('by keyboard', () => {
  test('a reader goes from "/" to the last result', async () => {
    await open(known);
    await page.keyboard.press('/');
    expect(await focused()).toBe('q');
    await page.keyboard.type('tollen kelmist');
    await page.keyboard.press('Enter');
    await total(page, 11);
    const { slugs } = await readShown(page);
    const seen: string[] = [];
    const last = () => page.locator('[data-part="results"] > .entry [data-part="headline"]').last();
    for (let presses = 0; presses < 150; presses += 1) {
      await page.keyboard.press('Tab');
      const at = (await focused()) ?? '';
      seen.push(at);
      if (at === 'more') await page.keyboard.press('Enter');
      if (at === 'more') break;
    }
    expect(seen.filter((at) => at === 'headline')).toHaveLength(slugs.length);
    // A result is its headline, its passages, its topics.
    expect(seen.filter((at) => at === 'place').length).toBeGreaterThanOrEqual(slugs.length);
    expect(seen).toEqual(expect.arrayContaining(['sort', 'group', 'match', 'names', 'Export']));
    await expect.poll(() => last().evaluate((one) => one === document.activeElement)).toBe(true);
    const slug = (await readShown(page)).slugs.at(-1) ?? '';
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/articles/${slug}/**`);
  });

  test('suggestions are passed over by typing on, and closed by Escape', async () => {
    await open(known);
    await page.keyboard.press('/');
    await page.keyboard.type('hakan');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    await part('suggest').waitFor({ state: 'hidden' });
    expect(await page.locator('#q').inputValue()).toBe('hakan');
    expect(await focused()).toBe('q');
    await page.keyboard.press('Enter');
    await total(page, 20);
    expect(address()).toBe('?q=hakan');
  });

  test('a suggested name is taken up, in place of what was typed', async () => {
    await open(known);
    await page.locator('#q').pressSequentially('left isl');
    await page.getByRole('option', { name: /Daesh/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await total(page, 3);
    expect(await page.locator('#q').inputValue()).toBe('left Daesh');
    expect(address()).toBe('?q=left+Daesh');
  });

  test('a suggested topic becomes a filter, a suggested headline is opened', async () => {
    await open(five);
    await page.locator('#q').pressSequentially('counterterr');
    await page.getByRole('option', { name: /Counterterrorism/ }).click();
    await total(page, 4);
    expect(address()).toBe('?topic=counterterrorism');
    await page.locator('#q').fill('ankara builds');
    const headline = page.getByRole('option', { name: /Ankara Builds Up/ });
    expect(await headline.innerText()).toContain('10\u00A0Jan 2026');
    await headline.click();
    await page.waitForURL(/\/articles\/ankara-builds-up/);
  });

  test('"/" is a letter in a field', async () => {
    await open(known);
    await page.locator('#from').focus();
    await page.keyboard.type('1/2026');
    expect(await page.locator('#from').inputValue()).toBe('1/2026');
  });
});

describe('what is said', () => {
  test('the number of results, once and politely, with the undated', async () => {
    await open(known);
    const status = part('status');
    expect(await status.getAttribute('role')).toBe('status');
    await page.evaluate(() => {
      const region = document.querySelector('[data-part="status"]');
      const said: string[] = [];
      Object.assign(globalThis, { said });
      if (region) {
        new MutationObserver(() => {
          if (region.textContent !== '') said.push(region.textContent);
        }).observe(region, { childList: true, characterData: true, subtree: true });
      }
    });
    await page.locator('#q').fill('kelmist');
    await total(page, 46);
    // Longer than the pause after which suggestions are counted.
    await page.waitForTimeout(1200);
    const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    expect(said).toEqual([expect.stringMatching(/^46 entries found, 2 .*undated\.$/)]);
  });

  test('the focus stays where the reader is, whatever the answer', async () => {
    await open(known);
    await page.locator('#q').pressSequentially('kelmist');
    await total(page, 46);
    expect(await focused()).toBe('q');
    expect(await page.locator('#q').evaluate((q: HTMLInputElement) => q.selectionStart)).toBe(7);
    const box = page.locator('[name="topic"][value="syria"]');
    await box.focus();
    await page.keyboard.press('Space');
    await total(page, 6);
    expect(await box.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.locator('#from').fill('2015');
    await page.keyboard.press('Enter');
    await expect.poll(address).toContain('from=2015');
    await settled(page);
    expect(await focused()).toBe('from');
  });

  test('what was understood, what else was searched, and how to have only what was typed', async () => {
    await open(five, 'q=Daesh -cyber');
    const understood = part('understood-words');
    expect(await understood.innerText()).toBe('Searched for Daesh, not cyber.');
    expect(await part('also').innerText()).toMatch(/^Also searched: Daesh \(ISIS, ISIL/);
    await open(five, 'q=Daesh');
    await total(page, 4);
    await page.getByRole('link', { name: 'only as typed' }).click();
    await total(page, 2);
    expect(address()).toBe('?q=Daesh&names=typed');
    expect(await part('also').isVisible()).toBe(false);
    expect(await page.getByLabel('Only as typed').isChecked()).toBe(true);
    await page.getByRole('link', { name: 'all spellings of names' }).click();
    await total(page, 4);
    expect(address()).toBe('?q=Daesh');
  });

  test('words are marked as typed, or as another spelling; nothing within another word', async () => {
    await open(five, 'q=mit');
    const marks = part('results').locator('mark');
    const other = await marks.and(page.locator('.other')).allInnerTexts();
    const typed = await marks.and(page.locator(':not(.other)')).allInnerTexts();
    expect(new Set(typed)).toEqual(new Set(['MİT', 'MIT']));
    expect(other).toEqual(
      expect.arrayContaining([
        'Millî İstihbarat Teşkilatı',
        'National Intelligence Organization of Türkiye',
      ]),
    );
    expect(other.every((text) => text.includes(' '))).toBe(true);
    await open(known, 'q=mit*');
    expect(await part('results').locator('mark').allInnerTexts()).toContain('Mitigation');
    await open(known, 'q=mit');
    expect(await part('results').locator('mark').allInnerTexts()).not.toContain('Mitigation');
  });

  test('a word that no entry has is named, with the nearest, and never answered by strangers', async () => {
    await open(known, 'q=kelmits dorvane');
    await total(page, 0);
    const unknown = part('unknown');
    expect(await unknown.innerText()).toContain('No entry has the word “kelmits”.');
    expect(await part('status').innerText()).toBe(
      '0 entries found. No entry has the word “kelmits”.',
    );
    await unknown.getByRole('link', { name: 'kelmist' }).click();
    await total(page, 23);
    expect(address()).toBe('?q=kelmist+dorvane');
    await page.goBack();
    await total(page, 0);
    await page.getByRole('link', { name: 'Search without “kelmits”' }).click();
    await total(page, 70);
    expect(address()).toBe('?q=dorvane');
  });

  test('longer words are offered, and found on demand', async () => {
    await open(known, 'q=operation');
    await total(page, 1);
    expect(await part('longer').innerText()).toMatch(
      /Longer words with “operation”: operational \(1\), operations \(1\)\./,
    );
    await page.getByRole('link', { name: 'Find these too' }).click();
    await total(page, 3);
    expect(address()).toBe('?q=operation*');
  });

  test('what cannot be taken as typed is told', async () => {
    await open(known, 'q=OR fog b* "harbour');
    const notes = await part('notes').innerText();
    expect(notes).toContain('“OR” needs something to look for on both sides');
    expect(notes).toContain('“b*” has fewer than two letters');
    expect(notes).toMatch(/quot/i);
  });

  test.each([
    ['q=-', 'no letter'],
    ['q="harbour', 'left open'],
    ['from=soon', 'not understood'],
    ['from=10/01/2026', 'Which?'],
    ['from=2026&to=2023', 'not applied'],
  ])('and heard with the number it has no part in: %s', async (written, why) => {
    await open(five, written);
    expect(await part('status').textContent()).toMatch(/^\d entr(y|ies) found\. .+/);
    expect(await part('status').textContent()).toContain(why);
  });
});

describe('dates', () => {
  test('that can be read in two ways are asked back, and the answer is applied', async () => {
    await open(known, 'q=ferrow&from=10/01/2026&undated=out');
    await total(page, 12);
    expect(await part('from-ask').innerText()).toBe(
      '“10/01/2026” can be 10 January or 1 October 2026. Which?',
    );
    expect(await page.locator('#from').getAttribute('aria-invalid')).toBe('true');
    await page.getByRole('button', { name: '1 October 2026' }).click();
    await total(page, 2);
    expect(address()).toBe('?q=ferrow&from=2026-10-01&undated=out');
    expect(await focused()).toBe('from');
    expect(await part('from-ask-box').isVisible()).toBe(false);
    expect(await page.locator('#from').getAttribute('aria-invalid')).toBe('false');
  });

  test('that cannot be read are refused beside the field, and left as they were typed', async () => {
    await open(five, 'from=soon&to=2026');
    expect(await part('from-fault').innerText()).toContain('“soon” is not understood as a date');
    expect(await page.locator('#from').inputValue()).toBe('soon');
    expect(await part('to-words').innerText()).toContain('31 Dec 2026');
    await total(page, 5);
  });

  test('the undated are counted whether they are shown or not', async () => {
    await open(known, 'q=ferrow&from=2026');
    expect(await part('undated-count').innerText()).toBe('(1)');
    expect(await part('total-words').innerText()).toContain(
      '1 is undated and may lie outside these dates',
    );
    await page.locator('[name="undated"]').check();
    await total(page, 8);
    expect(await part('undated-count').innerText()).toBe('(1)');
  });

  test('are shown as precisely as they are known', async () => {
    await open(known, 'q=ferrow&sort=oldest&show=20');
    const dates = await part('results').locator('[data-part="date"]').allInnerTexts();
    const plain = dates.map((date) => date.replaceAll(/\s+/gu, ' ').trim());
    expect(plain[0]).toContain('Dec 2023');
    expect(plain[0]).toMatch(/c\.|about|estimated/);
    expect(plain.at(-1)?.toLowerCase()).toContain('undated');
    expect(plain.some((date) => date.includes('10 Jan or 1 Oct 2026'))).toBe(true);
    expect(plain.some((date) => /30 Mar.*2 Apr 2026/.test(date))).toBe(true);
    // A day and its month stay on one line.
    expect(dates.some((date) => date.includes('10\u00A0Jan or 1\u00A0Oct 2026'))).toBe(true);
  });
});

test('each result names its topics, or says that it has none as the lists do', async () => {
  await open(known);
  const said = await part('results').locator('[data-part="topics"]').allInnerTexts();
  expect(said.length).toBeGreaterThan(0);
  expect(new Set(said.map((text) => text.replaceAll(/\s+/g, ' ')))).toContain('Topics: no topic');
});

describe('filters', () => {
  test('are removed by their pills, and all at once', async () => {
    await open(known, 'q=dorvane&topic=syria&not-place=qatar&from=2010&to=2014&undated=out');
    expect(await pills()).toEqual(['Syria', 'not Qatar', '2010 to 2014', 'without undated']);
    await page.getByRole('link', { name: 'Remove filter: not Qatar' }).click();
    await expect.poll(address).toBe('?q=dorvane&topic=syria&from=2010&to=2014&undated=out');
    await settled(page);
    expect(await pills()).toEqual(['Syria', '2010 to 2014', 'without undated']);
    // The focus is not lost with the pill that had it.
    expect(await focused()).toBe('found');
    await page.getByRole('link', { name: 'Clear all' }).click();
    await total(page, 70);
    expect(address()).toBe('?q=dorvane');
    expect(await part('pills').isVisible()).toBe(false);
  });

  test('are lifted by the total, which counts what they keep back', async () => {
    await open(known, 'q=dorvane&topic=syria');
    await page.getByRole('link', { name: '52 more without the filters' }).click();
    await total(page, 70);
  });

  test('of a long facet are found by typing, in any spelling', async () => {
    await open(five);
    const places = page.getByRole('group', { name: 'Place' });
    const all = places.getByRole('button', { name: /^All \d+$/ });
    await all.click();
    const filter = places.getByLabel('Place: first letters');
    expect(await filter.evaluate((one) => one === document.activeElement)).toBe(true);
    const values = () =>
      places.locator('[data-part="values"] > li [data-part="t"]').allInnerTexts();
    await filter.fill('turk');
    expect(await values()).toEqual(expect.arrayContaining(['Türkiye', 'Turkmenistan']));
    await filter.fill('Turkey');
    expect(await values()).toEqual(['Türkiye']);
    await filter.fill('SOM');
    expect(await values()).toEqual(['Somalia']);
    expect(await places.getByRole('status').innerText()).toBe('1 value with these letters');
    await places.getByRole('checkbox', { name: /^Somalia/ }).check();
    await total(page, 2);
    expect(address()).toBe('?place=somalia');
    // It still lists what was typed, and the rest is a key away.
    expect(await values()).toEqual(['Somalia']);
  });

  test('leave out as well, by keyboard too', async () => {
    await open(five);
    await page.getByRole('checkbox', { name: 'Leave out Syria' }).first().focus();
    await page.keyboard.press('Space');
    await total(page, 2);
    expect(address()).toBe('?not-topic=syria');
    expect(await pills()).toEqual(['not Syria']);
    // Choosing it after all is no contradiction.
    await page.locator('[name="topic"][value="syria"]').check();
    await total(page, 3);
    expect(address()).toBe('?topic=syria');
  });

  test('count what each value would show, without the choice within its own facet', async () => {
    await open(known, 'topic=syria');
    const count = (facet: string, value: string) =>
      page
        .locator(`[data-part="facet ${facet}"] li`, {
          has: page.locator(`[name="${facet}"][value="${value}"]`),
        })
        .locator('[data-part="n"]')
        .innerText();
    expect(await count('topic', 'syria')).toBe('18');
    expect(await count('topic', 'hamas-mossad')).toBe('7');
    expect(await count('topic', 'intelligence-diplomacy')).toBe('11');
    // Of the sheets of Syria: every 24th names Qatar, every 56th Hakan Fidan.
    expect(await count('place', 'qatar')).toBe('6');
    expect(await count('person', 'hakan-fidan')).toBe('2');
    expect(await count('publisher', '(unknown)')).toBe('0');
  });
});

describe('results', () => {
  test('stand under their months on demand', async () => {
    await open(known, 'q=ferrow&group=month&show=20');
    expect(await part('results').locator('.month').allInnerTexts()).toEqual([
      'March 2026',
      'February 2026',
      'January 2026',
      '2026, month not known',
      'January 2026',
      'December 2025',
      'February 2024',
      'December 2023',
      'Undated',
    ]);
  });

  test('come ten at a time without a jump, and the address says how many', async () => {
    await open(known, 'q=dorvane');
    const more = part('more');
    await more.scrollIntoViewIfNeeded();
    const before = await readShown(page);
    const tenth = page.locator('[data-part="results"] > .entry').nth(9);
    const stood = await tenth.boundingBox();
    await more.click();
    await expect.poll(address).toBe('?q=dorvane&show=20');
    await expect.poll(async () => (await readShown(page)).slugs.length).toBe(20);
    const after = await readShown(page);
    expect(after.slugs.slice(0, 10)).toEqual(before.slugs);
    const stands = await tenth.boundingBox();
    expect(Math.abs((stands?.y ?? 0) - (stood?.y ?? 0))).toBeLessThan(2);
    const eleventh = page.locator('[data-part="results"] > .entry').nth(10);
    await expect
      .poll(() =>
        eleventh
          .locator('[data-part="headline"]')
          .evaluate((one) => one === document.activeElement),
      )
      .toBe(true);
    await page.reload();
    await settled(page);
    expect((await readShown(page)).slugs).toEqual(after.slugs);
  });

  test('lead to their paragraph', async () => {
    const { anchor } = await followPassage();
    // Scripts of a page do not see its text directive.
    expect(await page.evaluate(() => location.hash)).toBe(anchor);
    await expect.poll(() => isInView(anchor)).toBe(true);
    const text = await page.locator(anchor).innerText();
    expect(text.toLowerCase()).toContain('intelligence diplomacy');
  });

  test('have the browser mark the words there', async (context) => {
    context.skip(!(await marksText()), 'a headless shell marks no text of an address');
    const { anchor, paragraph } = await followPassage();
    await expect.poll(() => isInView(anchor)).toBe(true);
    const marked = await shotOf(anchor);
    const plain = async () => {
      await page.goto('about:blank');
      // With its anchor, so that what tells the paragraph of an address from others is no difference.
      await page.goto(paragraph);
      await expect.poll(() => isInView(anchor)).toBe(true);
      return shotOf(anchor);
    };
    const once = await plain();
    expect(marked.equals(once)).toBe(false);
    // The same way twice looks the same, so that it is the mark that differs.
    expect((await plain()).equals(once)).toBe(true);
  });

  /** Opens the first passage of a search. */
  async function followPassage(): Promise<{ anchor: string; paragraph: string }> {
    await open(five, 'q="intelligence diplomacy"');
    const passage = part('passages').locator('a').first();
    const to = new URL((await passage.getAttribute('href')) ?? '', page.url());
    expect(to.hash).toMatch(/^#p\d+:~:text=.*intelligence%20diplomacy/);
    await passage.click();
    await page.waitForURL(/\/articles\//);
    const [anchor = ''] = to.hash.split(':~:');
    return { anchor, paragraph: `${to.origin}${to.pathname}${anchor}` };
  }

  /** Whether this browser marks the text that an address names, on a page that has nothing else. */
  async function marksText(): Promise<boolean> {
    page = await browser.newPage();
    await page.route('http://marks.test/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<p id="p1">some words</p>' }),
    );
    await page.goto('http://marks.test/marked#:~:text=words');
    const marked = await shotOf('#p1');
    await page.goto('http://marks.test/plain');
    const marks = !marked.equals(await shotOf('#p1'));
    await page.context().close();
    return marks;
  }

  function shotOf(selector: string): Promise<Buffer> {
    return page.locator(selector).screenshot({ animations: 'disabled' });
  }

  function isInView(selector: string): Promise<boolean> {
    return page.evaluate((found) => {
      const box = document.querySelector(found)?.getBoundingClientRect();
      return box !== undefined && box.bottom > 0 && box.top < innerHeight;
    }, selector);
  }
});

describe('on the way', () => {
  test('from the home page to a search that can be shared', async () => {
    await open(five);
    await page.goto(`${five.origin}/`);
    await page.getByRole('searchbox', { name: 'Search the record' }).first().fill('kalın');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/.*\?q=/);
    await total(page, 3);
    await page.locator('[name="topic"][value="syria"]').check();
    await total(page, 2);
    await page.locator('#from').fill('2026-02');
    await page.keyboard.press('Enter');
    await total(page, 1);
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      q: 'kalın',
      topic: 'syria',
      from: '2026-02',
    });
    const shown = await readShown(page);
    await page.reload();
    await total(page, 1);
    expect(await readShown(page)).toEqual(shown);
    await page.goBack();
    await total(page, 2);
    expect(await page.locator('#from').inputValue()).toBe('');
  });

  test('a search that was sent stays in the history when another is typed', async () => {
    await open(known);
    await page.locator('#q').fill('kelmist');
    await page.keyboard.press('Enter');
    await total(page, 46);
    await page.locator('#q').fill('parvusk');
    await total(page, 28);
    // Typed on, it is still the same step.
    await page.locator('#q').pressSequentially(' dorvane', { delay: 60 });
    await total(page, 14);
    await page.goBack();
    await total(page, 46);
    expect(address()).toBe('?q=kelmist');
    expect(await page.locator('#q').inputValue()).toBe('kelmist');
    await page.goForward();
    await total(page, 14);
  });

  test('back from an article to the results as they were, and to the place in them', async () => {
    await open(known, 'q=dorvane&show=20');
    const shown = await readShown(page);
    const headline = page.locator('[data-part="headline"]').nth(15);
    await headline.scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => scrollY);
    await headline.click();
    await page.waitForURL(/\/articles\//);
    await page.goBack();
    await settled(page);
    expect(await readShown(page)).toEqual(shown);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
  });

  test('an answer that comes after the next question is dropped', async () => {
    await open(known);
    await page.evaluate(() => {
      for (const q of ['dorvane', 'kelmist', 'kalin']) {
        history.pushState(null, '', `?q=${q}`);
        dispatchEvent(new PopStateEvent('popstate'));
      }
    });
    await total(page, 4);
    await page.waitForTimeout(300);
    expect((await readShown(page)).total).toBe(4);
  });
});
