/** Something that one part of the program waits for and another brings about, again and again. */
export interface Signal {
  /** Ends all waiting. */
  readonly give: () => void;
  /** Waits for the next time. */
  readonly next: () => Promise<undefined>;
}

export function signal(): Signal {
  let coming = Promise.withResolvers<undefined>();
  return {
    give: () => {
      coming.resolve(undefined);
      coming = Promise.withResolvers();
    },
    next: () => coming.promise,
  };
}
