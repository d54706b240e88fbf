import { exportFileName, type Export, type ExportFormat } from '../lib/search-export.ts';
import { counted, numeral } from '../lib/words.ts';
import { words } from '../words.ts';
import { part, show } from './dom.ts';
import { reasonOf } from '../lib/reason-of.ts';

/** Shorter than this, in milliseconds, a file comes before its progress could be read. */
const PATIENCE = 300;
/** A screen reader reads each step of the progress out: one every two seconds is enough. */
const STEP = 2000;

/** A file as it is to be saved. */
export interface WrittenExport {
  readonly text: string;
  /** Its media type. */
  readonly type: string;
  /** How many entries are in it. */
  readonly count: number;
}

/** Tells how it goes, and whether it is still wanted. */
interface Watch {
  /** Is told of how many entries the records are there. */
  readonly progress: (done: number, of: number) => void;
  /** Says that they are no longer wanted. */
  readonly signal: AbortSignal;
}

/** Writes everything that is found now, in its order. */
export type WriteExport = (
  format: ExportFormat,
  about: Omit<Export, 'records'>,
  watch: Watch,
) => Promise<WrittenExport>;

/** Collects records and saves them as a file, one export at a time: the next ends the one before. */
export class ExportJob {
  readonly #menu: HTMLElement;
  readonly #write: WriteExport;
  #stop: AbortController | undefined;

  constructor(menu: HTMLElement, write: WriteExport) {
    this.#menu = menu;
    this.#write = write;
  }

  /** Whether an export is under way. */
  get runs(): boolean {
    return this.#stop !== undefined;
  }

  /** Saves what is found as a file, or says why not. */
  async run(format: ExportFormat, about: Omit<Export, 'records'>): Promise<void> {
    this.#stop?.abort();
    const stop = new AbortController();
    this.#stop = stop;
    const waiting = setTimeout(() => {
      if (this.#stop !== stop) return;
      show(part(this.#menu, 'export-cancel'), true);
      say(this.#menu, words.exportSaid.collecting);
    }, PATIENCE);
    try {
      const { signal } = stop;
      const watch = { progress: this.#progress(signal), signal };
      const { text, type, count } = await this.#write(format, about, watch);
      if (signal.aborted) return;
      const name = exportFileName(about, format);
      if (count > 0) save(name, new Blob([text], { type }));
      this.#end(saved(count, name));
    } catch (error) {
      if (!stop.signal.aborted) this.#end(failure(error));
    } finally {
      clearTimeout(waiting);
    }
  }

  /** Gives up what is under way. */
  cancel(): void {
    this.#stop?.abort();
    this.#end(words.exportSaid.cancelled);
  }

  #progress(signal: AbortSignal): (done: number, of: number) => void {
    let due = performance.now() + PATIENCE;
    return (done, of) => {
      if (signal.aborted || performance.now() < due) return;
      due = performance.now() + STEP;
      say(this.#menu, words.exportSaid.collected(numeral(done), numeral(of)));
    };
  }

  #end(message: string): void {
    this.#stop = undefined;
    const cancel = part(this.#menu, 'export-cancel');
    // The button goes, and the focus must not be lost with it.
    if (cancel === document.activeElement) this.#menu.querySelector('summary')?.focus();
    show(cancel, false);
    say(this.#menu, message);
  }
}

/** Writes into the menu's live region. */
export function say(menu: HTMLElement, message: string): void {
  part(menu, 'export-status').textContent = message;
}

function saved(count: number, name: string): string {
  const said = words.exportSaid;
  return count === 0 ? said.nothing : said.saved(counted('entry', count), name);
}

function failure(error: unknown): string {
  const cause = reasonOf(error);
  return words.exportSaid.failed(cause);
}

/** Long enough for any browser to have begun reading what it saves. */
const KEPT = 60_000;

function save(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, KEPT);
}
