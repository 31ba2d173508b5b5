import type { ComparisonGroup } from '@vitrine/query';
import { counted } from '../shared/messages/counted.js';
import { words } from '../shared/messages/words.js';

/** `rows`: rows that the atlas does not name, by id; `groupsInSentence`: the groups as the subtitle lists them. */
export interface TableWords {
  readonly platformsCompared: string;
  readonly measure: string;
  readonly groupsInSentence: Readonly<Record<ComparisonGroup, string>>;
  readonly rows: Readonly<Record<string, string>>;
  readonly noSourceFor: (names: string) => string;
  readonly scrollable: (name: string) => string;
  readonly comparisonSubtitle: (groups: string, day: string) => string;
  readonly tally: Readonly<
    Record<'present' | 'possible' | 'announced' | 'ended', (count: number) => string>
  >;
  readonly reports: (count: number) => string;
  readonly more: (count: number) => string;
  readonly moreMeasures: (count: number) => string;
  readonly moreTools: (count: number) => string;
}

export const tableWords = words('tableWords', {
  platformsCompared: 'Platforms compared',
  measure: 'Measure',
  groupsInSentence: {
    identity: 'profile',
    reach: 'reach',
    brands: 'brands',
    tools: 'tools',
    deals: 'deals',
    voices: 'reported motives',
  },
  rows: {
    operator: 'Operator',
    parent: 'Part of',
    kind: 'Kind',
    model: 'Model',
    launched: 'Launched',
    closed: 'Closed',
    brands: 'Luxury brands',
    deals: 'Deals',
    'topic:driver': 'Draws brands',
    'topic:barrier': 'Holds brands back',
    'topic:neutral': 'Also noted',
  },
  noSourceFor: (names) => `No source: ${names}`,
  scrollable: (name) => `${name} (scrolls sideways)`,
  comparisonSubtitle: (groups, day) =>
    `${groups.charAt(0).toUpperCase()}${groups.slice(1)}, as of ${day}`,
  tally: {
    present: (count) => `${count} present`,
    possible: (count) => `${count} possible`,
    announced: (count) => `${count} announced`,
    ended: (count) => `${count} ended`,
  },
  reports: (count) => `${count} reports`,
  more: (count) => `${count.toLocaleString('en')} more`,
  moreMeasures: (count) => counted(count, 'further measure', 'further measures'),
  moreTools: (count) => counted(count, 'further kind of tool', 'further kinds of tools'),
});
