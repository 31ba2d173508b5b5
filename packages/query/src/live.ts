export { openLive, type LiveAtlas } from './live/open-live.js';
export type { Answer, Count } from './plan/execute.js';
