import type { Choice } from './chart-handles.ts';

/** Choosing dates by pointer: a click is a column, a drag all columns from the first to the last. */

/** Below so many pixels a drag is a click whose hand was not steady. */
const UNSTEADY = 4;

interface Brushed {
  /** The column nearest to a place on the screen; -1 where there is none. */
  readonly nearest: (x: number) => number;
  /** The end that is pulled when a drag begins on an element; null for a new choice. */
  readonly pulled: (target: EventTarget | null) => 'from' | 'to' | null;
  readonly choice: () => Choice | null;
  readonly preview: (choice: Choice) => void;
  readonly choose: (choice: Choice, pulled: 'from' | 'to' | null) => void;
  readonly cancel: () => void;
}

/** Listens to the pointer over the plot. */
export function listenToBrush(plot: HTMLElement, brushed: Brushed): void {
  let drag: { x: number; anchor: number; pulled: 'from' | 'to' | null; moved: boolean } | null =
    null;
  const choiceAt = (x: number): Choice => {
    const at = brushed.nearest(x);
    const anchor = drag?.anchor ?? at;
    return [Math.min(anchor, at), Math.max(anchor, at)];
  };
  plot.addEventListener('pointerdown', ({ button, isPrimary, clientX, target }) => {
    if (button !== 0 || !isPrimary) return;
    const pulled = brushed.pulled(target);
    const choice = brushed.choice();
    // The end that is not pulled stays where it is.
    const kept = pulled && choice ? choice[pulled === 'from' ? 1 : 0] : null;
    const anchor = kept ?? brushed.nearest(clientX);
    drag = anchor < 0 ? null : { x: clientX, anchor, pulled, moved: false };
  });
  plot.addEventListener('pointermove', ({ pointerId, clientX }) => {
    if (!drag) return;
    if (!drag.moved && Math.abs(clientX - drag.x) < UNSTEADY) return;
    // Captured only now: the click of a hand that did not move belongs to its column.
    if (!drag.moved) plot.setPointerCapture(pointerId);
    drag.moved = true;
    brushed.preview(choiceAt(clientX));
  });
  plot.addEventListener('pointerup', ({ clientX }) => {
    if (drag?.moved) brushed.choose(choiceAt(clientX), drag.pulled);
    drag = null;
  });
  plot.addEventListener('pointercancel', () => {
    if (drag?.moved) brushed.cancel();
    drag = null;
  });
}
