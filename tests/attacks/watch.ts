import type { BrowserContext, Page } from 'playwright-core';

/**
 * What an attack does to a browser: it calls `canary`, opens a dialog or a window, asks another host, or leads away.
 * @param context in which no page is open yet
 * @param origin of the site; whatever else is asked for is a breach
 * @returns the breaches, which go on being added while pages are open
 */
export async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const breaches: string[] = [];
  await context.addInitScript(() => {
    Object.assign(window, {
      canary: () => {
        console.error(`a script ran at ${location.href}`);
      },
    });
  });
  context.on('console', (message) => {
    if (message.type() === 'error') breaches.push(message.text());
  });
  context.on('dialog', (dialog) => {
    breaches.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith(`blob:${origin}/`)) {
      breaches.push(`asked for ${url}`);
    }
  });
  context.on('page', (page) => {
    page.on('pageerror', (error) => breaches.push(`${page.url()}: ${error.message}`));
    page.on('popup', (popup) => breaches.push(`a window: ${popup.url()}`));
    page.on('framenavigated', (frame) => {
      const url = frame.url();
      const isOwn = url.startsWith(`${origin}/`) || url === 'about:blank';
      if (!isOwn || frame !== page.mainFrame()) breaches.push(`led to ${url}`);
    });
  });
  return breaches;
}

/** What a page consists of, whatever its words. */
export interface Structure {
  /** `main>article`, `a@href`: elements within each other, and the attributes of elements. */
  readonly parts: readonly string[];
  /** How often what a page has a fixed number of is there. */
  readonly counts: Readonly<Record<string, number>>;
  /** Scripts, by type and address. */
  readonly scripts: readonly string[];
  /** Links that lead to something else than a page. */
  readonly links: readonly string[];
  /** Ids that stand twice. */
  readonly twice: readonly string[];
  readonly headline: string;
}

/** Reads it of a page as it is in a browser. */
export function structureOf(page: Page): Promise<Structure> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    const parts = new Set<string>();
    for (const element of all) {
      const name = element.localName;
      parts.add(`${element.parentElement?.localName ?? ''}>${name}`);
      for (const attribute of element.attributes) {
        // A state of the search, which comes and goes.
        if (attribute.name !== 'aria-busy') parts.add(`${name}@${attribute.name}`);
      }
    }
    const single =
      'html head body head>title h1 main base script style iframe object embed form meta[http-equiv] header[role] header.masthead footer [role=main] dialog'.split(
        ' ',
      );
    const ids = all.map(({ id }) => id).filter((id) => id !== '');
    return {
      parts: [...parts],
      counts: Object.fromEntries(
        single.map((name) => [name, document.querySelectorAll(name).length]),
      ),
      scripts: [...document.scripts].map(
        ({ type, src }) => `${type} ${src && new URL(src).pathname.replace(/[\w-]+\.js$/, '*.js')}`,
      ),
      links: [...document.querySelectorAll('a[href], area[href]')]
        .map((link) => new URL(link.getAttribute('href') ?? '', location.href))
        .filter(({ protocol }) => !['http:', 'https:'].includes(protocol))
        .map(({ href }) => href),
      twice: [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))],
      headline: document.querySelector('h1')?.textContent.trim() ?? '',
    };
  });
}

/** What pages may consist of, learned of harmless ones. */
export class Harmless {
  readonly #parts = new Set<string>();
  /** By template. */
  readonly #counts = new Map<string, Set<string>>();
  readonly #scripts = new Set<string>();

  learn(template: string, { parts, counts, scripts }: Structure): void {
    for (const one of parts) this.#parts.add(one);
    for (const one of scripts) this.#scripts.add(one);
    this.#countsOf(template).add(JSON.stringify(counts));
  }

  /** What of a page is in no harmless one. */
  foreign(template: string, page: Structure): string[] {
    const known = this.#countsOf(template);
    return [
      ...page.parts.filter((one) => !this.#parts.has(one)),
      ...page.scripts.filter((one) => !this.#scripts.has(one)),
      ...(known.has(JSON.stringify(page.counts)) ? [] : [JSON.stringify(page.counts)]),
      ...page.links,
      ...page.twice.map((id) => `twice the id ${id}`),
    ];
  }

  #countsOf(template: string): Set<string> {
    const known = this.#counts.get(template) ?? new Set();
    this.#counts.set(template, known);
    return known;
  }
}
