export { openLive, type LiveAtlas } from './live/open-live.js';
export type { Answer, Count } from './answer/answer.js';
