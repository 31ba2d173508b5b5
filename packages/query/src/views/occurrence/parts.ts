import type { RecordTypes } from '@vitrine/core';
import { referredTypes } from '../referred-thing.js';
import type { SubjectReference } from '../subject-reference.js';
import type { OccurrenceKind, OccurrencePart } from './types.js';

/** A thing that takes part, before it is named. */
export interface Part extends SubjectReference {
  readonly part: OccurrencePart;
  /** Word of `party-role`. */
  readonly role?: string;
}

const brand = (part: OccurrencePart, id: string | undefined): Part[] =>
  id === undefined ? [] : [{ part, type: 'brand', id }];

const platform = (part: OccurrencePart, id: string | undefined): Part[] =>
  id === undefined ? [] : [{ part, type: 'platform', id }];

const organization = (part: OccurrencePart, id: string | undefined): Part[] =>
  id === undefined ? [] : [{ part, type: 'organization', id }];

/** What references such as `{ brand: 'coach' }` point at. */
export function referred(part: OccurrencePart, references: readonly object[] | undefined): Part[] {
  return (references ?? []).flatMap((reference) =>
    Object.entries(reference).flatMap(([key, id]): Part[] => {
      const type = referredTypes.find((one) => one === key);
      return type && typeof id === 'string' ? [{ part, type, id }] : [];
    }),
  );
}

type PartsOf = { readonly [Kind in OccurrenceKind]: (record: RecordTypes[Kind]) => Part[] };

/** Who takes part in what, the subject first. */
export const partsOf: PartsOf = {
  platform: ({ id, operator }) => [...platform('subject', id), ...organization('host', operator)],
  presence: (presence) => [
    ...brand('subject', presence.brand),
    ...platform('host', presence.platform),
  ],
  capability: (capability) => [
    { part: 'subject', type: 'capability', id: capability.id },
    ...platform('host', capability.platform),
  ],
  ownership: ({ owned, owner }) => [...referred('subject', [owned]), ...referred('owner', [owner])],
  appointment: (appointment) => [
    { part: 'subject', type: 'person', id: appointment.person },
    ...organization('host', appointment.organization),
    ...brand('host', appointment.brand),
    ...platform('host', appointment.platform),
  ],
  deal: ({ parties, covers }) => [
    ...(parties ?? []).flatMap(({ role, ...party }) =>
      referred('party', [party]).map((part): Part => ({ ...part, role })),
    ),
    ...referred('covered', covers),
  ],
  campaign: (campaign) => [
    ...brand('subject', campaign.brand),
    ...platform('host', campaign.platform),
    ...referred('partner', campaign.partners),
  ],
};
