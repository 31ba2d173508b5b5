import { occurrenceKinds } from '../occurrence/types.js';
import type { ReferredThing } from '../referred-thing.js';
import type { Timeline, TimelineEntry, TimelineLane } from './types.js';

/** Divides entries by kind and by platform. */
export function lanesOf(entries: readonly TimelineEntry[]): Timeline['lanes'] {
  const kinds = occurrenceKinds
    .map((id) => ({
      id,
      entries: entries.flatMap((entry, index) => (entry.kind === id ? [index] : [])),
    }))
    .filter((lane) => lane.entries.length > 0);
  return { kinds, platforms: platformLanes(entries) };
}

function platformLanes(entries: readonly TimelineEntry[]): TimelineLane[] {
  const lanes = new Map<string, { platform: ReferredThing; entries: number[] }>();
  const elsewhere: number[] = [];
  entries.forEach(({ subjects }, index) => {
    const platforms = subjects.filter(({ type }) => type === 'platform');
    if (platforms.length === 0) elsewhere.push(index);
    for (const platform of platforms) {
      const lane = lanes.get(platform.id);
      if (!lane) lanes.set(platform.id, { platform, entries: [index] });
      // A deal may name a platform as a party and as covered.
      else if (lane.entries.at(-1) !== index) lane.entries.push(index);
    }
  });
  const named = [...lanes.values()].map(({ platform, entries: places }) => ({
    id: platform.id,
    name: platform.name,
    entries: places,
  }));
  return elsewhere.length > 0 ? [...named, { entries: elsewhere }] : named;
}
