import { no } from '../logic/truth.js';
import type { AnyRecord } from '../model/entity-types.js';
import { resolved } from './condition.js';
import type { Group } from './group.js';
import { RowTally } from './measure/count.js';
import type { ValueOfRow } from './measure/row-by-date.js';
import type { Tally } from './measure/tally.js';
import type { Plan } from './plan.js';
import { compileColumn } from './select.js';
import { slotsAt, truthAt, type Snapshot } from './snapshot.js';
import { Work } from './work.js';

/** The groups of a day that there are, one by one, in their order. */
export function groupsIn(snapshot: Snapshot, plan: Plan): readonly Group[] {
  const talliesAt = tallies(snapshot, plan);
  const counts = snapshot.counts();
  const found: Group[] = [];
  for (let place = 0; place < snapshot.size; place++) {
    const truth = truthAt(counts, place);
    if (truth === no) continue;
    found.push({ slots: slotsAt(snapshot, place), truth, tallies: talliesAt(place) });
  }
  return found;
}

/** What is told of a group: how many rows, or what the row shows that was picked. */
function tallies(
  snapshot: Snapshot,
  { store, query: { from, measures = {} }, mode, showing }: Plan,
): (place: number) => readonly Tally[] {
  const { picked } = snapshot;
  const told = Object.values(measures);
  const columns = told.flatMap((measure) =>
    'path' in measure ? resolved({ at: 'record', entity: from }, measure.path) : [],
  );
  const work = new Work(store);
  const values = columns.map((path) => compileColumn(path, { ...showing, work }));
  const all: readonly AnyRecord[] = store.all(from);
  if (values.length > 0) {
    return (place) => {
      work.begin();
      const record = all[(picked?.[place] ?? 0) - 1];
      return values.map((value) => new Ended(record, value));
    };
  }
  const counts = snapshot.counts();
  return (place) => {
    const first = 3 * place;
    const tally = new RowTally(mode, counts[first], counts[first + 1], counts[first + 2]);
    return told.map(() => tally);
  };
}

/** A tally whose row is found already. */
class Ended implements Tally {
  constructor(
    private readonly record: AnyRecord | undefined,
    private readonly value: (record: AnyRecord) => unknown,
  ) {}

  add(): void {
    // It has seen all rows.
  }

  result(): ValueOfRow | null {
    const { record } = this;
    return record ? { value: this.value(record), id: record.id } : null;
  }

  key(): null {
    return null;
  }
}
