import { suggest, type CollectionName, type Source } from '@vitrine/core';
import { entities, entityNames } from '../../model/entities.js';
import type { EntityName } from '../../model/entity-types.js';
import { read } from '../../read.js';
import type { AtlasStore } from '../../store/store.js';
import { folded } from '../../text/folded.js';
import { asking, type Asking } from '../asking.js';
import { recordOrSuccessor, unknownId } from '../subject-of-view.js';
import type { SourceFilter } from './types.js';

/** What a source has to meet to be listed, besides its day. */
type SourceTest = (source: Source) => boolean;

interface AskedSources {
  readonly meets: SourceTest;
  readonly groupBy: 'year' | 'publisher';
}

/**
 * Checks which sources are wanted.
 *
 * @throws VitrineError of the first problem's code, with all problems: `unknown-id`, `unknown-word`,
 *   `unknown-field`, `invalid-date`, `wrong-type`
 */
export function askedSources(store: AtlasStore, filter: SourceFilter): AskedSources {
  const ask = asking(store);
  ask.names(filter, ['ids', 'publisher', 'year', 'record', 'groupBy', 'asOf'], '');
  const tests = [
    byIds(store, ask, filter.ids),
    byPublisher(store, ask, filter.publisher),
    byYear(ask, filter.year),
    byRecord(store, ask, filter.record),
  ].filter((test) => test !== undefined);
  const groups = ['year', 'publisher'] as const;
  const given: unknown = filter.groupBy;
  const groupBy = groups.find((one) => one === (given ?? 'year'));
  if (!groupBy)
    ask.report('unknown-word', 'groupBy', `unknown word ${suggest(String(given), groups)}`);
  ask.day(filter.asOf, 'asOf');
  ask.done();
  return { meets: (source) => tests.every((test) => test(source)), groupBy: groupBy ?? 'year' };
}

function byIds(store: AtlasStore, ask: Asking, ids: unknown): SourceTest | undefined {
  if (ids === undefined) return undefined;
  if (!Array.isArray(ids)) {
    ask.report('wrong-type', 'ids', "must be a list, such as ['wwd-2019-coach-tmall'].");
    return undefined;
  }
  const list: readonly unknown[] = ids;
  const known = new Set(
    list.flatMap((id, index) => knownRecord(store, ask, 'source', id, `ids[${index}]`)?.id ?? []),
  );
  return ({ id }) => known.has(id);
}

function byPublisher(store: AtlasStore, ask: Asking, name: unknown): SourceTest | undefined {
  if (name === undefined) return undefined;
  if (typeof name !== 'string') {
    ask.report('wrong-type', 'publisher', 'must be a text, the name of a publisher.');
    return undefined;
  }
  const wanted = folded(name);
  const test: SourceTest = ({ publisher }) => folded(publisher) === wanted;
  const sources = store.all('source');
  if (!sources.some(test)) {
    const publishers = new Set(sources.map(({ publisher }) => publisher));
    ask.report('unknown-word', 'publisher', `unknown publisher ${suggest(name, publishers)}`);
  }
  return test;
}

function byYear(ask: Asking, year: unknown): SourceTest | undefined {
  if (year === undefined) return undefined;
  if (year === null) return ({ published }) => published === undefined;
  const text = typeof year === 'string' || typeof year === 'number' ? String(year) : '';
  if (!/^\d{4}$/.test(text)) {
    ask.report('invalid-date', 'year', 'must be a year such as 2019, or null for no known date.');
    return undefined;
  }
  return ({ published }) =>
    published !== undefined &&
    (published.earliest ?? '').slice(0, 4) <= text &&
    (published.latest ?? '9999').slice(0, 4) >= text;
}

function byRecord(store: AtlasStore, ask: Asking, record: unknown): SourceTest | undefined {
  if (record === undefined) return undefined;
  const name = read(record, 'collection');
  const entity = entityNames.find((one) => one === name || entities[one].collection === name);
  if (!entity || !entities[entity].claimed) {
    const claimed = entityNames
      .filter((one) => entities[one].claimed)
      .map((one): CollectionName => entities[one].collection);
    const message = `no claims stand behind ${suggest(String(name), claimed)}`;
    ask.report('unknown-word', 'record.collection', message);
    return undefined;
  }
  const found = knownRecord(store, ask, entity, read(record, 'id'), 'record.id');
  const claims = found && 'claims' in found ? found.claims : [];
  const speaking = new Set(claims.map(({ source }) => source));
  return ({ id }) => speaking.has(id);
}

function knownRecord<E extends EntityName>(
  store: AtlasStore,
  ask: Asking,
  entity: E,
  id: unknown,
  path: string,
) {
  const found = typeof id === 'string' ? recordOrSuccessor(store, entity, id) : undefined;
  if (typeof id !== 'string')
    ask.report('wrong-type', path, `must be a text, the id of a ${entity}.`);
  else if (!found) ask.report('unknown-id', path, unknownId(store, entity, id));
  return found;
}
