import type { Timeline, TimelineEntry, TimelineEvent } from '@vitrine/query';

/** One record with all that is told of it, in the order of time. */
export interface Item {
  readonly key: string;
  /** Never empty. */
  readonly entries: readonly TimelineEntry[];
  /** What it is, which all its entries say alike. */
  readonly first: TimelineEntry;
}

export interface Lane {
  readonly kind: TimelineEntry['kind'];
  readonly items: readonly Item[];
}

/** The entries of each kind, put together by what they are about; a lane goes by the first date of each. */
export function lanesOf({ entries, lanes }: Timeline): readonly Lane[] {
  return lanes.kinds.map(({ id, entries: places }) => ({
    kind: id,
    items: itemsOf(places.flatMap((place) => entries[place] ?? [])),
  }));
}

function itemsOf(entries: readonly TimelineEntry[]): readonly Item[] {
  const items = new Map<string, { key: string; first: TimelineEntry; entries: TimelineEntry[] }>();
  for (const entry of entries) {
    const key = `${entry.record.collection}/${entry.record.id}`;
    const item = items.get(key);
    if (item) item.entries.push(entry);
    else items.set(key, { key, first: entry, entries: [entry] });
  }
  return [...items.values()];
}

export const told = (
  { entries }: Item,
  ...events: readonly TimelineEvent[]
): TimelineEntry | undefined => entries.find(({ event }) => events.includes(event));

/** What goes on once it has begun; a deal or a campaign is over with its day unless an end is told. */
export const lasts = ({ kind }: TimelineEntry): boolean => kind !== 'deal' && kind !== 'campaign';
