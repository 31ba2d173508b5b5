// The one door to what the components are made of, so that these pages say and draw everything as they do.
import '../../../../../packages/elements/src/shared/tokens.css';

export { entryTemplate } from '../../../../../packages/elements/src/evidence/readings.js';
export { evidenceWords } from '../../../../../packages/elements/src/evidence/words.js';
export type { EvidenceEntry } from '../../../../../packages/elements/src/evidence/entry.js';
export {
  formatDate,
  formatFuzzyDate,
} from '../../../../../packages/elements/src/shared/format/dates.js';
export {
  inSentence,
  list,
  localeFor,
  sentenceCase,
  tagFor,
  textIn,
} from '../../../../../packages/elements/src/shared/format/locale.js';
export {
  formatPublished,
  formatYears,
} from '../../../../../packages/elements/src/shared/format/sources.js';
export { absenceWords } from '../../../../../packages/elements/src/shared/messages/absence.js';
export { fieldNames } from '../../../../../packages/elements/src/shared/messages/fields.js';
export { legendWords } from '../../../../../packages/elements/src/shared/messages/legend.js';
export { stateNames } from '../../../../../packages/elements/src/shared/messages/states.js';
export {
  localized,
  properName,
  secondName,
} from '../../../../../packages/elements/src/shared/templates/names.js';
export { sourceLink } from '../../../../../packages/elements/src/shared/templates/source-link.js';
export { disputeFlag } from '../../../../../packages/elements/src/shared/templates/dispute-flag.js';
export { statusShape } from '../../../../../packages/elements/src/shared/templates/status-mark.js';
