import type { Evidence, NamedThing } from '@vitrine/core';
import type { Standing, StandingCell } from '@vitrine/query';

/** Evidence of one field, with what it is about where a popover shows several. */
export interface EvidenceEntry {
  readonly evidence: Evidence;
  /** The thing that it is about, such as one brand of a count. */
  readonly thing?: NamedThing;
  readonly standing?: Standing;
  /** What kind of state the readings speak of, where it is not a presence. */
  readonly about?: 'ownership';
}

/** All that is said of a standing: its state first, then other fields in dispute. */
export function entriesOf(cell: StandingCell, thing?: NamedThing): readonly EvidenceEntry[] {
  return [
    { evidence: cell.evidence, standing: cell.standing, ...(thing && { thing }) },
    ...cell.disputes.map((evidence) => ({ evidence })),
  ];
}

/** The ids of the sources behind the entries, each once, in the order in which they are read. */
export function sourceIdsOf(entries: readonly EvidenceEntry[]): readonly string[] {
  const testimonies = entries.flatMap(({ evidence }) =>
    evidence.readings.flatMap((reading) => reading.testimonies),
  );
  return [...new Set(testimonies.map((testimony) => testimony.source))];
}

export function isDisputed(entries: readonly EvidenceEntry[]): boolean {
  return entries.some(({ evidence }) => evidence.disputed);
}
