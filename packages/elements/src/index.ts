export { VitrineAtlas } from './atlas/atlas.js';
export { VitrineBrandCard } from './brand-card/brand-card.js';
export type { EvidenceEntry } from './evidence/entry.js';
export { VitrineEvidenceOpenEvent } from './evidence/events.js';
export { VitrineEvidence } from './evidence/evidence.js';
export { VitrinePlatformTable } from './platform-table/platform-table.js';
export { setDefaultAtlas } from './shared/set-default-atlas.js';
export type { Exhibits } from './shared/exhibits.js';
