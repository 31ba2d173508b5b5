import type { Certainty, DealStage, ReferredType } from '@vitrine/query';
import { counted } from '../shared/messages/counted.js';
import { words } from '../shared/messages/words.js';

export interface DealWords {
  readonly deal: string;
  readonly parties: string;
  readonly terms: string;
  readonly covers: string;
  readonly outcome: string;
  readonly statements: string;
  readonly amount: string;
  readonly dates: Readonly<Record<'announced' | 'effective' | 'ended' | 'asOf', string>>;
  /** How far it had come by the day. */
  readonly stages: Readonly<Record<DealStage, string>>;
  readonly certainty: Readonly<Record<Certainty, (stage: string) => string>>;
  /** The kinds of thing that a deal covers. */
  readonly things: Readonly<Record<ReferredType, string>>;
  readonly owns: (owner: string, owned: string) => string;
  readonly changes: Readonly<Record<'start' | 'end', string>>;
  readonly more: (count: number) => string;
  readonly moreStatements: (count: number) => string;
}

export const dealWords = words('dealWords', {
  deal: 'Deal',
  parties: 'Parties',
  terms: 'Terms',
  covers: 'What it covers',
  outcome: 'What came of it',
  statements: 'What sources say',
  amount: 'Amount',
  dates: { announced: 'Announced', effective: 'In effect', ended: 'Ended', asOf: 'Reported of' },
  stages: {
    ahead: 'still ahead on this day',
    told: 'reported without a date',
    announced: 'announced',
    effective: 'in effect',
    ended: 'ended',
  },
  certainty: {
    certain: (stage) => stage,
    presumed: (stage) => `presumably ${stage}`,
    possible: (stage) => `possibly ${stage}`,
  },
  things: {
    brand: 'Brands',
    capability: 'Tools and services',
    market: 'Markets',
    organization: 'Companies',
    person: 'People',
    platform: 'Platforms',
  },
  owns: (owner, owned) => `${owner}, owner of ${owned}`,
  changes: { start: 'began', end: 'ended' },
  more: (count) => counted(count, 'more', 'more'),
  moreStatements: (count) => counted(count, 'more statement', 'more statements'),
});
