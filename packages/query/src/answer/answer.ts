import type { FuzzyDate } from '@vitrine/core';

/** What a query shows of one record or group: its fields by name. */
export type Row = Readonly<Record<string, unknown>>;

/** How many there are under each mode: each number includes those before it. */
export interface Count {
  readonly certain: number;
  readonly presumed: number;
  readonly possible: number;
}

/** Between which a true figure lies. */
export interface Bounds {
  /** `null` where the side is open, and where there is no value. */
  readonly low: string | number | null;
  readonly high: string | number | null;
  /** How many values were told. */
  readonly values: number;
  /** How many were not: unknown or undisclosed. */
  readonly unknown: number;
  /** The bound itself is not reached. */
  readonly lowExclusive?: true;
  readonly highExclusive?: true;
}

export type BoundMeasure = 'min' | 'max' | 'range' | 'sum' | 'average';

/** A source behind a record, and the paragraphs in which it speaks of it. */
export interface SourceNote {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
  readonly published?: FuzzyDate;
  /** 1-based numbers of the paragraphs, in rising order. */
  readonly passages: readonly number[];
}

/** What a query finds. */
export interface Answer {
  readonly rows: readonly Row[];
  /** The cursor of the next page; missing after the last one. */
  readonly next?: string;
  /** Of the whole answer, where the query asked for it. */
  readonly count?: Count;
}
