import type { IsoDate, State } from '@vitrine/core';
import { both, either, no, presume, presumedYes, yes, type Truth } from '../logic/truth.js';
import { entity } from '../model/entities.js';
import type { AnyRecord, EntityName } from '../model/entity-types.js';
import type { Step } from '../model/path.js';
import { read } from '../read.js';
import type { AtlasStore } from '../store/store.js';
import { truthOf, type Certainty } from '../time/certainty.js';
import { ownTimeOf } from '../time/occurred.js';
import { holds, isLasting, standingOf } from '../time/holds.js';
import { yearOf } from '../time/year.js';
import { ownerOf } from './owner.js';
import type { Work } from './work.js';

/** Stands for a value that no source tells. */
export const unknown = Symbol('unknown');

/** What is asked of what stands at a place of a path; it may be {@link unknown} at its end. */
export type Ask = (at: unknown) => Truth;

/** Where and when a path is followed. */
export interface Setting {
  readonly store: AtlasStore;
  readonly day: IsoDate | undefined;
  readonly work: Work;
  /** Leave out what is not as certain as this, as rows that are shown do. */
  readonly shown?: Certainty;
}

/** Compiles steps to one function that asks every value at their end; true when one of them is found true. */
export const compileWalk = (steps: readonly Step[], setting: Setting, ask: Ask): Ask =>
  steps.reduceRight<Ask>((next, step) => compileStep(step, next, ask, setting), ask);

function compileStep(step: Step, next: Ask, ask: Ask, setting: Setting): Ask {
  const { store, day, work } = setting;
  const enter = (record: AnyRecord | undefined): Truth => (record ? next(record) : ask(unknown));
  switch (step.step) {
    case 'read':
      return compileRead(step, next, ask, setting);
    case 'follow': {
      const { entity } = step;
      return (at) => enter(recordOf(store, entity, at));
    }
    case 'term': {
      const { vocabulary } = step;
      return (at) => enter(recordOf(store, 'term', `${vocabulary}/${String(at)}`));
    }
    case 'pick': {
      const { kind } = step;
      return (at) => {
        const id = read(at, kind);
        return id === undefined ? no : next(id);
      };
    }
    case 'id':
      return (at) => {
        const kind = kindOf(at, step.to);
        return kind === undefined ? no : next(read(at, kind));
      };
    case 'type':
      return (at) => {
        const kind = kindOf(at, step.to);
        return kind === undefined ? no : next(kind);
      };
    case 'target':
      return (at) => {
        const kind = kindOf(at, step.to);
        return kind === undefined ? no : enter(recordOf(store, kind, read(at, kind)));
      };
    case 'records': {
      const { of, by, standing } = step;
      const each = standing
        ? eachOfStanding(standing, next, setting)
        : eachThatHolds(entity(of).lasting, next, setting);
      return (at) => each(store.bucket(of, by, idOf(at)));
    }
    case 'sources': {
      const each = eachThatHolds(false, next, setting);
      return (at) => {
        // Sources are put together from the claims each time, which takes longer than to find records.
        work.spend(10);
        return each(sourcesOf(store, at));
      };
    }
    case 'owner':
      return compileOwner(step.of, next, ask, setting);
    case 'time': {
      const { of } = step;
      return (at) => {
        const date = ownTimeOf(of, at);
        return date ? next(date) : ask(unknown);
      };
    }
    case 'interval':
      return (at) => (isLasting(at) && at.validTime.held ? next(at.validTime) : no);
    case 'year':
      return (at) => {
        const year = yearOf(at);
        return year === undefined ? ask(unknown) : next(year);
      };
    case 'standing':
      return (at) => (isLasting(at) ? next(standingOf(at, day)) : ask(unknown));
  }
}

function compileRead(
  { name, many, missing }: Extract<Step, { step: 'read' }>,
  next: Ask,
  ask: Ask,
  { work }: Setting,
): Ask {
  if (many) {
    return (at) => {
      const items = read(at, name);
      if (!Array.isArray(items)) return missing === 'unknown' ? ask(unknown) : no;
      work.spend(items.length);
      let found: Truth = no;
      for (const item of items) {
        found = either(found, next(item));
        if (found === yes) break;
      }
      return found;
    };
  }
  if (missing === 'unknown') {
    return (at) => {
      const value = read(at, name);
      return value === undefined ? ask(unknown) : next(value);
    };
  }
  return (at) => {
    const value = read(at, name);
    if (value !== undefined) return next(value);
    return missing === 'false' ? next(false) : no;
  };
}

type Each = (records: readonly AnyRecord[]) => Truth;

function eachThatHolds(lasting: boolean, next: Ask, { day, work, shown }: Setting): Each {
  const dated = lasting && day !== undefined;
  const least = dated && shown ? truthOf[shown] : no;
  return (records) => {
    work.spend(records.length);
    let found: Truth = no;
    for (const record of records) {
      const held = dated ? holds(record, day) : yes;
      // What is shown is left out with doubt; in a condition, nothing is truer than it is reached.
      if (held === no || held < least || (!shown && held <= found)) continue;
      found = either(found, both(held, next(record)));
      if (found === yes) break;
    }
    return found;
  };
}

function eachOfStanding(standing: readonly State[], next: Ask, { day, work }: Setting): Each {
  return (records) => {
    work.spend(records.length);
    let found: Truth = no;
    for (const record of records) {
      if (!isLasting(record) || !standing.includes(standingOf(record, day))) continue;
      found = either(found, next(record));
      if (found === yes) break;
    }
    return found;
  };
}

function compileOwner(of: EntityName, next: Ask, ask: Ask, setting: Setting): Ask {
  const { store, day, work, shown } = setting;
  const least = shown ? truthOf[shown] : presumedYes;
  return (at) => {
    work.spend(1);
    const owned = ownerOf(store, of, idOf(at), day, least);
    if (!owned) return ask(unknown);
    const found = next(owned.ownership.owner);
    return owned.truth === yes ? found : presume(found);
  };
}

const recordOf = (store: AtlasStore, name: EntityName, id: unknown): AnyRecord | undefined =>
  typeof id === 'string' ? store.get(name, id) : undefined;

/** The kind of a reference: which of the kinds that it may have. */
export const kindOf = (at: unknown, to: readonly EntityName[]): EntityName | undefined =>
  to.find((kind) => read(at, kind) !== undefined);

const idOf = (at: unknown): string => String(read(at, 'id'));

export function sourcesOf(store: AtlasStore, at: unknown): readonly AnyRecord[] {
  const claims = read(at, 'claims');
  if (!Array.isArray(claims)) return [];
  const ids = new Set(claims.map((claim) => read(claim, 'source')));
  return [...ids].flatMap((id) => recordOf(store, 'source', id) ?? []);
}

/** Whether the sources may leave open where the steps lead. */
export const isClosed = (steps: readonly Step[]): boolean =>
  steps.every(
    (step) =>
      step.step !== 'owner' &&
      step.step !== 'time' &&
      step.step !== 'year' &&
      !(step.step === 'read' && step.missing === 'unknown'),
  );

/** Whether what the steps lead to depends on the day, so that a surer reading may find less. */
export const isTemporal = (steps: readonly Step[]): boolean =>
  steps.some(
    (step) => step.step === 'owner' || (step.step === 'records' && entity(step.of).lasting),
  );
