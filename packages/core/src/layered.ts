export type { ParsedClaims } from './fuse/layer.js';
export { LayeredAtlas, type Exchanged, type Touched } from './fuse/layered-atlas.js';
