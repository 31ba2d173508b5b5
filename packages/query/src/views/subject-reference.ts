import type { Problem } from '@vitrine/core';
import type { AtlasStore } from '../store/store.js';
import { suggestId } from '../store/suggest-id.js';
import { read } from '../read.js';
import type { ReferredType } from './referred-thing.js';
import { recordOrSuccessor, unknownId } from './subject-of-view.js';

/** A thing by its kind and id. */
export interface SubjectReference<Type extends ReferredType = ReferredType> {
  readonly type: Type;
  readonly id: string;
}

/**
 * What a page or a program points at: an id, one with its kind (`brand/farfetch`) or a map with it
 * (`{ brand: 'farfetch' }`). An id alone stands for everything that goes by it.
 */
export function subjectReferences<Type extends ReferredType>(
  store: AtlasStore,
  types: readonly Type[],
  given: unknown,
  path: string,
): SubjectReference<Type>[] | Problem {
  const [wanted, id] = split(types, given);
  if (typeof id !== 'string') {
    const forms = types.map((type) => `{ ${type}: '…' }`).join(', ');
    return { code: 'wrong-type', path, message: `must be the text of an id, or one of ${forms}.` };
  }
  const found = wanted.flatMap((type) => {
    const record = recordOrSuccessor(store, type, id);
    return record ? [{ type, id: record.id }] : [];
  });
  if (found.length > 0) return found;
  const [only, another] = wanted;
  const message =
    only && another === undefined
      ? unknownId(store, only, id)
      : `unknown ${wanted.join(' or ')} ${suggestId(store, wanted, id)}`;
  return { code: 'unknown-id', path, message };
}

/** The kinds that are meant, and the id. */
function split<Type extends ReferredType>(
  types: readonly Type[],
  given: unknown,
): [readonly Type[], unknown] {
  if (typeof given === 'string') {
    const [kind, id] = given.split('/', 2);
    const type = types.find((one) => one === kind);
    return type && id !== undefined ? [[type], id] : [types, given];
  }
  const type = types.find((one) => read(given, one) !== undefined);
  return type ? [[type], read(given, type)] : [types, undefined];
}
