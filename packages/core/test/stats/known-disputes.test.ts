import { describe, expect, it } from 'vitest';
import { atlas } from '../../src/atlas/index.js';
import { stats } from '../../src/stats/index.js';
import { knownDisputes, type KnownDispute } from './known-disputes.js';

const found = stats(atlas, { asOf: '2026-01-01' });

const has = (
  list: readonly { readonly collection: string; readonly id: string; readonly field: string }[],
  { collection, ids: [id], field }: KnownDispute,
): boolean =>
  list.some((one) => one.collection === collection && one.id === id && one.field === field);

/** How fusion judges a place. */
function outcomeOf(known: KnownDispute): string {
  if (has(found.disputes, known)) return 'disputed';
  const spread = found.forecasts.find(({ figures }) =>
    known.ids.every((id) => figures.some((figure) => figure.id === id)),
  );
  if (spread) return 'forecast';
  return has(found.roundings, known) ? 'rounding' : 'none';
}

const sources = new Set(atlas.sources.map(({ id }) => id));

/** Without all of the documents that differ there may be no difference. */
const isTold = (known: KnownDispute): boolean => known.sources.every((id) => sources.has(id));

describe('documents that are known to differ', () => {
  it.each(knownDisputes.filter(isTold))(
    '$collection $ids.0 on $field come out as $outcome',
    (known) => expect(outcomeOf(known)).toBe(known.outcome),
  );

  // The full set of research: whatever fewer seeds may lack, these must tell of every one of them.
  it.runIf(atlas.sources.length > 900)('are all in the atlas', () => {
    expect(knownDisputes.filter((known) => !isTold(known))).toEqual([]);
    expect(knownDisputes).toHaveLength(49);
  });
});
