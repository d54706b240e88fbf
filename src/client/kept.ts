/**
 * Answers kept by their keys, while they are awaited and afterwards. What failed is not kept: it is asked
 * for again with the next question.
 */
export class Kept<K, V> {
  readonly #most: number;
  readonly #answers = new Map<K, Promise<V>>();

  /** @param most how many are kept; those asked for first go first */
  constructor(most = Infinity) {
    this.#most = most;
  }

  /** The answer to a key, by `find` where it is not known. */
  get(key: K, find: () => Promise<V>): Promise<V> {
    const known = this.#answers.get(key);
    if (known) return known;
    const finding = find();
    this.#answers.set(key, finding);
    finding.catch(() => this.#answers.delete(key));
    const [first] = this.#answers.keys();
    if (this.#answers.size > this.#most && first !== undefined) this.#answers.delete(first);
    return finding;
  }
}

/** Makes a question be asked once; again only where it failed. */
export function once<V>(find: () => Promise<V>): () => Promise<V> {
  const kept = new Kept<null, V>();
  return () => kept.get(null, find);
}
