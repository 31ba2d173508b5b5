import type { Condition, Query, Scalar, TextOperator } from '../ast/types.js';
import { betweenTexts } from '../index/text-index.js';
import type { EntityName } from '../model/entity-types.js';
import { valueOf, type Place, type Step } from '../model/path.js';
import type { AtlasStore } from '../store/store.js';
import { resolved } from './condition.js';
import { isClosed } from './walk.js';

/** How the records that may be in the answer are reached. */
export type Access =
  | { readonly by: 'id'; readonly ids: readonly string[] }
  /** The records whose path has one of the values, from an index. */
  | { readonly by: 'bucket'; readonly path: string; readonly values: readonly string[] }
  /** The records whose path holds a text or begins with it, from an index of the letters in it. */
  | {
      readonly by: 'text';
      readonly path: string;
      readonly op: TextOperator;
      readonly text: string;
    }
  /** All records of the entity. */
  | { readonly by: 'scan' };

/** The conditions of a query that all must hold: those of `match`, then those of `where`. */
export function conditionsOf({
  match,
  where,
}: Pick<Query, 'match' | 'where'>): readonly Condition[] {
  const pairs: [string, Scalar | readonly Scalar[]][] = Object.entries(match ?? {});
  const matched = pairs.map(([path, wanted]): Condition =>
    typeof wanted === 'object'
      ? { op: 'in', path, values: wanted }
      : { op: 'eq', path, value: wanted },
  );
  return [...matched, ...(where ? partsOf(where) : [])];
}

const partsOf = (condition: Condition): readonly Condition[] =>
  condition.op === 'and' ? condition.of.flatMap(partsOf) : [condition];

/** A way to reach records, and the condition that it already meets. */
export interface Choice {
  readonly access: Access;
  /** How many rows it leads to, and which. */
  readonly rows: number;
  readonly reached: Int32Array;
  readonly met?: Condition;
}

/**
 * Picks the way with the fewest records. An index knows only what is stated: where a missing value
 * may be anything and `lenient` asks for what is possible, it would lose rows and is not used.
 */
export function chooseAccess(
  store: AtlasStore,
  from: EntityName,
  conditions: readonly Condition[],
  lenient: boolean,
): Choice {
  const place: Place = { at: 'record', entity: from };
  const all = store.table(from).whole().rows;
  let best: Choice = { access: { by: 'scan' }, rows: all.length, reached: all };
  for (const condition of conditions) {
    const access = accessFor(place, condition, lenient);
    if (!access) continue;
    const reached = rowsBy(store, from, access);
    const rows = reached.length;
    if (rows < best.rows || (rows === best.rows && best.access.by === 'scan')) {
      best = { access, rows, reached, met: condition };
    }
  }
  return best;
}

function wantedBy(condition: Condition): readonly Scalar[] | undefined {
  if (condition.op === 'in') return condition.values;
  return condition.op === 'eq' ? [condition.value] : undefined;
}

function accessFor(place: Place, condition: Condition, lenient: boolean): Access | undefined {
  if ('text' in condition) return textAccess(place, condition, lenient);
  const values = wantedBy(condition);
  if (!values || !('path' in condition)) return undefined;
  const texts = values.filter((value) => typeof value === 'string');
  const { steps, leaf } = valueOf(resolved(place, condition.path));
  if (leaf.kind !== 'id' && leaf.kind !== 'term' && leaf.kind !== 'word') return undefined;
  if (lenient && !isClosed(steps)) return undefined;
  const path = indexOf(steps);
  if (path === undefined) return undefined;
  return path === 'id' ? { by: 'id', ids: texts } : { by: 'bucket', path, values: texts };
}

function textAccess(
  place: Place,
  { op, path, text }: TextCondition,
  lenient: boolean,
): Access | undefined {
  const indexed = textIndexOf(valueOf(resolved(place, path)).steps, lenient);
  return indexed === undefined || text.includes(betweenTexts)
    ? undefined
    : { by: 'text', path: indexed, op, text };
}

type TextCondition = Extract<Condition, { op: TextOperator }>;

/** The path of a text of the record itself, or of one in one of the languages, as the index of its letters is named. */
export function textIndexOf(steps: readonly Step[], lenient: boolean): string | undefined {
  if (lenient && !isClosed(steps)) return undefined;
  const names = steps.map((step) => (step.step === 'read' ? step.name : undefined));
  return names.includes(undefined) || names.length > 2 ? undefined : names.join('.');
}

/** The index of a table that knows what the steps lead to, if there is one. */
export function indexOf(steps: readonly Step[]): string | undefined {
  const [first, second] = steps;
  if (first?.step === 'read' && steps.length === 1) return first.name;
  if (first?.step === 'read' && second?.step === 'pick' && steps.length === 2) {
    return `${first.name}.${second.kind}`;
  }
  return first?.step === 'sources' && second?.step === 'read' && second.name === 'id'
    ? 'sources'
    : undefined;
}

/** The rows that an access leads to, each once and in the order of their ids. */
export function rowsBy(store: AtlasStore, from: EntityName, access: Access): Int32Array {
  const table = store.table(from);
  if (access.by === 'scan') return table.whole().rows;
  if (access.by === 'text') {
    const { rows, first, end } = table.texts(access.path)[access.op](access.text);
    return rows.subarray(first, end);
  }
  const [buckets, values] =
    access.by === 'id'
      ? [table.buckets('id'), access.ids]
      : [table.buckets(access.path), access.values];
  const [only, ...others] = values;
  if (only !== undefined && others.length === 0) return buckets.rowsOf(only);
  return Int32Array.from(new Set(values.flatMap((value) => [...buckets.rowsOf(value)]))).sort();
}
