/** What a claim says of a state that lasts. Announced is not present. */
export const claimedStates = ['present', 'announced', 'ended', 'absent'] as const;
export type ClaimedState = (typeof claimedStates)[number];

/**
 * What can be said of a state on one day.
 *
 * - `certain`: seen before and after, or stated
 * - `presumed`: it had certainly started and nothing says that it had ended
 * - `possible`: the known bounds merely allow it
 * - `announced`: sources say that it is to come
 * - `ended`: it had certainly ended
 * - `absent`: sources deny it, or state a start that lies later
 * - `unknown`: nobody spoke about it; never a "no"
 */
export const states = [
  'certain',
  'presumed',
  'possible',
  'announced',
  'ended',
  'absent',
  'unknown',
] as const;
export type State = (typeof states)[number];

export const ownershipKinds = ['parent', 'minority', 'joint-venture', 'founder'] as const;
export type OwnershipKind = (typeof ownershipKinds)[number];

export const stances = ['driver', 'barrier', 'neutral'] as const;
export type Stance = (typeof stances)[number];
