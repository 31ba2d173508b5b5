/**
 * Keeps what was used lately: whatever was used among the last so many, and some of what came before. Two maps take turns:
 * one that is filled, and the one that was filled before it. To delete from a map one by one would keep much of
 * it alive for longer, since what a map has outgrown still points at what it became.
 */
export class Recent<Key, Value> {
  readonly #most: number;
  #filled = new Map<Key, Value>();
  #before = new Map<Key, Value>();

  /** @param most - how many are kept */
  constructor(most: number) {
    this.#most = Math.ceil(most / 2);
  }

  get(key: Key): Value | undefined {
    const value = this.#filled.get(key);
    if (value !== undefined) return value;
    const earlier = this.#before.get(key);
    return earlier === undefined ? undefined : this.set(key, earlier);
  }

  set(key: Key, value: Value): Value {
    if (this.#filled.size >= this.#most && !this.#filled.has(key)) {
      this.#before = this.#filled;
      this.#filled = new Map();
    }
    this.#filled.set(key, value);
    return value;
  }
}
