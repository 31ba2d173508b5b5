import type { Atlas } from '@vitrine/core';

/** The atlas as it were if nobody contradicted anybody. */
export function settled(atlas: Atlas): Atlas {
  const settle = <T extends { readonly disputed: readonly string[] }>(records: readonly T[]) =>
    records.map((record) => ({ ...record, disputed: [] }));
  return {
    ...atlas,
    organizations: settle(atlas.organizations),
    brands: settle(atlas.brands),
    platforms: settle(atlas.platforms),
    capabilities: settle(atlas.capabilities),
    people: settle(atlas.people),
    ownerships: settle(atlas.ownerships),
    presences: settle(atlas.presences),
    deals: settle(atlas.deals),
    campaigns: settle(atlas.campaigns),
    observations: settle(atlas.observations),
    appointments: settle(atlas.appointments),
    insights: settle(atlas.insights),
  };
}
