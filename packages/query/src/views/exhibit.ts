import type { Evidence, Source } from '@vitrine/core';
import { read } from '../read.js';
import type { ViewContext } from './context.js';
import type { Exhibit } from './types.js';

/**
 * Adds to the body of a view what all exhibits share. Sources and counts are gathered from the
 * evidence that the body carries, so that they are exactly those behind what it shows.
 */
export function exhibit<Body extends object>(context: ViewContext, body: Body): Body & Exhibit {
  const claims = new Set<string>();
  const disputed = new Set<string>();
  const sourceIds = new Set<string>();
  visitEvidence(body, '', (record, evidence) => {
    if (evidence.disputed) disputed.add(`${record} ${evidence.field}`);
    for (const { testimonies } of evidence.readings) {
      for (const testimony of testimonies) {
        sourceIds.add(testimony.source);
        claims.add(`${record} ${JSON.stringify(testimony)}`);
      }
    }
  });
  const sources: Source[] = [...sourceIds]
    .sort()
    .flatMap((id) => context.store.get('source', id) ?? []);
  return {
    ...body,
    asOf: context.day,
    sources,
    counts: { claims: claims.size, sources: sources.length, disputed: disputed.size },
  };
}

/** Every piece of evidence in a view, with the record that it is about. */
function visitEvidence(
  value: unknown,
  record: string,
  see: (record: string, evidence: Evidence) => void,
): void {
  if (typeof value !== 'object' || value === null) return;
  if (isEvidence(value)) {
    see(record, value);
    return;
  }
  const reference = read(value, 'record');
  const about = reference ? JSON.stringify(reference) : record;
  for (const part of Object.values(value)) visitEvidence(part, about, see);
}

const isEvidence = (value: object): value is Evidence => 'readings' in value && 'field' in value;
