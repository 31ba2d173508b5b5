import { VitrineError, type Problem } from '@vitrine/core';
import type { EntityName, EntityTypes } from '../model/entity-types.js';
import type { AtlasStore } from '../store/store.js';
import { suggestId } from '../store/suggest-id.js';

/**
 * The records that a view is asked about; a renamed id leads to its new one.
 *
 * @throws VitrineError `unknown-id`, with a problem for every id that the atlas does not know or that is none
 */
export function subjectsOfView<E extends EntityName>(
  store: AtlasStore,
  entity: E,
  ids: readonly { readonly id: unknown; readonly path: string }[],
): EntityTypes[E][] {
  const problems: Problem[] = [];
  const records = ids.flatMap(({ id, path }) => {
    // Ids come from pages and programs without types too, where one that is missing is no text.
    if (typeof id !== 'string') {
      const message = `must be a text, the id of a ${entity}.`;
      problems.push({ code: 'wrong-type', path, message });
      return [];
    }
    const record = recordOrSuccessor(store, entity, id);
    if (!record) problems.push({ code: 'unknown-id', path, message: unknownId(store, entity, id) });
    return record ?? [];
  });
  if (problems.length > 0) throw new VitrineError('unknown-id', problems);
  return records;
}

/** The record of an id, or the one to which it was renamed. */
export function recordOrSuccessor<E extends EntityName>(
  store: AtlasStore,
  entity: E,
  id: string,
): EntityTypes[E] | undefined {
  const found = store.get(entity, id);
  if (found) return found;
  const redirect = store.redirect(entity, id);
  return redirect && 'moved' in redirect ? store.get(entity, redirect.moved) : undefined;
}

/** Says which id would be right: what a split id became, else the nearest one. */
export function unknownId(store: AtlasStore, entity: EntityName, id: string): string {
  const redirect = store.redirect(entity, id);
  if (redirect && 'split' in redirect) {
    return `\`${id}\` was split; use one of ${redirect.split.join(', ')}.`;
  }
  return `unknown ${entity} ${suggestId(store, [entity], id)}`;
}
