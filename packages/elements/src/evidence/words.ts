import type { ClaimedState, Preference } from '@vitrine/core';
import { words } from '../shared/messages/words.js';

/** `preferredBy`: why the first reading is shown; `ownership`: the states of one thing owning another. */
export interface EvidenceWords {
  readonly passage: (number: number) => string;
  readonly reportedBy: (name: string) => string;
  readonly via: (name: string) => string;
  readonly ownership: Readonly<Record<ClaimedState, string>>;
  readonly preferredBy: Readonly<Record<Preference, string>>;
  readonly editorsReason: (reason: string) => string;
  readonly notContradictory: string;
  readonly deprecated: string;
}

export const evidenceWords = words('evidenceWords', {
  passage: (number) => `paragraph ${number}`,
  reportedBy: (name) => `Reported by ${name}.`,
  via: (name) => `read through ${name}`,
  ownership: {
    present: 'owner',
    announced: 'purchase announced',
    ended: 'no longer owner',
    absent: 'not owner',
  },
  preferredBy: {
    rank: 'The first is shown because the editors rank it higher.',
    disclosure: 'The first is shown because it names an amount.',
    'source-kind': 'The first is shown because its kind of source weighs more.',
    publication: 'The first is shown because it was published later.',
    agreement: 'The first is shown because more sources agree on it.',
    'source-id': 'Neither weighs more; the order is alphabetical, so read both.',
  },
  editorsReason: (reason) => `Editors: ${reason}`,
  notContradictory: 'These statements can all be true.',
  deprecated: 'Set aside by the editors.',
});
