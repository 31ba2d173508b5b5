import { certainties, type Certainty } from '../../time/certainty.js';
import { compare } from '../compare-names.js';
import { compareDates } from '../occurrence/date.js';
import type { OccurrenceDate } from '../occurrence/types.js';

/** The surest first, then by date, then by id. */
export function inOrder<Item extends { readonly certainty: Certainty }>(
  items: readonly Item[],
  placeOf: (item: Item) => { readonly date: OccurrenceDate; readonly id: string },
): Item[] {
  return items
    .map((item) => ({ item, ...placeOf(item) }))
    .sort(
      (a, b) =>
        certainties.indexOf(a.item.certainty) - certainties.indexOf(b.item.certainty) ||
        compareDates(a.date, b.date) ||
        compare(a.id, b.id),
    )
    .map(({ item }) => item);
}
