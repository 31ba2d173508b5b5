import { stateOn, type Atlas, type FuzzyDate, type State, type ValidTime } from '@vitrine/core';
import { entity } from '../../src/model/entities.js';
import type { EntityName } from '../../src/model/entity-types.js';
import type { Field } from '../../src/model/fields.js';
import type { Certainty } from '../../src/time/certainty.js';
import type { Truth } from './truth.js';

/** Written straight from docs/query.md, for clarity alone: loops over everything, remembers nothing. */

export type Rec = Readonly<Record<string, unknown>> & { readonly id: string };

export interface World {
  readonly atlas: Atlas;
  readonly day: string | undefined;
  /** How sure an owner must be to count. */
  readonly owners: Certainty;
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

/** A place and how truly it is reached on the day. */
export interface Reached {
  readonly place: Place;
  readonly truth: Truth;
  /** It is a merely presumed owner, of whom nothing is sure. */
  readonly presumedOwner?: true;
}

export const truthOf: Readonly<Record<Certainty, Truth>> = { certain: 4, presumed: 3, possible: 2 };

export const recordsOf = (atlas: Atlas, name: EntityName): readonly Rec[] =>
  atlas[entity(name).collection] as unknown as readonly Rec[];

export const findRecord = (atlas: Atlas, name: EntityName, id: string): Rec | undefined =>
  recordsOf(atlas, name).find((record) => record.id === id);

export const validTimeOf = (record: Rec): ValidTime => record['validTime'] as ValidTime;

export const standingOn = (record: Rec, day: string): State =>
  stateOn(validTimeOf(record), day as '2019-01-01');

/** How truly something lasting holds on a day; 0 where it does not. */
export function holdingOn(record: Rec, day: string): Truth {
  const standing = standingOn(record, day);
  if (standing !== 'announced') {
    return standing in truthOf ? truthOf[standing as Certainty] : 0;
  }
  const { held, startEarliest = day } = validTimeOf(record);
  return held && startEarliest <= day ? 2 : 0;
}

const holding = ({ day }: World, name: EntityName, record: Rec): Truth =>
  day === undefined || !entity(name).lasting ? 4 : holdingOn(record, day);

const reach = (place: Place): Reached => ({ place, truth: 4 });
const unknown = reach({ is: 'unknown' });
const value = (kind: string, of: unknown): Reached => reach({ is: 'value', kind, value: of });

/** What a place is compared by. */
export function valueOf(place: Place): unknown {
  switch (place.is) {
    case 'record':
      return place.record.id;
    case 'id':
      return place.id;
    case 'word':
      return place.word;
    case 'reference':
      return Object.entries(place.value).find(([name]) => name !== 'role')?.[1];
    case 'value':
      return place.value;
    case 'unknown':
      return undefined;
  }
}

/** What one name leads to from a place. */
export function step(
  world: World,
  from: Place,
  name: string,
  standing?: readonly State[],
): readonly Reached[] {
  switch (from.is) {
    case 'unknown':
      return [unknown];
    case 'id': {
      // A field that holds an id and its `id` are the same, whether there is a record or not.
      if (name === 'id') return [reach(from)];
      const record = findRecord(world.atlas, from.entity, from.id);
      if (!record) return [unknown];
      return step(world, { is: 'record', entity: from.entity, record }, name, standing);
    }
    case 'word': {
      const record = findRecord(world.atlas, 'term', `${from.vocabulary}/${from.word}`);
      return record ? step(world, { is: 'record', entity: 'term', record }, name) : [unknown];
    }
    case 'reference':
      return stepFromReference(world, from, name);
    case 'value':
      return stepFromValue(from.kind, from.value, name);
    case 'record':
      return stepFromRecord(world, from.entity, from.record, name, standing);
  }
}

function stepFromValue(kind: string, from: unknown, name: string): readonly Reached[] {
  if (kind === 'date') {
    const { earliest, latest } = from as FuzzyDate;
    const year = earliest?.slice(0, 4);
    return year !== undefined && year === latest?.slice(0, 4)
      ? [value('number', Number(year))]
      : [unknown];
  }
  const inside = (from as Readonly<Record<string, string>>)[name];
  if (inside === undefined) return [unknown];
  if (kind === 'quantity') return [reach({ is: 'word', vocabulary: 'unit', word: inside })];
  return [value('text', inside)];
}

function stepFromReference(
  world: World,
  from: Extract<Place, { is: 'reference' }>,
  name: string,
): readonly Reached[] {
  const { field, value: reference } = from;
  if (field.kind !== 'reference' && field.kind !== 'owner') return [];
  const kind = field.to.find((candidate) => reference[candidate] !== undefined);
  if (kind === undefined) return [];
  const id = reference[kind] ?? '';
  if (name === 'id') return [value('id', id)];
  if (name === 'type') return [value('word', kind)];
  if (name === 'name') return step(world, { is: 'id', entity: kind, id }, 'name');
  if (name === 'role') {
    return [reach({ is: 'word', vocabulary: 'party-role', word: reference['role'] ?? '' })];
  }
  return name === kind ? [reach({ is: 'id', entity: kind, id })] : [];
}

function stepFromRecord(
  world: World,
  name: EntityName,
  record: Rec,
  fieldName: string,
  standing?: readonly State[],
): readonly Reached[] {
  const field = entity(name).fields[fieldName];
  if (!field) throw new Error(`No field ${fieldName} in ${name}.`);
  switch (field.kind) {
    case 'standing':
      if (world.day === undefined) throw new Error('A standing needs a day.');
      return [value('word', standingOn(record, world.day))];
    case 'interval': {
      const time = validTimeOf(record);
      return time.held ? [value('interval', time)] : [];
    }
    case 'happened': {
      const date = entity(name)
        .time.map((own) => record[own])
        .find((own) => own !== undefined);
      return date === undefined ? [unknown] : [value('date', date)];
    }
    case 'sources': {
      const ids = new Set(claimsOf(record).map((claim) => claim.source));
      return [...ids].map((id) => reach(placeOfRecord(world, 'source', id)));
    }
    case 'records': {
      const { of, by } = field;
      return recordsOf(world.atlas, of).flatMap((other): readonly Reached[] => {
        if (!pointsBack(world, of, other, by, record.id)) return [];
        const place: Place = { is: 'record', entity: of, record: other };
        if (standing) {
          return standing.includes(standingOn(other, world.day ?? '')) ? [reach(place)] : [];
        }
        const truth = holding(world, of, other);
        return truth === 0 ? [] : [{ place, truth }];
      });
    }
    case 'owner': {
      const owner = ownerOf(world, name, record.id);
      if (!owner) return [unknown];
      const place: Place = {
        is: 'reference',
        field,
        value: owner['owner'] as Readonly<Record<string, string>>,
      };
      return holding(world, 'ownership', owner) === 4
        ? [reach(place)]
        : [{ place, truth: 4, presumedOwner: true }];
    }
    default: {
      const stored = record[fieldName];
      if (stored === undefined) {
        if (field.kind === 'boolean') return [value('boolean', false)];
        return field.missing === 'unknown' ? [unknown] : [];
      }
      const items: readonly unknown[] = field.many ? (stored as unknown[]) : [stored];
      return items.map((item) => reach(placeOfValue(field, item)));
    }
  }
}

function placeOfValue(field: Field, stored: unknown): Place {
  switch (field.kind) {
    case 'ref':
      return { is: 'id', entity: field.to, id: stored as string };
    case 'term':
      return { is: 'word', vocabulary: field.vocabulary, word: stored as string };
    case 'reference':
      return { is: 'reference', field, value: stored as Readonly<Record<string, string>> };
    default:
      return { is: 'value', kind: field.kind, value: stored };
  }
}

function placeOfRecord(world: World, name: EntityName, id: string): Place {
  const record = findRecord(world.atlas, name, id);
  return record ? { is: 'record', entity: name, record } : { is: 'unknown' };
}

export const claimsOf = (record: Rec): readonly { source: string; passage?: number }[] =>
  (record['claims'] ?? []) as readonly { source: string; passage?: number }[];

function pointsBack(world: World, of: EntityName, record: Rec, by: string, id: string): boolean {
  const timeless: World = { ...world, day: undefined };
  let here: readonly Place[] = [{ is: 'record', entity: of, record }];
  for (const name of by.split('.')) {
    here = here.flatMap((place) => step(timeless, place, name).map((next) => next.place));
  }
  return here.some(
    (place) =>
      (place.is === 'id' && place.id === id) || (place.is === 'record' && place.record.id === id),
  );
}

/** The ownership of kind `parent` that tells who owns something. */
function ownerOf(world: World, name: EntityName, id: string): Rec | undefined {
  const startLatest = (record: Rec) => validTimeOf(record).startLatest ?? '';
  const candidates = recordsOf(world.atlas, 'ownership').filter((ownership) => {
    const owned = ownership['owned'] as Readonly<Record<string, string>>;
    if (owned[name] !== id || ownership['kind'] !== 'parent') return false;
    if (world.day === undefined) return ownership['state'] === 'present';
    return holding(world, 'ownership', ownership) >= truthOf[world.owners];
  });
  candidates.sort((a, b) => {
    if (startLatest(a) !== startLatest(b)) return startLatest(a) > startLatest(b) ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  });
  return candidates[0];
}
