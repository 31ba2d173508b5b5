import type { IsoDate, Locale, Source } from '@vitrine/core';
import type { EvidenceOpener } from '../evidence/opener.js';
import type { Disclosures } from './disclosure-controller.js';

/** What every part of an exhibit needs to know of the whole. */
export interface ExhibitContext {
  readonly locale: Locale;
  /** The day that the exhibit shows. */
  readonly asOf: IsoDate;
  readonly sources: readonly Source[];
  readonly disclosures: Disclosures;
  readonly evidence: EvidenceOpener;
}
