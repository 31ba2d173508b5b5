import { lookupIn } from '../../store/lookup.js';
import type { AtlasStore } from '../../store/store.js';
import { compare } from '../compare-names.js';
import { exhibit } from '../exhibit.js';
import { compareDates } from '../occurrence/date.js';
import { askedTimeline } from './ask.js';
import { entriesOf } from './entries.js';
import { lanesOf } from './lanes.js';
import {
  timelineEvents,
  type Timeline,
  type TimelineEntry,
  type TimelineOptions,
} from './types.js';

/**
 * What came about, in the order of time: launches and closures, tools, owners, appointments, deals and campaigns.
 *
 * @throws VitrineError with every problem of the options: `unknown-id`, `unknown-word`, `unknown-field`,
 *   `invalid-date`, `empty`, `wrong-type`
 */
export function timeline(store: AtlasStore, options: TimelineOptions = {}): Timeline {
  const asked = askedTimeline(store, options);
  const context = { store, lookup: lookupIn(store), day: asked.day };
  const { after, until } = asked.range;
  const entries = asked.kinds
    .flatMap((kind) => entriesOf(context, asked, kind, store.all(kind)))
    .sort(inOrderOfTime);
  return exhibit(context, {
    view: 'timeline' as const,
    ...(after !== undefined && { after }),
    ...(until !== undefined && { until }),
    entries,
    lanes: lanesOf(entries),
  });
}

const inOrderOfTime = (a: TimelineEntry, b: TimelineEntry): number =>
  compareDates(a.date, b.date) ||
  compare(a.record.collection, b.record.collection) ||
  compare(a.record.id, b.record.id) ||
  timelineEvents.indexOf(a.event) - timelineEvents.indexOf(b.event);
