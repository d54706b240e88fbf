import fc from 'fast-check';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { FACETS, type Choice, type Facet } from '../../src/lib/search-facets.ts';
import { readRange } from '../../src/lib/search-dates.ts';
import { PAGE, readState, writeState, type SearchState } from '../../src/lib/search-state.ts';
import { SEEDED } from '../support/arbitrary-text.ts';
import { startBrowser } from '../support/browser.ts';
import {
  openContext,
  openSearch,
  readShown,
  settled,
  TODAY,
  visit,
} from '../support/search-page.ts';
import { serve, type Host } from '../support/static-host.ts';

/* The address is the state: every control is in it, and it draws the page again. */

let browser: Browser;
let known: Host;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [browser, known] = await Promise.all([startBrowser(), serve(inject('known'))]);
  context = await openContext(browser, { locale: 'tr-TR' });
  page = await openSearch(context, known);
});
afterAll(async () => {
  await Promise.all([browser.close(), known.close()]);
});

const VALUES: Readonly<Record<Facet, readonly string[]>> = {
  topic: ['syria', 'hamas-mossad', 'intelligence-diplomacy'],
  person: ['hakan-fidan', 'yasar-guler', 'ibrahim-kalin'],
  organisation: ['cia', 'mit', 'hamas'],
  place: ['qatar', 'egypt', 'turkiye'],
  publisher: ['Merse Courier', 'Lamp and Log', '(unknown)'],
  dating: ['day', 'undated', 'one-of'],
};
const DATES = ['', '2009', '2012-03', 'Mart 2015', '10/01/2026', 'soon', 'last year'];

const choiceOf = (values: readonly string[]): fc.Arbitrary<Choice> =>
  fc
    .tuple(fc.subarray([...values]), fc.nat(values.length))
    .map(([chosen, at]) => ({ in: chosen.slice(at), out: chosen.slice(0, at) }));
const noChoice: Choice = { in: [], out: [] };
/** Of each facet mostly nothing, so that something is found. */
const facets: fc.Arbitrary<SearchState['facets']> = fc.record({
  topic: fc.oneof({ weight: 2, arbitrary: fc.constant(noChoice) }, choiceOf(VALUES.topic)),
  person: fc.oneof({ weight: 4, arbitrary: fc.constant(noChoice) }, choiceOf(VALUES.person)),
  organisation: fc.oneof(
    { weight: 4, arbitrary: fc.constant(noChoice) },
    choiceOf(VALUES.organisation),
  ),
  place: fc.oneof({ weight: 4, arbitrary: fc.constant(noChoice) }, choiceOf(VALUES.place)),
  publisher: fc.oneof({ weight: 2, arbitrary: fc.constant(noChoice) }, choiceOf(VALUES.publisher)),
  dating: fc.oneof({ weight: 4, arbitrary: fc.constant(noChoice) }, choiceOf(VALUES.dating)),
});
const states: fc.Arbitrary<SearchState> = fc.record({
  q: fc.constantFrom('', 'dorvane', 'Kalın', '"dorvane tollen" -kelmist', 'a&b=c?#%2B +', 'çöp'),
  beginnings: fc.boolean(),
  asTyped: fc.boolean(),
  facets,
  from: fc.constantFrom(...DATES),
  to: fc.constantFrom(...DATES),
  withoutUndated: fc.boolean(),
  view: fc.constantFrom('', '', '2012', '2009-02/2010-01'),
  sort: fc.constantFrom(null, 'newest', 'oldest'),
  byMonth: fc.boolean(),
  shown: fc.constantFrom(PAGE, PAGE, 2 * PAGE, 5 * PAGE),
});
const SAMPLE = fc.sample(states, { seed: SEEDED.seed, numRuns: 30 });
const addressOf = (state: SearchState): string => `?${writeState(state).toString()}`;

