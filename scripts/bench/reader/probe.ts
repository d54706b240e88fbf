/** What a page tells about itself while it is measured. Times are milliseconds since it was opened. */
interface Probe {
  /** When the question was asked: the page was opened, or the last key was pressed. */
  start: number;
  /** When the first result stood in the page; null before. */
  first: number | null;
  /** When nothing more was to come, where a page says so. */
  settled: number | null;
  /** The longest task of the page's own thread since {@link Probe.start} was last set by hand; 0 below 50. */
  longest: number;
  /** The longest time from a key to the picture that answers it; 0 below 16. */
  slowest: number;
}

declare global {
  interface Window {
    benchProbe: Probe;
  }
}

export interface Watched {
  /** Of a result in the page. */
  readonly result: string;
  /** Whether the search is in the address: results of an older one are then told apart. */
  readonly inAddress: boolean;
}

/** Watches a page. It runs in the browser, before the page's own scripts, and can use nothing from here. */
export function watch({ result, inAddress }: Watched): void {
  const probe: Probe = { start: 0, first: null, settled: null, longest: 0, slowest: 0 };
  window.benchProbe = probe;
  const typed = () =>
    document.querySelector<HTMLInputElement>('input[type="search"], pagefind-input input')?.value;
  const isAnswered = () =>
    !inAddress || (new URLSearchParams(location.search).get('q') ?? '') === typed();
  const isResult = (node: Node) =>
    node instanceof Element && (node.matches(result) || node.querySelector(result) !== null);
  new MutationObserver((changes) => {
    const isNew = changes.some(({ addedNodes }) => [...addedNodes].some(isResult));
    if (probe.first === null && isNew && isAnswered()) probe.first = performance.now();
    const isSettled = changes.some(({ type }) => type === 'attributes');
    if (isSettled && probe.first !== null) probe.settled = performance.now();
  }).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-settled'],
  });
  addEventListener(
    'input',
    () => {
      Object.assign(probe, { start: performance.now(), first: null, settled: null });
    },
    true,
  );
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) probe.longest = Math.max(probe.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) {
      if (name === 'keydown' || name === 'input') probe.slowest = Math.max(probe.slowest, duration);
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}
