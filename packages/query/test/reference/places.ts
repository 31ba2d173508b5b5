import { stateOn, type Atlas, type State, type ValidTime } from '@vitrine/core';
import { entity } from '../../src/model/entities.js';
import type { EntityName } from '../../src/model/entity-types.js';
import type { Field } from '../../src/model/fields.js';
import type { Certainty } from '../../src/time/certainty.js';

/** Written straight from docs/query.md, for clarity alone: loops over everything, remembers nothing. */

export type Rec = Readonly<Record<string, unknown>> & { readonly id: string };

export interface World {
  readonly atlas: Atlas;
  readonly day: string | undefined;
  /** From which certainty on a relation counts as true. */
  readonly reading: Certainty;
}

export type Place =
  | { readonly is: 'record'; readonly entity: EntityName; readonly record: Rec }
  | { readonly is: 'id'; readonly entity: EntityName; readonly id: string }
  | { readonly is: 'word'; readonly vocabulary: string; readonly word: string }
  | {
      readonly is: 'reference';
      readonly field: Field;
      readonly value: Readonly<Record<string, string>>;
    }
  | { readonly is: 'value'; readonly kind: string; readonly value: unknown }
  | { readonly is: 'unknown' };

/** A place and whether it is reached for sure. */
export type Reached = { readonly place: Place; readonly sure: 'true' | 'maybe' };

export const recordsOf = (atlas: Atlas, name: EntityName): readonly Rec[] =>
  atlas[entity(name).collection] as unknown as readonly Rec[];

export const findRecord = (atlas: Atlas, name: EntityName, id: string): Rec | undefined =>
  recordsOf(atlas, name).find((record) => record.id === id);

export const standingOn = (record: Rec, day: string): State =>
  stateOn(record['validTime'] as ValidTime, day as '2019-01-01');

function holds(world: World, name: EntityName, record: Rec): 'true' | 'maybe' | 'false' {
  if (world.day === undefined || !entity(name).lasting) return 'true';
  const order = ['certain', 'presumed', 'possible'];
  const standing = order.indexOf(standingOn(record, world.day));
  if (standing < 0) return 'false';
  return standing <= order.indexOf(world.reading) ? 'true' : 'maybe';
}

const sure = (place: Place): Reached => ({ place, sure: 'true' });
const unknown = sure({ is: 'unknown' });

/** Everything that a path leads to. */
export function follow(
  world: World,
  start: Place,
  path: string,
  standing?: readonly State[],
): Reached[] {
  const names = path.split('.');
  let here: Reached[] = [sure(start)];
  for (const [index, name] of names.entries()) {
    const wanted = index === names.length - 1 ? standing : undefined;
    here = here.flatMap(({ place, sure: before }) =>
      step(world, place, name, wanted).map((next): Reached => ({
        place: next.place,
        sure: before === 'maybe' || next.sure === 'maybe' ? 'maybe' : 'true',
      })),
    );
  }
  return here;
}

function step(world: World, from: Place, name: string, standing?: readonly State[]): Reached[] {
  switch (from.is) {
    case 'unknown':
      return [unknown];
    case 'id': {
      const record = findRecord(world.atlas, from.entity, from.id);
      return record
        ? step(world, { is: 'record', entity: from.entity, record }, name, standing)
        : [unknown];
    }
    case 'word': {
      const record = findRecord(world.atlas, 'term', `${from.vocabulary}/${from.word}`);
      return record ? step(world, { is: 'record', entity: 'term', record }, name) : [unknown];
    }
    case 'reference':
      return stepFromReference(world, from, name);
    case 'value': {
      const inside = (from.value as Readonly<Record<string, unknown>>)[name];
      if (inside === undefined) return [unknown];
      if (from.kind === 'quantity') {
        return [sure({ is: 'word', vocabulary: 'unit', word: inside as string })];
      }
      return [sure({ is: 'value', kind: 'text', value: inside })];
    }
    case 'record':
      return stepFromRecord(world, from.entity, from.record, name, standing);
  }
}

