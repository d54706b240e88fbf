import type { z } from 'zod';

/** What can be given another id. */
interface Renamed {
  readonly id: string;
  readonly formerly?: readonly string[] | undefined;
}

/** Refuses an id that stands twice, at the second place. */
export function doubledIds(all: readonly Renamed[], context: z.RefinementCtx): void {
  const ids = new Set<string>();
  for (const [i, { id }] of all.entries()) {
    if (ids.has(id)) {
      const message = `"${id}" is the id of another too: give each its own`;
      context.addIssue({ code: 'custom', path: [i, 'id'], message });
    }
    ids.add(id);
  }
}

/** Refuses former ids that another has or had: an address leads to one place. */
export function formerIds(all: readonly Renamed[], context: z.RefinementCtx): void {
  const owners = new Map(all.map(({ id }) => [id, id]));
  for (const [i, { id, formerly = [] }] of all.entries()) {
    for (const former of formerly) {
      const owner = owners.get(former);
      owners.set(former, id);
      if (owner === undefined) continue;
      const message = `"${former}" is or was the id of "${owner}": leave it to one`;
      context.addIssue({ code: 'custom', path: [i, 'formerly'], message });
    }
  }
}
