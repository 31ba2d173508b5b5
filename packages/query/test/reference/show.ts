import type { Atlas, FuzzyDate, Quantity } from '@vitrine/core';
import { entity } from '../../src/model/entities.js';
import type { EntityName } from '../../src/model/entity-types.js';
import {
  claimsOf,
  findRecord,
  standingOn,
  step,
  truthOf,
  valueOf,
  type Place,
  type Rec,
  type World,
} from './places.js';

/** What an answer shows of one record. */
export interface Shown {
  readonly world: World;
  readonly from: EntityName;
  readonly record: Rec;
}

/** What a path leads to as surely as the mode asks; `unknown` where a value is not known. */
export function reachedFor({ world, from, record }: Shown, names: readonly string[]): Place[] {
  let here: readonly Place[] = [{ is: 'record', entity: from, record }];
  for (const name of names) {
    here = here.flatMap((place) =>
      step(world, place, name)
        .filter(({ truth }) => truth >= truthOf[world.owners])
        .map((reached) => reached.place),
    );
  }
  return [...here];
}

const isKnown = (place: Place): boolean => place.is !== 'unknown';

export const shownPlaces = (shown: Shown, path: string): readonly Place[] =>
  reachedFor(shown, path.split('.')).filter(isKnown);

export const shownValue = (place: Place): unknown =>
  place.is === 'reference' ? place.value : valueOf(place);

/** What `select` shows of a path. */
export function columnOf(shown: Shown, path: string): unknown {
  const names = path.split('.');
  const { atlas } = shown.world;
  if (names.at(-1) === 'sources') {
    return reachedFor(shown, names.slice(0, -1)).flatMap((thing) => {
      if (thing.is === 'record') return notes(atlas, thing.record);
      const found = thing.is === 'id' && findRecord(atlas, thing.entity, thing.id);
      return found ? notes(atlas, found) : [];
    });
  }
  const values = shownPlaces(shown, path).map(shownValue);
  return isMany(shown.from, names) ? values : (values[0] ?? null);
}

/** A whole record as a row. */
export function wholeRow({ world, from, record }: Shown): Readonly<Record<string, unknown>> {
  const row: Record<string, unknown> = { ...record };
  delete row['claims'];
  delete row['validTime'];
  const { claimed, lasting } = entity(from);
  return {
    ...row,
    ...(claimed && { sources: notes(world.atlas, record) }),
    ...(lasting && world.day !== undefined && { standing: standingOn(record, world.day) }),
  };
}

/** Whether a path can lead to several values: one of its names is a list or a relation to many. */
function isMany(from: EntityName, names: readonly string[]): boolean {
  let kinds: readonly string[] = [from];
  for (const name of names) {
    const [kind] = kinds;
    const field =
      kind && kinds.length === 1 && isEntity(kind) ? entity(kind).fields[name] : undefined;
    if (!field) {
      // Beyond a reference: its kinds lead on to their entity, everything else there is single.
      kinds = kinds.includes(name) ? [name] : [];
      continue;
    }
    if (field.kind === 'records' || field.kind === 'sources') return true;
    if ('many' in field && field.many) return true;
    if (field.kind === 'ref') kinds = [field.to];
    else if (field.kind === 'reference' || field.kind === 'owner') kinds = [...field.to, ''];
    else kinds = [];
  }
  return false;
}

const isEntity = (name: string): name is 'brand' => name !== '';

function notes(atlas: Atlas, record: Rec): readonly object[] {
  const claims = claimsOf(record);
  return [...new Set(claims.map(({ source }) => source))].map((id) => {
    const source = atlas.sources.find((one) => one.id === id);
    const passages = claims
      .filter((claim) => claim.source === id)
      .flatMap(({ passage }) => passage ?? []);
    return {
      id,
      title: source?.title,
      publisher: source?.publisher,
      ...(source?.url !== undefined && { url: source.url }),
      ...(source?.published && { published: source.published }),
      passages: [...new Set(passages)].sort((a, b) => a - b),
    };
  });
}

/** What a value is ordered by, part after part; nothing where it comes last. */
export type Key = readonly (string | number)[] | undefined;

export function keyOf(place: Place | undefined): Key {
  if (!place || place.is === 'unknown') return undefined;
  const value = valueOf(place);
  const kind = place.is === 'value' ? place.kind : 'id';
  switch (kind) {
    case 'date': {
      const { earliest, latest, edtf } = value as FuzzyDate;
      return [earliest ?? '', latest ?? '9999-99-99', edtf];
    }
    case 'quantity': {
      if (value === 'undisclosed') return undefined;
      const quantity = value as Quantity;
      if ('value' in quantity) return [quantity.value, quantity.value];
      return [
        'minValue' in quantity ? quantity.minValue : -Infinity,
        'maxValue' in quantity ? quantity.maxValue : Infinity,
      ];
    }
    case 'number':
    case 'boolean':
      return [Number(value)];
    default: {
      const text = kind === 'localized' ? (value as { en: string }).en : String(value);
      return [text.toLowerCase(), text];
    }
  }
}

/** Negative where `a` comes first. What has no key comes last in both directions. */
export function compareKeys(a: Key, b: Key, direction: 'asc' | 'desc' = 'asc'): number {
  if (!a || !b) return Number(!a) - Number(!b);
  const different = a.findIndex((part, index) => part !== b[index]);
  if (different < 0) return 0;
  const before = (a[different] ?? '') < (b[different] ?? '');
  return before === (direction === 'asc') ? -1 : 1;
}
