import type { EvidenceLookup, Source } from '@vitrine/core';
import type { Page } from '../shared/page.js';

/** What every part of the matrix needs to know of the whole. */
export interface CoverageContext extends Page {
  readonly lookup: EvidenceLookup;
  /** The sources behind the marks, in the order of the printed notes. */
  readonly sources: readonly Source[];
}