/** What the controls say, gathered by their looks alone. */
function readControls(): Promise<Omit<SearchState, 'facets' | 'view' | 'shown'>> {
  return page.evaluate(() => {
    const input = (name: string) => document.querySelector<HTMLInputElement>(`[name="${name}"]`);
    const text = (name: string) => input(name)?.value ?? '';
    const box = (name: string) => input(name)?.checked ?? false;
    const sort = document.querySelector<HTMLSelectElement>('[name="sort"]')?.value;
    return {
      ...{ q: text('q'), from: text('from'), to: text('to') },
      ...{ beginnings: box('match'), asTyped: box('names') },
      ...{ withoutUndated: box('undated'), byMonth: box('group') },
      sort: sort === 'newest' || sort === 'oldest' ? sort : null,
    };
  });
}

/** The boxes of the facets that are ticked, as they would stand in an address. */
function readBoxes(): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('[data-part="facets"] :checked')].map(
      ({ name, value }) => `${name}=${value}`,
    ),
  );
}

const pills = (): Promise<number> => page.locator('[data-part="pills"] .pill').count();

function chosenIn(state: SearchState): string[] {
  return FACETS.flatMap((facet) => [
    ...state.facets[facet].in.map((value) => `${facet}=${value}`),
    ...state.facets[facet].out.map((value) => `not-${facet}=${value}`),
  ]);
}

/** Whether the page is as a state says. */
async function expectPage(state: SearchState): Promise<void> {
  const { view, shown } = state;
  expect(state).toMatchObject(await readControls());
  expect((await readBoxes()).toSorted()).toEqual(chosenIn(state).toSorted());
  const { range } = readRange(state, TODAY.slice(0, 10));
  const others = (range === null ? 0 : 1) + (state.withoutUndated ? 1 : 0);
  expect(await pills()).toBe(chosenIn(state).length + others);
  expect(readState(new URL(page.url()).searchParams)).toEqual(state);
  // What the form would send on its own, by whatever way.
  const hidden = (name: string) => page.locator(`input[type="hidden"][name="${name}"]`);
  expect(await hidden('view').inputValue()).toBe(view);
  expect(await hidden('show').inputValue()).toBe(shown > PAGE ? String(shown) : '');
  const { total, slugs } = await readShown(page);
  expect(slugs).toHaveLength(Math.min(total, shown));
}

describe('a page drawn from an address', () => {
  test.each(SAMPLE.map((state) => [addressOf(state), state] as const))('%s', async (to, state) => {
    await visit(page, to);
    await expectPage(state);
  });

  test('has what back and forward bring again', async () => {
    await visit(page, '');
    const steps = SAMPLE.slice(0, 8);
    const seen: (readonly string[])[] = [];
    for (const state of steps) {
      await page.evaluate((to) => {
        history.pushState(null, '', to);
        dispatchEvent(new PopStateEvent('popstate'));
      }, addressOf(state));
      await quiet();
      await expectPage(state);
      seen.push((await readShown(page)).slugs);
    }
    for (const at of [6, 5, 4, 3, 2, 1, 0]) {
      await page.goBack();
      await quiet();
      await expectPage(steps[at] ?? neverAsked());
      expect((await readShown(page)).slugs).toEqual(seen[at]);
    }
    for (const at of [1, 2, 3, 4]) {
      await page.goForward();
      await quiet();
      await expectPage(steps[at] ?? neverAsked());
      expect((await readShown(page)).slugs).toEqual(seen[at]);
    }
  });

  /** The form is a plain one: what the browser itself makes of it is the same search. */
  test.each(SAMPLE.slice(0, 8).map((state) => [addressOf(state), state] as const))(
    'is drawn again when the browser sends its form: %s',
    async (to, state) => {
      await visit(page, to);
      const { slugs } = await readShown(page);
      await Promise.all([
        page.waitForEvent('load'),
        page.evaluate(() => {
          document.querySelector<HTMLFormElement>('#search-form')?.submit();
        }),
      ]);
      await settled(page);
      expect(readState(new URL(page.url()).searchParams)).toEqual(inOrder(state));
      expect((await readShown(page)).slugs).toEqual(slugs);
    },
  );
});

