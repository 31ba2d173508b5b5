import type { Query } from '../../ast/types.js';
import type { EntityName } from '../../model/entity-types.js';
import { valueOf, type Place } from '../../model/path.js';
import type { Condition } from '../../ast/types.js';
import { conditionsOf, resolved } from '../compile/condition.js';
import { isHeld } from '../schema/held.js';

/** The ids that a query names, by the entities whose they may be; the word of a vocabulary is the id of its term. */
export type Named = ReadonlyMap<EntityName, ReadonlySet<string>>;

export function namedIn(query: Query): Named {
  const named = new Map<EntityName, Set<string>>();
  const place: Place = { at: 'record', entity: query.from };
  for (const condition of conditionsOf(query)) collect(condition, place, named);
  return named;
}

function collect(condition: Condition, place: Place, named: Map<EntityName, Set<string>>): void {
  switch (condition.op) {
    case 'and':
    case 'or':
      for (const part of condition.of) collect(part, place, named);
      return;
    case 'not':
      collect(condition.of, place, named);
      return;
    case 'exists':
      if (condition.where) collect(condition.where, resolved(place, condition.path).place, named);
      return;
    case 'eq':
    case 'ne':
      add(condition.path, [condition.value]);
      return;
    case 'in':
      add(condition.path, condition.values);
      return;
    default:
      return;
  }
  function add(path: string, values: readonly unknown[]): void {
    const { leaf } = valueOf(resolved(place, path));
    if (leaf.kind === 'id') for (const entity of leaf.of) put(entity, values.map(String));
    if (leaf.kind === 'term')
      put(
        'term',
        values.map((value) => `${leaf.vocabulary}/${String(value)}`),
      );
  }
  function put(entity: EntityName, ids: readonly string[]): void {
    const known = named.get(entity) ?? new Set();
    // What no table can hold is no id, and need not be looked for.
    for (const id of ids) if (isHeld(id)) known.add(id);
    named.set(entity, known);
  }
}
