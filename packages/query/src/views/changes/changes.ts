import { lookupIn } from '../../store/lookup.js';
import type { AtlasStore } from '../../store/store.js';
import { exhibit } from '../exhibit.js';
import { askedChanges } from './ask.js';
import { figureChanges } from './figure-changes.js';
import { happenedChanges } from './happened-changes.js';
import { ownerChanges } from './owner-changes.js';
import { standingChanges } from './standing-changes.js';
import type { Changes, ChangesOptions } from './types.js';

/**
 * What changed in the world after one day, up to and including another.
 *
 * @throws VitrineError with every problem of the options: `missing-field`, `unknown-id`, `unknown-field`,
 *   `invalid-date`, `empty`, `wrong-type`
 */
export function changes(store: AtlasStore, options: ChangesOptions): Changes {
  const asked = askedChanges(store, options);
  const { after, until } = asked.between;
  const context = { store, lookup: lookupIn(store), day: until };
  return exhibit(context, {
    view: 'changes' as const,
    after,
    until,
    ...standingChanges(context, asked),
    owners: ownerChanges(context, asked),
    ...happenedChanges(context, asked),
    figures: figureChanges(context, asked),
  });
}
