import type { Evidence, EvidenceLookup, RecordTypes } from '@vitrine/core';
import { entity } from '../model/entities.js';
import type { AnyRecord, EntityName } from '../model/entity-types.js';
import { resolved } from '../plan/condition.js';
import { ownerOf } from '../plan/owner.js';
import type { Plan } from '../plan/plan.js';
import { compileValues } from '../plan/select.js';
import { read } from '../read.js';
import { lookupIn } from '../store/lookup.js';
import { truthOf } from '../time/certainty.js';
import { evidenceIn } from './evidence-in.js';
import { stopsOf, type Stop } from './stops.js';

/** The evidence behind what a column shows of a record. */
export type Cell = (record: AnyRecord) => readonly Evidence[];

const cells = new WeakMap<Plan, Map<string, Cell>>();

/** Compiles the evidence behind the value at the end of a path, once a plan. */
export function cellOf(plan: Plan, path: string): Cell {
  const known = cells.get(plan) ?? new Map<string, Cell>();
  cells.set(plan, known);
  const cell = known.get(path) ?? compileCell(plan, path);
  known.set(path, cell);
  return cell;
}

/** The evidence of all that is said of a record. */
export const recordCell = (plan: Plan): Cell => cellOf(plan, 'id');

function compileCell(plan: Plan, path: string): Cell {
  const { store, query, showing } = plan;
  const from = query.from;
  const lookup = lookupIn(store);
  const { steps } = resolved({ at: 'record', entity: from }, path);
  const readers = stopsOf(from, steps).map((stop) => ({
    things: stop.steps.length === 0 ? undefined : compileValues(stop.steps, showing),
    evidence: compileStop(plan, stop, lookup),
  }));
  return (record) => {
    for (const { things, evidence } of readers) {
      const found = things ? new Set(things(record)) : [record];
      const told = [...found].map(evidence);
      // What claims cannot state, such as a name, is there because of what led to it.
      if (told.every((one) => one === undefined)) continue;
      return told.filter((one) => one !== undefined && one.readings.length > 0) as Evidence[];
    }
    return [];
  };
}

type Told = (thing: unknown) => Evidence | undefined;

function compileStop(plan: Plan, { entity: name, field }: Stop, lookup: EvidenceLookup): Told {
  const { store, day, mode } = plan;
  const about = evidenceAbout(lookup);
  switch (field) {
    case 'owner':
      return (thing) => {
        const owned = ownerOf(store, name, String(read(thing, 'id')), day, truthOf[mode]);
        return owned && about('ownership', owned.ownership, '*');
      };
    case 'time': {
      const dates = entity(name).time;
      return (thing) => {
        const date = dates.find((one) => read(thing, one) !== undefined);
        return about(name, thing, date ?? '*');
      };
    }
    default:
      return (thing) => about(name, thing, field);
  }
}

/** Fields that claims of a type cannot state. Asking for their evidence is answered by an error, which costs more. */
const unclaimed = new Set<string>();

function evidenceAbout(
  lookup: EvidenceLookup,
): (name: EntityName, thing: unknown, field: string) => Evidence | undefined {
  return (name, thing, field) => {
    const key = `${name} ${field}`;
    if (unclaimed.has(key)) return undefined;
    // Stops are at records of entities that claims make.
    const type = name as keyof RecordTypes;
    const evidence = evidenceIn(lookup, type, thing as RecordTypes[typeof type], field);
    if (!evidence) unclaimed.add(key);
    return evidence;
  };
}
