import type { Atlas, FuzzyDate, Quantity } from '@vitrine/core';
import type { Condition, Query } from '../../src/ast/types.js';
import { entity } from '../../src/model/entities.js';
import type { Certainty } from '../../src/time/certainty.js';
import { all, lastDayOf, meets, valueOf, type Truth } from './conditions.js';
import {
  claimsOf,
  findRecord,
  follow,
  recordsOf,
  standingOn,
  type Place,
  type Rec,
  type World,
} from './places.js';

export interface ReferenceAnswer {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly ids: readonly string[];
  readonly count: Readonly<Record<Certainty, number>>;
}

const order: readonly Certainty[] = ['certain', 'presumed', 'possible'];

/** The whole answer to a query, without regard to pages. */
export function answer(atlas: Atlas, query: Query): ReferenceAnswer {
  const day = query.asOf && lastDayOf(query.asOf.on);
  const mode = query.asOf?.mode ?? 'presumed';
  const judged = recordsOf(atlas, query.from).flatMap((record) => {
    const certainty = judge(atlas, query, record, day);
    return certainty ? [{ record, certainty }] : [];
  });
  const world: World = { atlas, day, reading: mode };
  const kept = judged
    .filter(({ certainty }) => order.indexOf(certainty) <= order.indexOf(mode))
    .sort((a, b) => compareRows(world, query, a.record, b.record));
  const upTo = (last: Certainty) =>
    judged.filter(({ certainty }) => order.indexOf(certainty) <= order.indexOf(last)).length;
  return {
    rows: kept.map(({ record, certainty }) => ({
      ...rowOf(world, query, record),
      ...(query.asOf && { certainty }),
    })),
    ids: kept.map(({ record }) => record.id),
    count: { certain: upTo('certain'), presumed: upTo('presumed'), possible: upTo('possible') },
  };
}

function judge(
  atlas: Atlas,
  query: Query,
  record: Rec,
  day: string | undefined,
): Certainty | undefined {
  const inTime = timeCertainty(atlas, query, record, day);
  const met = (reading: Certainty): Truth => meetsAll({ atlas, day, reading }, query, record);
  const presumed = met('presumed');
  if (!inTime || presumed === 'false') return undefined;
  const byConditions =
    presumed === 'maybe' ? 'possible' : met('certain') === 'true' ? 'certain' : 'presumed';
  return order[Math.max(order.indexOf(inTime), order.indexOf(byConditions))];
}

function meetsAll(world: World, query: Query, record: Rec): Truth {
  const at: Place = { is: 'record', entity: query.from, record };
  const matched = Object.entries(query.match ?? {}).map(([path, wanted]): Condition =>
    typeof wanted === 'object'
      ? { op: 'in', path, values: wanted }
      : { op: 'eq', path, value: wanted },
  );
  return all(
    [...matched, ...(query.where ? [query.where] : [])].map((one) => meets(world, at, one)),
  );
}

function timeCertainty(
  atlas: Atlas,
  { from, asOf }: Query,
  record: Rec,
  day: string | undefined,
): Certainty | undefined {
  if (day === undefined) return 'certain';
  if (entity(from).lasting) {
    const standing = standingOn(record, day);
    if (asOf?.standing) return asOf.standing.includes(standing) ? 'certain' : undefined;
    return order.find((certainty) => certainty === standing);
  }
  const fields: Readonly<Record<string, readonly string[]>> = {
    observation: ['period', 'asOf'],
    deal: ['announced', 'effective', 'asOf'],
    campaign: ['date'],
    insight: ['asOf'],
    source: ['published'],
  };
  const names = fields[from];
  if (!names) return 'certain';
  const own = names.map((name) => record[name]).find((date) => date !== undefined);
  const when = (own as FuzzyDate | undefined) ?? firstSpokenOf(atlas, record);
  if (!when) return 'possible';
  const { earliest, latest, edtf } = when;
  if (earliest !== undefined && earliest > day) return undefined;
  if (latest !== undefined && latest <= day) return 'certain';
  return edtf.includes('/') && earliest !== undefined ? 'certain' : 'presumed';
}

