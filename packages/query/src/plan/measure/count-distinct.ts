import { certainties, leastTrue, type Certainty } from '../../time/certainty.js';
import type { EntityName } from '../../model/entity-types.js';
import type { Path } from '../../model/path.js';
import { isTemporal, type Setting } from '../walk.js';
import { compileSlots } from '../slots.js';
import type { Count } from '../../answer/answer.js';
import type { Begin, Tally } from './tally.js';

/** Counts the different known values that the rows of each mode show under it. */
export function countDistinct(
  path: Path,
  from: EntityName,
  setting: Setting,
  mode: Certainty,
): Begin {
  const shown = compileSlots(path, from, setting);
  const alike = setting.day === undefined || !isTemporal(path.steps);
  const readers = certainties.map((certainty) => ({
    certainty,
    least: leastTrue[certainty],
    slots: alike ? shown : compileSlots(path, from, { ...setting, shown: certainty }),
  }));
  return (): Tally => {
    const found = readers.map((reader) => ({ ...reader, values: new Set<unknown>() }));
    const result = (): Count => {
      const [certain = 0, presumed = 0, possible = 0] = found.map(({ values }) => values.size);
      return { certain, presumed, possible };
    };
    return {
      add(row, truth) {
        for (const { least, slots, values } of found) {
          if (truth < least) continue;
          for (const slot of slots(row)) if (slot.value !== null) values.add(slot.identity);
        }
      },
      result,
      key: () => [result()[mode]],
    };
  };
}
