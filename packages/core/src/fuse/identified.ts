import type { SourcedClaim } from './fuse-fields.js';
import { recordId } from './identity.js';

/** A claim, and the id of the record that it is about. */
interface Identified {
  readonly sourced: SourcedClaim;
  readonly id: string;
}

/** Tells which record each claim is about. Insights are numbered within their source and topic, in the order given. */
export function identified(claims: readonly SourcedClaim[]): readonly Identified[] {
  const positions = new Map<string, number>();
  return claims.map((sourced) => {
    const { claim, source } = sourced;
    let position = 0;
    if (claim.type === 'insight') {
      const topic = `${source.id} ${claim.topic}`;
      position = (positions.get(topic) ?? 0) + 1;
      positions.set(topic, position);
    }
    return { sourced, id: recordId(claim, source, position) };
  });
}
