import type { ReferredThing } from '@vitrine/query';
import type { ExhibitContext } from '../shared/exhibit-context.js';

/** What every part of the list needs to know of the whole. */
export interface ChangesContext extends ExhibitContext {
  /** The one thing that all changes are about, which needs no naming in each of them. */
  readonly self?: Pick<ReferredThing, 'type' | 'id'>;
}
