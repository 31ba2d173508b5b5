export type { IsoDate } from './model/id.js';
export type { Locale, LocalizedText } from './model/localized-text.js';
export type { FuzzyDate } from './model/fuzzy-date.js';
export type { Quantity } from './model/quantity.js';
export type { Reference, Subject } from './model/subject.js';
export type { Source } from './model/source.js';
export type { SourceKind } from './model/source-kinds.js';
export type { ClaimedState, OwnershipKind, Stance, State } from './model/states.js';
export type * from './model/record.js';
export type * from './model/atlas.js';
export type { Redirect, TermVocabulary, IdentityCollection } from './model/vocabulary.js';
export type {
  Evidence,
  NamedThing,
  Preference,
  Reading,
  StatedValue,
  Testimony,
} from './evidence/types.js';
export { states } from './model/states.js';
export { preferences } from './evidence/types.js';
export { nearest, suggest } from './text/suggest.js';
export type { Problem } from './errors.js';
export { formatProblem, VitrineError } from './errors.js';
export { stateOn } from './state-on.js';
export { evidenceOf } from './evidence/evidence-of.js';
export { spokenDays, type LastingType, type SpokenDays } from './evidence/spoken-days.js';
export { lookupIn, type EvidenceLookup } from './evidence/lookup.js';
export { atlasKnownAt } from './fuse/known-at.js';
export { layer, type ParsedClaims } from './fuse/layer.js';
export type * from './atlas/ids.js';
