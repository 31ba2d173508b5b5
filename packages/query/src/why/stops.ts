import type { EntityName } from '../model/entity-types.js';
import type { Step } from '../model/path.js';
import { entity } from '../model/entities.js';

/** A record on the way of a path, and what of it the path goes on by. */
export interface Stop {
  readonly entity: EntityName;
  /** The steps to the record. */
  readonly steps: readonly Step[];
  /**
   * Which of its fields, or `*` for all that is said of it; `time` is whichever of its dates tells when it was,
   * `owner` the ownership behind it.
   */
  readonly field: string;
}

/** The records that a path passes, those at its end first, and which field of each it goes through. */
export function stopsOf(from: EntityName, steps: readonly Step[]): readonly Stop[] {
  const stops: Stop[] = [];
  let at: EntityName | undefined = from;
  for (const [index, step] of steps.entries()) {
    const field = fieldOf(step);
    if (at !== undefined && field !== undefined) {
      stops.unshift({ entity: at, steps: steps.slice(0, index), field });
    }
    at = entityAfter(step);
  }
  // A path that ends on records is about all that is said of them.
  if (at !== undefined) stops.unshift({ entity: at, steps, field: '*' });
  return stops.filter((stop) => entity(stop.entity).claimed);
}

/** The record that a step leads to, where it always leads to one of the same kind. */
function entityAfter(step: Step): EntityName | undefined {
  if (step.step === 'follow') return step.entity;
  if (step.step === 'records') return step.of;
  if (step.step === 'sources') return 'source';
  return step.step === 'term' ? 'term' : undefined;
}

function fieldOf(step: Step): string | undefined {
  switch (step.step) {
    case 'read':
      // What identifies a record is all that is said of it.
      return step.name === 'id' || step.name === 'sources' ? '*' : step.name;
    case 'standing':
    case 'interval':
      return 'state';
    case 'sources':
      return '*';
    case 'owner':
    case 'time':
      return step.step;
    default:
      return undefined;
  }
}
