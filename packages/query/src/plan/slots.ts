import { no } from '../logic/truth.js';
import type { EntityName } from '../model/entity-types.js';
import { valueOf, type Leaf, type Path, type Place } from '../model/path.js';
import { byRow, fieldOfSteps } from './by-row.js';
import { keyOf, type SortKey } from '../answer/sort-key.js';
import { shownSteps } from './select.js';
import { compileWalk, kindOf, unknown, type Setting } from './walk.js';
import { read } from '../read.js';

/** One value that rows are grouped by; there is one slot a value. */
export interface Slot {
  /** Which of the values of its path it is, in the order in which they were first met. */
  readonly place: number;
  /** As a row shows it; `null` for nothing and for what is unknown. */
  readonly value: unknown;
  /** Equal values have the same. */
  readonly identity: unknown;
  /** What it is ordered by, down to its JSON text where no order tells it from another. */
  readonly key: SortKey;
}

const nothing: Slot = { place: 0, value: null, identity: null, key: null };
const onlyNothing: readonly Slot[] = [nothing];

/** Compiles which values a row shows at the end of a path, each once. */
export function compileSlots(
  path: Path,
  from: EntityName,
  setting: Setting,
): (row: number) => readonly Slot[] {
  const { work } = setting;
  const slots = new Map<unknown, Slot>();
  const { leaf } = valueOf(path);
  const slotOf = (value: unknown): Slot => {
    if (value === unknown) return nothing;
    const identity = identityOf(value);
    let slot = slots.get(identity);
    if (!slot) {
      const ordered = path.place.at === 'reference' ? idOf(value, path.place) : value;
      slot = { place: slots.size + 1, value, identity, key: keyAmong(ordered, leaf, identity) };
      slots.set(identity, slot);
    }
    return slot;
  };
  let found = new Set<Slot>();
  const steps = shownSteps(path);
  const walk = compileWalk(steps, setting, (value) => {
    work.spend(1);
    found.add(slotOf(value));
    return no;
  });
  return byRow(setting.store.table(from), fieldOfSteps(steps), (record) => {
    found = new Set();
    walk(record);
    return found.size === 0 ? onlyNothing : [...found];
  });
}

const keyAmong = (value: unknown, leaf: Leaf, identity: unknown): SortKey => {
  const key = keyOf(value, leaf);
  return key && [...key, String(identity)];
};

const idOf = (value: unknown, { to }: Extract<Place, { at: 'reference' }>): unknown => {
  const kind = kindOf(value, to);
  return kind && read(value, kind);
};

/** Texts and numbers are themselves; of what has parts, the text in which they come by name. */
const identityOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? JSON.stringify(value, Object.keys(value).sort())
    : value;
