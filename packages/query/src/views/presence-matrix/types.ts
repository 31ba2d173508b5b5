import type { NamedThing, State } from '@vitrine/core';
import type { IdOf } from '../../ids.js';
import type { Count } from '../../answer/answer.js';
import type { Certainty } from '../../time/certainty.js';
import type { ReferredThing } from '../referred-thing.js';
import type { Exhibit, RecordReference, Standing } from '../types.js';

/** Which part of the matrix to show, on which day. What is left out is not narrowed. */
export interface PresenceMatrixOptions {
  /** A day `YYYY-MM-DD`; a month or a year stands for its last day. Today (UTC) where it is left out. */
  readonly asOf?: string | undefined;
  /** The columns, in this order. Else the platforms that have a cell, those with the most brands first. */
  readonly platforms?: readonly IdOf<'platform'>[] | undefined;
  /** Only brands that one of these owns on the day: organizations, people or brands. */
  readonly owners?: readonly (IdOf<'organization'> | IdOf<'person'> | IdOf<'brand'>)[] | undefined;
  /** The brands to show, also those without any cell. Else all that have one. */
  readonly brands?: readonly IdOf<'brand'>[] | undefined;
  /** Only presences through one of these channels, such as `flagship-store`. */
  readonly channels?: readonly string[] | undefined;
}

/** One brand on one platform. The evidence is asked for cell by cell: `db.why(cell.records[0], 'state')`. */
export interface MatrixCell {
  /** The surest standing over all channels on the day, and what is known of its days. */
  readonly standing: Standing & { readonly state: Exclude<State, 'unknown'> };
  /** Sources contradict each other on the presence that has this standing. */
  readonly disputed: boolean;
  /** Words of the channels behind the cell, those of the surest standing first; named in `channels` of the matrix. */
  readonly channels: readonly string[];
  /**
   * The presences behind the cell, the one that has the standing first: all by which the brand is there,
   * else all that are announced, ended or absent.
   */
  readonly records: readonly RecordReference[];
  /** How many claims stand behind these records. */
  readonly claims: number;
  /** Ids of the sources that make those claims, sorted. */
  readonly sources: readonly string[];
}

/** The parent of a brand on the day. */
export interface MatrixOwnership {
  readonly owner: ReferredThing;
  readonly certainty: Certainty;
  readonly disputed: boolean;
  readonly record: RecordReference;
}

export interface MatrixRow {
  readonly brand: NamedThing;
  /** In the group without an owner it is missing or merely `possible`. */
  readonly ownership?: MatrixOwnership;
  /** One a column; `null` is unknown: by the day nobody had spoken of it. */
  readonly cells: readonly (MatrixCell | null)[];
  /** On how many of the columns the brand is present; each number includes those before it. */
  readonly total: Count;
}

export interface MatrixGroup {
  /** Who owned the brands on the day, certainly or presumably. Missing in the last group, of brands whose owner is unknown. */
  readonly owner?: ReferredThing;
  /** By name. */
  readonly rows: readonly MatrixRow[];
}

export interface MatrixColumn {
  readonly platform: NamedThing;
  /** Id of the platform that it is part of, where that is a column too. */
  readonly parent?: string;
  /** How many brands of the rows are present on it; each number includes those before it. */
  readonly total: Count;
}

/** Who was where on one day: brands by their owner, on platforms. */
export interface PresenceMatrix extends Exhibit {
  readonly view: 'presence-matrix';
  /** Unless they were asked for: by the number of brands present, a platform that is part of another right after it. */
  readonly columns: readonly MatrixColumn[];
  /** By the name of the owner. */
  readonly groups: readonly MatrixGroup[];
  /** The channels that the cells name, by id. */
  readonly channels: readonly NamedThing[];
}