function stepFromReference(
  world: World,
  from: Extract<Place, { is: 'reference' }>,
  name: string,
): Reached[] {
  const { field, value } = from;
  if (field.kind !== 'reference' && field.kind !== 'owner') return [];
  const kind = field.to.find((candidate) => value[candidate] !== undefined);
  if (kind === undefined) return [];
  const id = value[kind] ?? '';
  if (name === 'id') return [sure({ is: 'value', kind: 'id', value: id })];
  if (name === 'type') return [sure({ is: 'value', kind: 'word', value: kind })];
  if (name === 'name') return step(world, { is: 'id', entity: kind, id }, 'name');
  if (name === 'role') {
    return [sure({ is: 'word', vocabulary: 'party-role', word: value['role'] ?? '' })];
  }
  return name === kind ? [sure({ is: 'id', entity: kind, id })] : [];
}

function stepFromRecord(
  world: World,
  name: EntityName,
  record: Rec,
  fieldName: string,
  standing?: readonly State[],
): Reached[] {
  const field = entity(name).fields[fieldName];
  if (!field) throw new Error(`No field ${fieldName} in ${name}.`);
  switch (field.kind) {
    case 'standing':
      if (world.day === undefined) throw new Error('A standing needs a day.');
      return [sure({ is: 'value', kind: 'word', value: standingOn(record, world.day) })];
    case 'sources': {
      const ids = new Set(claimsOf(record).map((claim) => claim.source));
      return [...ids].map((id) => sure(placeOfRecord(world, 'source', id)));
    }
    case 'records': {
      const { of, by } = field;
      return recordsOf(world.atlas, of).flatMap((other): Reached[] => {
        if (!pointsBack(world, of, other, by, record.id)) return [];
        const place: Place = { is: 'record', entity: of, record: other };
        if (standing)
          return standing.includes(standingOn(other, world.day ?? '')) ? [sure(place)] : [];
        const held = holds(world, of, other);
        return held === 'false' ? [] : [{ place, sure: held }];
      });
    }
    case 'owner': {
      const owner = ownerOf(world, name, record.id);
      return owner ? [sure({ is: 'reference', field, value: owner })] : [unknown];
    }
    default: {
      const value = record[fieldName];
      if (value === undefined) {
        if (field.kind === 'boolean') return [sure({ is: 'value', kind: 'boolean', value: false })];
        return field.missing === 'unknown' ? [unknown] : [];
      }
      const items: readonly unknown[] = field.many ? (value as unknown[]) : [value];
      return items.map((item) => sure(placeOfValue(field, item)));
    }
  }
}

function placeOfValue(field: Field, value: unknown): Place {
  switch (field.kind) {
    case 'ref':
      return { is: 'id', entity: field.to, id: value as string };
    case 'term':
      return { is: 'word', vocabulary: field.vocabulary, word: value as string };
    case 'reference':
      return { is: 'reference', field, value: value as Readonly<Record<string, string>> };
    default:
      return { is: 'value', kind: field.kind, value };
  }
}

function placeOfRecord(world: World, name: EntityName, id: string): Place {
  const record = findRecord(world.atlas, name, id);
  return record ? { is: 'record', entity: name, record } : { is: 'unknown' };
}

export const claimsOf = (record: Rec): readonly { source: string; passage?: number }[] =>
  (record['claims'] ?? []) as readonly { source: string; passage?: number }[];

function pointsBack(world: World, of: EntityName, record: Rec, by: string, id: string): boolean {
  const timeless = { ...world, day: undefined };
  return follow(timeless, { is: 'record', entity: of, record }, by).some(
    ({ place }) =>
      (place.is === 'id' && place.id === id) || (place.is === 'record' && place.record.id === id),
  );
}

function ownerOf(
  world: World,
  name: EntityName,
  id: string,
): Readonly<Record<string, string>> | undefined {
  const startLatest = (record: Rec) => (record['validTime'] as ValidTime).startLatest ?? '';
  const candidates = recordsOf(world.atlas, 'ownership').filter((ownership) => {
    const owned = ownership['owned'] as Readonly<Record<string, string>>;
    if (owned[name] !== id || ownership['kind'] !== 'parent') return false;
    if (world.day === undefined) return ownership['state'] === 'present';
    return holds(world, 'ownership', ownership) === 'true';
  });
  candidates.sort((a, b) => {
    if (startLatest(a) !== startLatest(b)) return startLatest(a) > startLatest(b) ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  });
  return candidates[0]?.['owner'] as Readonly<Record<string, string>> | undefined;
}
