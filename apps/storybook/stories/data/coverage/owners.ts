import { stateOn, type Atlas, type IsoDate, type NamedThing, type State } from '@vitrine/core';

/** States in which somebody is or may be the owner, the surest first. */
const holding: readonly State[] = ['certain', 'presumed', 'possible'];

/** Who controls each brand on a day, by the id of the brand. A minority of shares is no control. */
export function ownersOn(atlas: Atlas, day: IsoDate): ReadonlyMap<string, NamedThing> {
  const organizations = new Map(atlas.organizations.map((one) => [one.id, one]));
  const controls = atlas.ownerships
    .filter(({ kind }) => kind === 'parent' || kind === 'joint-venture')
    .map((ownership) => ({ ...ownership, on: stateOn(ownership.validTime, day) }))
    .filter(({ on }) => holding.includes(on))
    .sort((a, b) => holding.indexOf(b.on) - holding.indexOf(a.on));
  const owners = new Map<string, NamedThing>();
  // The surest come last and stay.
  for (const { owner, owned } of controls) {
    if (!('brand' in owned) || !('organization' in owner)) continue;
    const organization = organizations.get(owner.organization);
    if (organization) owners.set(owned.brand, organization);
  }
  return owners;
}
