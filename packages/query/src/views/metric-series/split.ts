import type { Observation } from '@vitrine/core';

/** Observations that belong into one series. */
export interface ObservationSeries {
  readonly id: string;
  /** Never empty. */
  readonly observations: readonly Observation[];
  /** Whom the series was told apart by, where it was. */
  readonly teller?: Teller;
}

/** Who is credited with a figure; of a forecast with which nobody is credited, the source that makes it. */
type Teller =
  | { readonly type: 'organization'; readonly id: string }
  | { readonly type: 'source'; readonly id: string }
  | { readonly type: 'nobody' };

export const subjectKey = ({ subject }: Observation): string =>
  Object.entries(subject)
    .map(([type, id]) => `${type}/${id}`)
    .join();

/**
 * Puts figures of one metric into series: one a subject, population and unit, and one a teller where
 * several organizations are credited or several forecast. It is to be given all figures of the metric,
 * so that series do not fall apart or together as a query narrows them.
 */
export function splitIntoSeries(observations: readonly Observation[]): ObservationSeries[] {
  return [...groupBy(observations, (one) => idOf(one))].flatMap(([id, group]) => {
    if (!severalTell(group)) return [{ id, observations: group }];
    return [...groupBy(group, (one) => idOf(one, tellerOf(one)))].map(([told, list]) => {
      const [first] = list;
      return { id: told, observations: list, ...(first && { teller: tellerOf(first) }) };
    });
  });
}

/** The population comes last, since it is the one part that may hold any character. */
function idOf(observation: Observation, teller?: Teller): string {
  const by = teller && tellerKey(teller);
  const { population, value } = observation;
  return [
    `${subjectKey(observation)}:${value.unit}`,
    ...(by ? [`@${by}`] : []),
    ...(population ? [`:${population.en}`] : []),
  ].join('');
}

function tellerOf({ reportedBy, forecast, claims }: Observation): Teller {
  if (reportedBy !== undefined) return { type: 'organization', id: reportedBy };
  const source = claims[0]?.source;
  return forecast && source !== undefined ? { type: 'source', id: source } : { type: 'nobody' };
}

function tellerKey(teller: Teller): string {
  if (teller.type === 'nobody') return '';
  return teller.type === 'source' ? `source/${teller.id}` : teller.id;
}

function severalTell(group: readonly Observation[]): boolean {
  const credited = new Set(group.flatMap(({ reportedBy }) => reportedBy ?? []));
  const forecasters = group.filter(({ forecast }) => forecast).map(tellerOf);
  return credited.size > 1 || new Set(forecasters.map(tellerKey)).size > 1;
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
