import { insightSummary } from '../happenings.js';
import { voicesOn } from '../platform-news.js';
import { together, type Look } from './finding.js';
import type { Verdict } from './types.js';

const verdictOf: Readonly<Record<string, Verdict>> = { driver: 'for', barrier: 'against' };

/** What is reported to draw brands to a platform in one respect, or to keep them away. */
export const voicesLook = (topic: string): Look => ({
  look: 'voices',
  find(context, platform) {
    const heard = voicesOn(context, platform).filter((insight) => insight.topic === topic);
    return {
      verdict: together(heard.map(({ stance }) => verdictOf[stance] ?? 'unknown')),
      shows: heard.map((insight) => ({
        type: 'insight',
        insight: insightSummary(context, insight),
      })),
    };
  },
});
