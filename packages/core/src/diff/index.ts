export { diff } from './diff.js';
export { emptyAtlas } from './empty-atlas.js';
export { level } from './level.js';
export type {
  ChangedValue,
  Changes,
  ClaimNote,
  CollectionChanges,
  FieldChange,
  Level,
  RecordChange,
  RecordNote,
  RedirectedRecord,
} from './types.js';
export { valueInWords } from './value-words.js';
export {
  additionsInWords,
  changesInWords,
  type ChangesInWords,
  type Happening,
  type Sentence,
} from './words.js';
