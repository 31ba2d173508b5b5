import type { IsoDate } from '@vitrine/core';
import type { Dimension } from '../index/cell-changes.js';
import { daysOf } from '../index/certainties.js';
import { timelineOf, type Changing } from '../index/timeline.js';
import { entity } from '../model/entities.js';
import type { EntityName } from '../model/entity-types.js';
import type { Path, Step } from '../model/path.js';
import { read } from '../read.js';
import { onceEach } from '../store/once.js';
import type { AtlasStore } from '../store/store.js';
import { fieldOfSteps } from './by-row.js';
import { compareKey } from '../answer/sort-key.js';
import { shownSteps } from './select.js';
import { compileSlots, type Slot } from './slots.js';
import type { Setting } from './walk.js';

/** A path that rows are grouped by, as what they are told apart by over time: by numbers in the order of values. */
export interface GroupDimension extends Dimension {
  /** What each number stands for. */
  readonly slots: readonly Slot[];
}

/**
 * Numbers the values that rows show at the end of a path, on any day. `undefined` where that depends on more than one
 * field and who owned what it holds, or where a row shows several values.
 */
export function groupDimension(
  path: Path,
  from: EntityName,
  setting: Setting,
): GroupDimension | undefined {
  const { store, work } = setting;
  const steps = shownSteps(path);
  const field = fieldOfSteps(steps);
  const owned = ownedIn(steps);
  if (field === undefined || owned === 'unclear') return undefined;
  const { codes, samples } = store.table(from).column(field)();
  const slots: Slot[] = [];
  const numbers = new Map<unknown, number>();
  const seen = { several: false };
  const numberOf = ([slot, ...others]: readonly Slot[]): number => {
    if (others.length > 0) seen.several = true;
    const number = numbers.get(slot?.identity);
    if (number !== undefined || !slot) return number ?? 0;
    numbers.set(slot.identity, slots.length);
    // Each path numbers its values anew, and each day may have met them in another order.
    return slots.push({ ...slot, place: slots.length }) - 1;
  };
  const readerOn = onceEach((day: IsoDate | undefined) => {
    work.begin();
    return compileSlots(path, from, { ...setting, day });
  });
  const valueOn = (code: number, day?: IsoDate) => numberOf(readerOn(day)(samples[code] ?? 0));
  if (!owned) {
    const values = samples.map((_, code) => valueOn(code));
    const ranks = ranksOf(slots);
    const own = codes.map((code) => ranks[values[code] ?? 0] ?? 0);
    return seen.several ? undefined : { codes: own, ...ranked(slots, ranks) };
  }
  const records = store.all(from);
  const over = timelineOf(samples.length, (code) => ({
    ...ownershipDays(store, owned, read(records[samples[code] ?? 0], field)),
    on: (day) => valueOn(code, day),
  }));
  const ranks = ranksOf(slots);
  const values = over.values.map((number) => ranks[number] ?? 0);
  return seen.several ? undefined : { codes, over: { ...over, values }, ...ranked(slots, ranks) };
}

/** Where each value stands in their order. */
function ranksOf(slots: readonly Slot[]): Int32Array {
  const ranks = new Int32Array(slots.length);
  const inOrder = [...slots].sort((a, b) => compareKey(a.key, b.key, 1));
  for (const [rank, { place }] of inOrder.entries()) ranks[place] = rank;
  return ranks;
}

function ranked(slots: readonly Slot[], ranks: Int32Array): Pick<GroupDimension, 'slots' | 'size'> {
  const inOrder: Slot[] = [...slots];
  for (const slot of slots) {
    const place = ranks[slot.place] ?? 0;
    inOrder[place] = { ...slot, place };
  }
  return { slots: inOrder, size: slots.length };
}

/** The days from which, and after which, something may have another owner. */
function ownershipDays(
  store: AtlasStore,
  owned: EntityName,
  id: unknown,
): Pick<Changing, 'from' | 'after'> {
  const changing = store
    .bucket('ownership', `owned.${owned}`, String(id))
    .map(({ validTime }) => daysOf(validTime));
  return {
    from: changing.flatMap(({ from }) => from),
    after: changing.flatMap(({ after }) => after),
  };
}

/** Whose owner of the day the steps follow; nothing where they lead to the same on every day. */
function ownedIn([first, second, third, ...rest]: readonly Step[]):
  EntityName | 'unclear' | undefined {
  const isLasting = [first, second, third, ...rest].map((step) => step && dependsOnDay(step));
  if (!isLasting.includes(true)) return undefined;
  const only = isLasting.indexOf(true) === 2 && isLasting.lastIndexOf(true) === 2;
  return only && second?.step === 'follow' && third?.step === 'owner' ? second.entity : 'unclear';
}

/** Whether a step may lead elsewhere on another day. */
export const dependsOnDay = (step: Step): boolean =>
  step.step === 'owner' ||
  step.step === 'standing' ||
  (step.step === 'records' && entity(step.of).lasting);
