import type { AnyRecord } from './label.js';
import { canonical } from './canonical.js';
import type { ClaimNote, RecordChange } from './types.js';

type AnyClaim = Extract<AnyRecord, { readonly claims: unknown }>['claims'][number];

const claimsOf = (record: AnyRecord): readonly AnyClaim[] =>
  'claims' in record ? record.claims : [];

const note = ({ source, passage, summary }: AnyClaim): ClaimNote => ({
  source,
  ...(passage !== undefined && { passage }),
  ...(summary !== undefined && { summary: summary.en }),
});

/** What is in the first list and not in the second, counting claims that read the same. */
function beyond(claims: readonly AnyClaim[], others: readonly AnyClaim[]): AnyClaim[] {
  const known = new Map<string, number>();
  for (const claim of others) {
    const text = canonical(claim);
    known.set(text, (known.get(text) ?? 0) + 1);
  }
  return claims.filter((claim) => {
    const text = canonical(claim);
    const left = known.get(text) ?? 0;
    known.set(text, left - 1);
    return left <= 0;
  });
}

const inOrder = (claims: readonly AnyClaim[]): AnyClaim[] =>
  [...claims].sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1));

/** Which claims about a record came, went, and read otherwise. */
export function claimChanges(older: AnyRecord, newer: AnyRecord): RecordChange['claims'] {
  const gone = inOrder(beyond(claimsOf(older), claimsOf(newer)));
  const come = inOrder(beyond(claimsOf(newer), claimsOf(older)));
  const changed: AnyClaim[] = [];
  const added = come.filter((claim) => {
    const index = gone.findIndex(({ source }) => source === claim.source);
    if (index < 0) return true;
    gone.splice(index, 1);
    changed.push(claim);
    return false;
  });
  return { added: added.map(note), removed: gone.map(note), changed: changed.map(note) };
}