function firstSpokenOf(atlas: Atlas, record: Rec): FuzzyDate | undefined {
  const dates = claimsOf(record).flatMap(({ source }) => {
    const found = atlas.sources.find(({ id }) => id === source);
    return found?.published ?? found?.accessed ?? [];
  });
  const key = ({ earliest, latest }: FuzzyDate) => [earliest ?? latest ?? '', latest ?? '~'].join();
  return dates.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))[0];
}

function compareRows(world: World, query: Query, a: Rec, b: Rec): number {
  for (const { path, direction } of query.orderBy ?? []) {
    const [left, right] = [a, b].map((record) => keyOf(world, query, record, path));
    if (!left || !right) {
      if (left || right) return left ? -1 : 1;
      continue;
    }
    const different = left.findIndex((part, index) => part !== right[index]);
    if (different < 0) continue;
    const before = (left[different] ?? '') < (right[different] ?? '');
    return before === (direction !== 'desc') ? -1 : 1;
  }
  return a.id < b.id ? -1 : 1;
}

function keyOf(world: World, query: Query, record: Rec, path: string) {
  const [reached] = sureOf(world, query, record, path);
  if (!reached) return undefined;
  const value = valueOf(reached);
  const kind = reached.is === 'value' ? reached.kind : 'id';
  if (value === 'undisclosed' && kind === 'quantity') return undefined;
  if (kind === 'date') {
    const { earliest, latest, edtf } = value as FuzzyDate;
    return [earliest ?? '', latest ?? '9999-99-99', edtf];
  }
  if (kind === 'quantity') {
    const quantity = value as Quantity;
    if ('value' in quantity) return [quantity.value, quantity.value];
    return [
      'minValue' in quantity ? quantity.minValue : -Infinity,
      'maxValue' in quantity ? quantity.maxValue : Infinity,
    ];
  }
  if (kind === 'number' || kind === 'boolean') return [Number(value)];
  const text = kind === 'localized' ? (value as { en: string }).en : String(value);
  return [text.toLowerCase(), text];
}

/** What a path leads to as surely as the mode asks. */
function sureOf(world: World, query: Query, record: Rec, path: string): Place[] {
  return follow(world, { is: 'record', entity: query.from, record }, path)
    .filter(({ place, sure }) => sure === 'true' && place.is !== 'unknown')
    .map(({ place }) => place);
}

function rowOf(world: World, query: Query, record: Rec): Readonly<Record<string, unknown>> {
  const { select, from } = query;
  if (!select) {
    const plain: Record<string, unknown> = { ...record };
    delete plain['claims'];
    delete plain['validTime'];
    const { claimed, lasting } = entity(from);
    return {
      ...plain,
      ...(claimed && { sources: notes(world.atlas, record) }),
      ...(lasting && world.day !== undefined && { standing: standingOn(record, world.day) }),
    };
  }
  const columns: readonly (readonly [string, string])[] = Array.isArray(select)
    ? select.map((path: string) => [path, path])
    : Object.entries(select);
  return Object.fromEntries(
    columns.map(([alias, path]) => [alias, columnOf(world, query, record, path)]),
  );
}

function columnOf(world: World, query: Query, record: Rec, path: string): unknown {
  const names = path.split('.');
  if (names.at(-1) === 'sources') {
    const before = names.slice(0, -1).join('.');
    const things: Place[] =
      before === ''
        ? [{ is: 'record', entity: query.from, record }]
        : sureOf(world, query, record, before);
    return things.flatMap((thing) => {
      const found = thing.is === 'id' ? findRecord(world.atlas, thing.entity, thing.id) : undefined;
      return notes(world.atlas, thing.is === 'record' ? thing.record : (found ?? { id: '' }));
    });
  }
  const values = sureOf(world, query, record, path).map((place) =>
    place.is === 'reference' ? place.value : valueOf(place),
  );
  return isMany(query, names) ? values : (values[0] ?? null);
}

/** Whether a path can lead to several values: one of its names is a list or a relation to many. */
function isMany({ from }: Query, names: readonly string[]): boolean {
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
