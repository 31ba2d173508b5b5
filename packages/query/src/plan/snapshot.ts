import { maybe, no, presumedYes, yes, type Truth } from '../logic/truth.js';
import type { GroupDimension } from './group-dimension.js';
import type { Slot } from './slots.js';

/** Groups as of a day, in the order of their values. Some of them may be empty. */
export interface Snapshot {
  readonly size: number;
  readonly dimensions: readonly GroupDimension[];
  /** The cell of each group, where only those that are ever filled have a place. */
  readonly cells?: ArrayLike<number>;
  /** Three counts a group: certain, at least presumed and at least possible. */
  counts(): Int32Array;
  /** For each group the row that was picked, plus one; 0 where none is as sure as the mode. */
  readonly picked?: Int32Array;
}

/** How true it is that the surest row of a group is there. */
export function truthAt(counts: Int32Array, place: number): Truth {
  if ((counts[3 * place] ?? 0) > 0) return yes;
  if ((counts[3 * place + 1] ?? 0) > 0) return presumedYes;
  return (counts[3 * place + 2] ?? 0) > 0 ? maybe : no;
}

/** The number of what a group shows of a path. */
export function numberAt({ dimensions, cells }: Snapshot, place: number, path: number): number {
  let cell = cells ? (cells[place] ?? 0) : place;
  for (let at = dimensions.length - 1; at > path; at--) {
    cell = Math.floor(cell / (dimensions[at]?.size ?? 1));
  }
  return cell % (dimensions[path]?.size ?? 1);
}

/** What a group shows, path by path. */
export const slotsAt = (snapshot: Snapshot, place: number): readonly Slot[] =>
  snapshot.dimensions.flatMap(({ slots }, path) => slots[numberAt(snapshot, place, path)] ?? []);
