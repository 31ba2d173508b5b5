import type { FieldKind } from '../model/fields.js';
import { listed, type Scalar } from './csv-text.js';
import { flatten } from './flatten.js';

/**
 * How a field fills columns: by its kind in the model, or as a `list` of plain values, as `parties`
 * with their roles, as a `price` that may be undisclosed, as a `flag` that is set or not, or as one
 * `day`.
 */
export type ColumnKind = FieldKind['kind'] | 'list' | 'parties' | 'price' | 'flag' | 'day';

const quantity = ['value', 'minValue', 'maxValue', 'exclusive', 'approximate', 'unit'];

const parts: Readonly<Partial<Record<ColumnKind, readonly string[]>>> = {
  text: ['en', 'zh-Hans'],
  quantity,
  price: [...quantity, 'undisclosed'],
};

/**
 * The columns of a field. They come from the model alone, so that they are the same whatever the
 * atlas holds: a date has its EDTF text and the days that it covers, a quantity each of its bounds.
 */
export function columnsOf(name: string, kind: ColumnKind): readonly string[] {
  const within = parts[kind];
  if (within) return within.map((part) => `${name}.${part}`);
  if (kind === 'date') return [name, `${name}.earliest`, `${name}.latest`];
  if (kind === 'parties') return [name, `${name}.role`];
  return [name];
}

/** What a field of a record puts in its columns. */
export function cellsOf(name: string, kind: ColumnKind, value: unknown): Map<string, Scalar> {
  if (value === undefined) return new Map();
  if (kind === 'reference') return new Map([[name, reference(value)]]);
  if (Array.isArray(value) && (kind === 'references' || kind === 'parties')) {
    const items: readonly unknown[] = value;
    const roles = items.map((item) => flatten(item, '').get('role'));
    return new Map([
      [name, listed(items.map(reference))],
      [`${name}.role`, listed(roles)],
    ]);
  }
  if (value === 'undisclosed') return new Map([[`${name}.undisclosed`, true]]);
  const cells = flatten(value, name);
  if (kind !== 'date') return cells;
  return new Map([...cells, [name, cells.get(`${name}.edtf`)]]);
}

/** `platform:tmall` */
function reference(value: unknown): string {
  const [target] = [...flatten(value, '')].filter(([key]) => key !== 'role');
  return target ? `${target[0]}:${String(target[1])}` : '';
}
