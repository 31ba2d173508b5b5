import type { ContenderName } from '../contenders/all.js';
import type { Measure } from './protocol.js';

/** What was found of one measure of one contender. */
export type Finding =
  /** Microseconds a call: the median of the samples. */
  | { readonly microseconds: number; readonly samples: number }
  /** Why there is no time, in the words of the table. */
  | { readonly leftOut: string };

export interface ContenderResult {
  /** Milliseconds to load the data and build indexes; the median of several where that is quick. */
  readonly build?: number;
  /** Bytes a row beside the data that it was given. */
  readonly bytesPerRow?: { readonly heap: number; readonly native: number };
  /** Why it takes no part at all. */
  readonly leftOut?: string;
  readonly measures: Partial<Record<Measure, Finding>>;
}

export interface SizeResult {
  readonly rows: number;
  readonly contenders: Partial<Record<ContenderName, ContenderResult>>;
}

/** Milliseconds from the start of Node to its end. */
export interface ColdStart {
  readonly bare: number;
  /** The engine's smallest entry, bundled. */
  readonly engine: number;
  /** Reading the data as JSON, without any engine. */
  readonly reading: Readonly<Record<'atlas' | 'tables', number>>;
  readonly contenders: Partial<Record<ContenderName, number>>;
}

export interface Results {
  readonly machine: string;
  readonly sizes: readonly SizeResult[];
  readonly coldStart?: ColdStart;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
