import type { LintRule } from '../rule.js';
import { citation } from './citation.js';
import { accessed } from './accessed.js';
import { sourceId } from './source-id.js';
import { sameEvent } from './same-event.js';
import { titleLanguage } from './title-language.js';
import { publisherSpelling } from './publisher-spelling.js';
import { duplicateUrl } from './duplicate-url.js';
import { trackingUrl } from './tracking-url.js';
import { repeatingSource } from './repeating-source.js';
import { summaryLength } from './summary-length.js';
import { quotation } from './quotation.js';
import { copiedTitle } from './copied-title.js';
import { typography } from './typography.js';
import { factAfterPublication } from './fact-after-publication.js';
import { futureDate } from './future-date.js';
import { platformLife } from './platform-life.js';
import { beforeFounding } from './before-founding.js';
import { announcedInPast } from './announced-in-past.js';
import { endedWithoutEnd } from './ended-without-end.js';
import { presentAfterEnd } from './present-after-end.js';
import { absentWithDates } from './absent-with-dates.js';
import { dealOrder } from './deal-order.js';
import { eraOrder } from './era-order.js';
import { percentPopulation } from './percent-population.js';
import { parentPlatform } from './parent-platform.js';
import { modeline } from './modeline.js';
import { nearDuplicateWording } from './near-duplicate-wording.js';
import { nearDuplicateId } from './near-duplicate-id.js';
import { nearDuplicateName } from './near-duplicate-name.js';
import { repeatedAlias } from './repeated-alias.js';
import { platformZhName } from './platform-zh-name.js';
import { unusedVocabulary } from './unused-vocabulary.js';
import { unneededException } from './unneeded-exception.js';

/** Every rule, by subject: citing, own words, dates, claims, vocabulary, and how the files are kept. What judges the exceptions comes last. */
export const rules: readonly LintRule[] = [
  citation,
  accessed,
  sourceId,
  titleLanguage,
  publisherSpelling,
  duplicateUrl,
  trackingUrl,
  repeatingSource,
  summaryLength,
  quotation,
  copiedTitle,
  typography,
  factAfterPublication,
  futureDate,
  platformLife,
  beforeFounding,
  announcedInPast,
  endedWithoutEnd,
  presentAfterEnd,
  absentWithDates,
  dealOrder,
  eraOrder,
  percentPopulation,
  parentPlatform,
  nearDuplicateWording,
  nearDuplicateId,
  nearDuplicateName,
  sameEvent,
  repeatedAlias,
  platformZhName,
  unusedVocabulary,
  modeline,
  unneededException,
];
