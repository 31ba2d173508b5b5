import type { IsoDate } from '@vitrine/core';
import { read } from '../../read.js';
import type { AtlasStore } from '../../store/store.js';
import { askedAbout, type IsAbout } from '../about/about.js';
import { askedDay, asking } from '../asking.js';
import type { DayRange } from '../occurrence/date.js';
import { occurrenceKinds, type OccurrenceKind } from '../occurrence/types.js';

/** What a timeline is asked to tell, all of its names known. */
export interface AskedTimeline {
  readonly isAbout: IsAbout | undefined;
  readonly range: DayRange;
  readonly kinds: readonly OccurrenceKind[];
  readonly day: IsoDate;
}

/**
 * @throws VitrineError with every problem: `unknown-id`, `unknown-word`, `unknown-field`, `invalid-date`,
 *   `empty`, `wrong-type`
 */
export function askedTimeline(store: AtlasStore, options: unknown): AskedTimeline {
  const ask = asking(store);
  ask.names(options, ['about', 'after', 'until', 'kinds', 'asOf'], '');
  const asked = {
    isAbout: askedAbout(ask, read(options, 'about')),
    range: ask.range(options),
    kinds: ask.words(occurrenceKinds, read(options, 'kinds'), 'kinds') ?? occurrenceKinds,
    day: askedDay(ask, options),
  };
  ask.done();
  return asked;
}
