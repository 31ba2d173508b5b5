import type { IsoDate, State } from '@vitrine/core';
import { both, either, no, yes, type Truth } from '../logic/truth.js';
import { entity } from '../model/entities.js';
import type { AnyRecord, EntityName } from '../model/entity-types.js';
import type { Step } from '../model/path.js';
import { read } from '../read.js';
import type { AtlasStore } from '../store/store.js';
import type { Certainty } from '../time/certainty.js';
import { holds, isLasting, standingOf } from '../time/holds.js';
import { ownerOf } from './owner.js';

/** Stands for a value that no source tells. */
export const unknown = Symbol('unknown');

/** What is asked of each value at the end of a path; it may be {@link unknown}. */
export type See = (value: unknown) => Truth;

/** Shows every value at the end of a path; true when one of them is found true. */
export type Walk = (at: unknown, see: See) => Truth;

/** Where and when a path is followed. */
export interface Setting {
  readonly store: AtlasStore;
  readonly day: IsoDate | undefined;
  /** How sure a lasting record must be for a relation to lead to it without doubt. */
  readonly reading: Certainty;
  /** Leave out what a relation leads to only with doubt, as rows that are shown do. */
  readonly sureOnly?: boolean;
}

/** Compiles steps to one function. */
export function compileWalk(steps: readonly Step[], setting: Setting): Walk {
  return steps.reduceRight<Walk>(
    (next, step) => compileStep(step, next, setting),
    (at, see) => see(at),
  );
}

function compileStep(step: Step, next: Walk, setting: Setting): Walk {
  const { store, day, reading } = setting;
  switch (step.step) {
    case 'read':
      return compileRead(step, next);
    case 'follow':
      return (at, see) => enter(recordOf(store, step.entity, at), next, see);
    case 'term':
      return (at, see) =>
        enter(recordOf(store, 'term', `${step.vocabulary}/${String(at)}`), next, see);
    case 'pick':
      return (at, see) => {
        const id = read(at, step.kind);
        return id === undefined ? no : next(id, see);
      };
    case 'id':
      return (at, see) => pointed(at, step.to, (kind) => next(read(at, kind), see));
    case 'type':
      return (at, see) => pointed(at, step.to, (kind) => next(kind, see));
    case 'target':
      return (at, see) =>
        pointed(at, step.to, (kind) => enter(recordOf(store, kind, read(at, kind)), next, see));
    case 'records': {
      const { of, by, standing } = step;
      if (standing) {
        return (at, see) =>
          withStanding(store.bucket(of, by, idOf(at)), standing, setting, next, see);
      }
      return (at, see) => holding(store.bucket(of, by, idOf(at)), setting, next, see);
    }
    case 'sources':
      return (at, see) => holding(sourcesOf(store, at), setting, next, see);
    case 'owner': {
      const entity = step.of;
      return (at, see) => {
        const owner = ownerOf(store, { entity, id: idOf(at) }, day, reading);
        return owner ? next(owner, see) : see(unknown);
      };
    }
    case 'time':
    case 'interval':
    case 'year':
      throw new RangeError(`The step \`${step.step}\` is not executed yet.`);
    case 'standing':
      return (at, see) => (isLasting(at) ? next(standingOf(at, day), see) : see(unknown));
  }
}

function compileRead(step: Extract<Step, { step: 'read' }>, next: Walk): Walk {
  const { name, many, missing } = step;
  const value = (at: unknown) => read(at, name);
  if (many) {
    return (at, see) => {
      const items = value(at);
      if (!Array.isArray(items)) return missing === 'unknown' ? see(unknown) : no;
      let found: Truth = no;
      for (const item of items) {
        found = either(found, next(item, see));
        if (found === yes) break;
      }
      return found;
    };
  }
  return (at, see) => {
    const found = value(at);
    if (found !== undefined) return next(found, see);
    if (missing === 'false') return next(false, see);
    return missing === 'unknown' ? see(unknown) : no;
  };
}

const enter = (record: AnyRecord | undefined, next: Walk, see: See): Truth =>
  record ? next(record, see) : see(unknown);

function holding(records: readonly AnyRecord[], setting: Setting, next: Walk, see: See): Truth {
  let found: Truth = no;
  for (const record of records) {
    const held = holds(record, setting.day, setting.reading);
    if (held === no || (setting.sureOnly && held !== yes)) continue;
    found = either(found, both(held, next(record, see)));
    if (found === yes) break;
  }
  return found;
}

function withStanding(
  records: readonly AnyRecord[],
  standing: readonly State[],
  { day }: Setting,
  next: Walk,
  see: See,
): Truth {
  let found: Truth = no;
  for (const record of records) {
    if (!isLasting(record) || !standing.includes(standingOf(record, day))) continue;
    found = either(found, next(record, see));
    if (found === yes) break;
  }
  return found;
}

const recordOf = (store: AtlasStore, name: EntityName, id: unknown): AnyRecord | undefined =>
  typeof id === 'string' ? store.get(name, id) : undefined;

function pointed(at: unknown, to: readonly EntityName[], then: (kind: EntityName) => Truth): Truth {
  const kind = to.find((candidate) => read(at, candidate) !== undefined);
  return kind === undefined ? no : then(kind);
}

const idOf = (at: unknown): string => String(read(at, 'id'));

function sourcesOf(store: AtlasStore, at: unknown): readonly AnyRecord[] {
  const claims = read(at, 'claims');
  if (!Array.isArray(claims)) return [];
  const ids = new Set(claims.map((claim) => read(claim, 'source')));
  return [...ids].flatMap((id) => recordOf(store, 'source', id) ?? []);
}

/** Whether the sources may leave open where the steps lead. */
export const isClosed = (steps: readonly Step[]): boolean =>
  steps.every(
    (step) => step.step !== 'owner' && !(step.step === 'read' && step.missing === 'unknown'),
  );

/** Whether what the steps lead to depends on the day, so that a surer reading may find less. */
export const isTemporal = (steps: readonly Step[]): boolean =>
  steps.some(
    (step) => step.step === 'owner' || (step.step === 'records' && entity(step.of).lasting),
  );
