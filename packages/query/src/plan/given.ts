import { isParam, namesIn } from '../ast/parameters.js';
import type { Param, Query } from '../ast/types.js';

/** The values that a lookup is asked with: read once, and all at once. */
export class Given {
  private readonly names: readonly string[];
  private readonly values: unknown[];

  constructor(query: Query<Param>) {
    this.names = [...new Set(namesIn(query))];
    this.values = this.names.map(() => undefined);
  }

  /** What gives a value that stands in a query, or that of the parameter that stands for it. */
  of(value: unknown): () => unknown {
    if (!isParam(value)) return () => value;
    const place = this.names.indexOf(String(value.param));
    const { values } = this;
    return () => values[place];
  }

  /** Reads values; false where others are given than are asked for, or not as properties of a plain object. */
  read(from: unknown): boolean {
    const { names, values } = this;
    if (from === undefined) return names.length === 0;
    if (typeof from !== 'object' || from === null) return false;
    if (Object.getPrototypeOf(from) !== Object.prototype) return false;
    const properties = from as Readonly<Record<string, unknown>>;
    let left = names.length;
    // No list of the names is made, as `Object.keys` would.
    for (const name in properties) {
      const place = names.indexOf(name);
      if (place < 0) return false;
      values[place] = properties[name];
      left--;
    }
    return left === 0;
  }
}
