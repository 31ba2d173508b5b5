export { open, type Database, type Entrances } from './open.js';
export type { WhyReference } from './why/why-record.js';
export { fromUrl } from './address/from-url.js';
export { toUrl } from './address/to-url.js';
export { and, not, or, param, type Asked, type ParameterValue } from './builder/conditions.js';
export type { GroupBuilder } from './builder/group-builder.js';
export type { Bounds, Measured, Measures, Picked } from './builder/measures.js';
export type { QueryBuilder, WholeRow, Dated, Match } from './builder/query-builder.js';
export type { Page, PreparedRows, Runnable } from './builder/runnable.js';
export type { FieldRef, Ref, RowRef, Selected } from './builder/reference-types.js';
export type {
  AllenRelation,
  Comparison,
  GivenAsOf as AsOf,
  GivenCondition as Condition,
  GivenQuery as Query,
  Measure,
  Order,
  Param,
  Scalar,
} from './ast/types.js';
export { allenRelations } from './ast/types.js';
export { limits } from './ast/limits.js';
export type { EntityName, EntityTypes } from './model/entity-types.js';
export { certainties, type Certainty } from './time/certainty.js';
export type { Columns } from './plan/columns.js';
export type { Answer, Count, Row, SourceNote } from './answer/answer.js';
export type { CountColumn, GroupColumns, KeyColumn } from './plan/group-columns.js';
export type { Between, Changed, ChangedRows } from './plan/between.js';
export type { RowColumns } from './plan/row-columns.js';
export type { Prepared, Preparing } from './engine/examined.js';
export type { Explanation } from './plan/explain.js';
export type { Access } from './plan/access.js';
export type { IdOf } from './ids.js';
export { openViews, type Views, type ViewOptions } from './views.js';
export type * from './views/types.js';
export { comparisonGroups } from './views/types.js';
export { facetNames, indexOrders, indexStates } from './views/brand-index/types.js';
export { changeReasons } from './views/changes/types.js';
export { dealStages } from './views/deal-profile/types.js';
export { occurrenceKinds } from './views/occurrence/types.js';
export { audiences, controls, verdicts } from './views/platform-finder/types.js';
export { timelineEvents } from './views/timeline/types.js';
