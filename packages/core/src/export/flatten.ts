import { listed, type Scalar } from './csv-text.js';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * A value as columns: a text in languages becomes `population.en` and `population.zh-Hans`, a
 * list of sources `sources.id`, `sources.url`, … with their values in the same order, divided by
 * semicolons.
 */
export function flatten(value: unknown, name: string): Map<string, Scalar> {
  if (Array.isArray(value)) return flattenList(value, name);
  if (isObject(value)) {
    return new Map(
      Object.entries(value).flatMap(([key, inner]: [string, unknown]) => [
        ...flatten(inner, name === '' ? key : `${name}.${key}`),
      ]),
    );
  }
  return new Map([[name, isScalar(value) ? value : JSON.stringify(value)]]);
}

const isScalar = (value: unknown): value is Scalar =>
  value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value);

function flattenList(list: readonly unknown[], name: string): Map<string, Scalar> {
  const items = list.map((item) => flatten(item, name));
  const columns = new Set(items.flatMap((item) => [...item.keys()]));
  if (columns.size === 0) return new Map([[name, '']]);
  return new Map(
    [...columns].map((column) => [column, listed(items.map((item) => item.get(column)))]),
  );
}
