/** In a build nothing changes underneath, so that each question is asked once; in dev it may. */
export function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? ask() : (answer ??= ask()));
}
