import type { StatedValue } from '../evidence/types.js';
import type { CollectionName } from '../model/atlas.js';

/**
 * How much a change of the data asks of whoever uses it, by the rules of Semantic Versioning: see
 * {@link level}.
 */
export type Level = 'major' | 'minor' | 'patch' | 'none';

/** A record by its id, with a few English words that say which it is. */
export interface RecordNote {
  readonly id: string;
  readonly label: string;
}

/** A claim as far as it takes to find it: its source, the paragraph, and what it says. */
export interface ClaimNote {
  /** Id of the source. */
  readonly source: string;
  readonly passage?: number;
  readonly summary?: string;
}

/** A value of a field; `plain` where the model does not say what kind of value the field holds. */
export type ChangedValue = StatedValue | { readonly type: 'plain'; readonly value: unknown };

/** A field that reads otherwise. One side is missing where the field was added or taken away. */
export interface FieldChange {
  /** Name of the field; the bounds of the valid time are `validTime.startEarliest` and so on. */
  readonly field: string;
  readonly older?: ChangedValue;
  readonly newer?: ChangedValue;
}

/** What became of a record that both atlases have. */
export interface RecordChange extends RecordNote {
  readonly fields: readonly FieldChange[];
  /** Fields on which the claims now contradict each other, and those on which they no longer do. */
  readonly disputes: { readonly opened: readonly string[]; readonly settled: readonly string[] };
  /** A claim is changed where the same source still speaks of the record, in other words or values. */
  readonly claims: {
    readonly added: readonly ClaimNote[];
    readonly removed: readonly ClaimNote[];
    readonly changed: readonly ClaimNote[];
  };
  /**
   * What shows that the id no longer means what it meant: names of fields, or `claims` where nobody
   * who spoke of the record speaks of it still. Missing where it means the same.
   */
  readonly reMeant?: readonly string[];
}

/** A former id that leads on: it was renamed or split, or a thing that it is made of was. */
export interface RedirectedRecord extends RecordNote {
  readonly to: readonly RecordNote[];
}

/** What changed in one collection; each list is sorted by id. */
export interface CollectionChanges {
  readonly added: readonly RecordNote[];
  /** Ids that lead nowhere any more. */
  readonly removed: readonly RecordNote[];
  readonly redirected: readonly RedirectedRecord[];
  /** Former ids that were given to something else, which must never happen. */
  readonly reused: readonly RecordNote[];
  readonly changed: readonly RecordChange[];
}

/** Everything in which two atlases differ. Plain JSON; equal atlases give no collections. */
export interface Changes {
  readonly older: { readonly version: string; readonly schemaVersion: number };
  readonly newer: { readonly version: string; readonly schemaVersion: number };
  /** Only collections in which something changed. */
  readonly collections: Readonly<Partial<Record<CollectionName, CollectionChanges>>>;
}