test('each control goes into the address, and comes back out of it', async () => {
  await visit(page, '');
  const address = () => new URL(page.url()).search;
  const steps: readonly (readonly [string, () => Promise<void>])[] = [
    ['?q=dorvane', () => page.locator('#q').fill('dorvane')],
    ['?q=dorvane&match=beginning', () => page.getByLabel('Find words by their beginning').check()],
    ['?q=dorvane', () => page.getByLabel('Find words by their beginning').uncheck()],
    ['?q=dorvane&names=typed', () => page.getByLabel('Only as typed').check()],
    ['?q=dorvane', () => page.getByLabel('Only as typed').uncheck()],
    ['?q=dorvane&topic=syria', () => box('topic', 'syria').check()],
    [
      '?q=dorvane&topic=syria&not-place=qatar',
      () => box('not-place', 'qatar').check({ force: true }),
    ],
    [
      '?q=dorvane&not-topic=syria&not-place=qatar',
      () => box('not-topic', 'syria').check({ force: true }),
    ],
    ['?q=dorvane&not-place=qatar', () => box('not-topic', 'syria').uncheck({ force: true })],
    ['?q=dorvane&not-place=qatar&from=2010', () => date('from', '2010')],
    ['?q=dorvane&not-place=qatar&from=2010&to=Dec+2015', () => date('to', 'Dec 2015')],
    [
      '?q=dorvane&not-place=qatar&from=2010&to=Dec+2015&undated=out',
      () => page.locator('[name="undated"]').check(),
    ],
    [
      '?q=dorvane&not-place=qatar&from=2010&to=Dec+2015&undated=out&sort=oldest',
      async () => {
        await page.getByLabel('Sort').selectOption('oldest');
      },
    ],
    [
      '?q=dorvane&not-place=qatar&from=2010&to=Dec+2015&undated=out&sort=oldest&group=month',
      () => page.getByLabel('By month').check(),
    ],
    [
      '?q=dorvane&not-place=qatar&from=2010&to=Dec+2015&undated=out&sort=oldest&group=month&show=20',
      () => page.locator('[data-part="more"]').click(),
    ],
    ['?q=dorvane&sort=oldest&group=month', () => page.getByText('Clear all').click()],
  ];
  for (const [expected, act] of steps) {
    await act();
    await expect.poll(address).toBe(expected);
    await quiet();
    await expectPage(readState(new URLSearchParams(expected)));
  }

  function box(name: string, value: string) {
    return page.locator(`[name="${name}"][value="${value}"]`);
  }

  async function date(name: string, typed: string): Promise<void> {
    await page.locator(`[name="${name}"]`).fill(typed);
    await page.keyboard.press('Enter');
  }
});

/** Waits until the search of the address is drawn: the answer to a question that was asked a moment ago. */
async function quiet(): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('[data-part="board"]')?.getAttribute('aria-busy') === null,
  );
  // The counts of the facets follow the results.
  let before = '';
  await expect
    .poll(
      async () => {
        const now = JSON.stringify([await readBoxes(), await pills(), page.url()]);
        const isSame = now === before;
        before = now;
        return isSame;
      },
      { interval: 60 },
    )
    .toBe(true);
}

/** The values of a facet as the form has them: in the order of the page. */
function inOrder(state: SearchState): unknown {
  const sorted = (facet: Facet) => ({
    in: expect.arrayContaining([...state.facets[facet].in]) as unknown,
    out: expect.arrayContaining([...state.facets[facet].out]) as unknown,
  });
  return { ...state, facets: Object.fromEntries(FACETS.map((facet) => [facet, sorted(facet)])) };
}

function neverAsked(): never {
  throw new Error('a step that was not taken');
}
