import type { Measure } from '../../ast/types.js';
import { entity } from '../../model/entities.js';
import type { EntityName } from '../../model/entity-types.js';
import type { Place } from '../../model/path.js';
import { leastTrue, type Certainty } from '../../time/certainty.js';
import { resolved } from '../condition.js';
import { compileKey } from '../order.js';
import { compileColumn } from '../select.js';
import type { Setting } from '../walk.js';
import { boundsOf } from './bounds.js';
import { countDistinct } from './count-distinct.js';
import { countRows } from './count.js';
import { rowByDate } from './row-by-date.js';
import type { Begin } from './tally.js';

/** Compiles what is told of groups. */
export function compileMeasure(
  measure: Measure,
  from: EntityName,
  setting: Setting,
  mode: Certainty,
): Begin {
  const place: Place = { at: 'record', entity: from };
  const least = leastTrue[mode];
  switch (measure.measure) {
    case 'count':
      return countRows(mode);
    case 'countDistinct':
      return countDistinct(resolved(place, measure.path), from, setting, mode);
    case 'first':
    case 'latest':
      return rowByDate(
        measure.measure,
        compileKey(measure.by ?? dateOf(from), from, setting),
        compileColumn(resolved(place, measure.path), setting),
        setting.store.all(from),
        least,
      );
    default:
      return boundsOf(measure.measure, resolved(place, measure.path), from, setting, least);
  }
}

/** The date by which rows are first or last unless a query says otherwise. */
export const dateOf = (from: EntityName): string => (entity(from).lasting ? 'from' : 'time');

/** Whether a measure looks at the rows of every mode, whatever that of the query. */
export const isOfEveryMode = ({ measure }: Measure): boolean =>
  measure === 'count' || measure === 'countDistinct';
