import type { RecordTypes } from '@vitrine/core';
import type { OccurrenceKind } from '../../src/views.js';

type Things = readonly Readonly<Record<string, unknown>>[];

const none: Things = [];

/** Who takes part in a record, as references with their kind, by the table in docs/query.md. */
export const naiveParts: { [Kind in OccurrenceKind]: (record: RecordTypes[Kind]) => Things } = {
  platform: ({ id, operator }) => [
    { platform: id },
    ...(operator ? [{ organization: operator }] : none),
  ],
  presence: ({ brand, platform }) => [{ brand }, { platform }],
  capability: ({ id, platform }) => [{ capability: id }, { platform }],
  ownership: ({ owned, owner }) => [{ ...owned }, { ...owner }],
  appointment: ({ person, organization, brand, platform }) => [
    { person },
    ...(organization ? [{ organization }] : none),
    ...(brand ? [{ brand }] : none),
    ...(platform ? [{ platform }] : none),
  ],
  deal: ({ parties = [], covers = [] }) => [
    ...parties.map(({ role: _, ...party }) => party),
    ...covers.map((thing) => ({ ...thing })),
  ],
  campaign: ({ brand, platform, partners = [] }) => [
    ...(brand ? [{ brand }] : none),
    ...(platform ? [{ platform }] : none),
    ...partners.map((thing) => ({ ...thing })),
  ],
};

export interface NaiveAbout {
  readonly brands?: readonly string[];
  readonly platforms?: readonly string[];
  readonly organizations?: readonly string[];
}

/** Whether things are what is asked about: in each list that is given one of them. */
export function naivelyAbout(things: Things, about: NaiveAbout | undefined): boolean {
  const { brands, platforms, organizations } = about ?? {};
  const meets = (kind: string, ids: readonly string[] | undefined) =>
    !ids || things.some((thing) => ids.some((id) => thing[kind] === id));
  return (
    meets('brand', brands) && meets('platform', platforms) && meets('organization', organizations)
  );
}
