import type { IsoDate } from '@vitrine/core';
import { lookupIn } from '../../store/lookup.js';
import type { AtlasStore } from '../../store/store.js';
import { byName } from '../compare-names.js';
import type { ReferredThing } from '../referred-thing.js';
import { askedMatrix, type AskedMatrix } from './ask.js';
import { behind } from './behind.js';
import { columnsOf } from './columns.js';
import { channelsOf, ownerOfRow, rowOn, rowPlans, type Row } from './rows.js';
import { countOf } from './tally.js';
import type { MatrixGroup, MatrixRow, PresenceMatrix, PresenceMatrixOptions } from './types.js';

/**
 * Who was where on one day: brands by their owner, on platforms.
 *
 * @throws VitrineError with every problem of the options: `unknown-id`, `unknown-word`, `unknown-field`,
 *   `invalid-date`, `empty`, `wrong-type`
 */
export function presenceMatrix(
  store: AtlasStore,
  options: PresenceMatrixOptions = {},
): PresenceMatrix {
  const asked = askedMatrix(store, options);
  return presenceMatrixOver(store, asked).at(asked.day);
}

/** A matrix whose day moves: what does not depend on the day is worked out once. */
function presenceMatrixOver(
  store: AtlasStore,
  asked: Omit<AskedMatrix, 'day'>,
): { at(day: IsoDate): PresenceMatrix } {
  const lookup = lookupIn(store);
  const plans = rowPlans(store, asked);
  const owners = asked.owners && new Set(asked.owners.map(keyOf));
  return {
    at(day) {
      const context = { store, lookup, day };
      const rows = plans
        .map((plan) => rowOn(context, plan))
        .filter((row) => {
          const owner = ownerOfRow(row);
          if (owners && !(owner && owners.has(keyOf(owner)))) return false;
          return asked.brands !== undefined || row.cells.size > 0;
        });
      const columns = columnsOf(store, asked.platforms, rows);
      return {
        view: 'presence-matrix',
        columns,
        groups: groupsOf(
          rows,
          columns.map(({ platform }) => platform.id),
        ),
        channels: channelsOf(context, rows),
        ...behind(context, rows),
      };
    },
  };
}

const keyOf = ({ type, id }: { readonly type: string; readonly id: string }): string =>
  `${type}/${id}`;

function groupsOf(rows: readonly Row[], columns: readonly string[]): MatrixGroup[] {
  const owned = new Map<string, { owner: ReferredThing; rows: Row[] }>();
  const unowned: Row[] = [];
  for (const row of rows) {
    const owner = ownerOfRow(row);
    if (!owner) unowned.push(row);
    else {
      const group = owned.get(keyOf(owner));
      if (group) group.rows.push(row);
      else owned.set(keyOf(owner), { owner, rows: [row] });
    }
  }
  const shown = ({ brand, ownership, cells }: Row): MatrixRow => ({
    brand,
    ...(ownership && { ownership }),
    cells: columns.map((platform) => cells.get(platform) ?? null),
    total: countOf(cells.values()),
  });
  const groups = byName([...owned.values()], ({ owner }) => owner).map((group): MatrixGroup => ({
    owner: group.owner,
    rows: group.rows.map(shown),
  }));
  return unowned.length > 0 ? [...groups, { rows: unowned.map(shown) }] : groups;
}
