import { feedFor } from '../lib/feed-link.ts';
import { EXPORT_FORMATS, type SearchDescription } from '../lib/search-export.ts';
import type { SearchState } from '../lib/search-state.ts';
import { words } from '../words.ts';
import { part, show } from './dom.ts';
import { ExportJob, say, type WriteExport } from './export-job.ts';
import { today } from './today.ts';

/** The menu that hands on what is found: as a file, as a link, as a feed. */

/** What the menu asks for when it is used. */
interface ExportSources {
  readonly write: WriteExport;
  /** The search that is shown now: its whole address, and its words. */
  readonly describe: () => SearchDescription;
}

export interface ExportMenu {
  /** Shows the feed that fits a search, where one does. Where nothing is found, no menu is shown. */
  readonly showFeed: (state: SearchState) => void;
}

/** Brings the menu to life. @param root what holds `[data-part="export"]` */
export function wireExport(root: ParentNode, sources: ExportSources): ExportMenu {
  const menu = part(root, 'export');
  if (!(menu instanceof HTMLDetailsElement)) throw new Error('The export menu is no <details>.');
  const job = new ExportJob(menu, sources.write);
  closeWithEase(menu);
  menu.addEventListener('toggle', () => {
    // What was said while the menu was closed is still to be read when it opens.
    if (menu.open || job.runs) return;
    say(menu, '');
    show(part(menu, 'export-link'), false);
  });
  menu.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    const format = EXPORT_FORMATS.find((one) => one === button.dataset['format']);
    if (format) {
      const about = { archive: menu.dataset['archive'] ?? '', exported: today() };
      void job.run(format, { ...about, search: sources.describe() });
    } else if (button.dataset['part'] === 'export-copy') {
      void copyLink(menu, sources.describe());
    } else if (button.dataset['part'] === 'export-cancel') {
      job.cancel();
    }
  });
  return {
    showFeed: (state) => {
      showFeed(menu, state);
    },
  };
}

/** Escape, a press elsewhere and the focus going elsewhere close the menu; Escape takes the focus back. */
function closeWithEase(menu: HTMLDetailsElement): void {
  const isOutside = (target: EventTarget | null) =>
    target instanceof Node && !menu.contains(target);
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    event.preventDefault();
    event.stopPropagation();
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (isOutside(relatedTarget)) menu.open = false;
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (isOutside(target)) menu.open = false;
  });
}

/** Copies the link; where the browser does not let it, shows it in a field, selected. */
async function copyLink(menu: HTMLElement, { address }: SearchDescription): Promise<void> {
  const holder = part(menu, 'export-link');
  try {
    await navigator.clipboard.writeText(address);
    show(holder, false);
    say(menu, words.exportSaid.copied);
  } catch {
    show(holder, true);
    const field = holder.querySelector('input');
    if (field) {
      field.value = address;
      field.focus();
      field.select();
    }
    say(menu, words.exportSaid.selected);
  }
}

function showFeed(menu: HTMLElement, state: SearchState): void {
  const link = part(menu, 'feed');
  const choice = feedFor(state);
  show(link, choice !== null);
  if (choice === null) return;
  link.setAttribute('href', (link.dataset[choice.of] ?? '').replace('{id}', choice.id));
  for (const of of ['all', 'topic', 'name']) show(part(link, `feed-${of}`), of === choice.of);
}
