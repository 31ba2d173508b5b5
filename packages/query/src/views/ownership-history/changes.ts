import type { Deal, IsoDate, Ownership } from '@vitrine/core';
import type { AtlasStore } from '../../store/store.js';
import { timeOf } from '../../time/occurred.js';

/** That a deal began or ended a spell of ownership. */
interface OwnershipChange {
  readonly change: 'start' | 'end';
  readonly ownership: Ownership;
  readonly deal: Deal;
}

/** The kinds of ownership that somebody in a role of a deal comes to have. */
const begun: Readonly<Record<string, readonly string[]>> = {
  acquirer: ['parent', 'joint-venture'],
  investor: ['minority', 'joint-venture'],
  partner: ['joint-venture'],
  founder: ['joint-venture', 'founder'],
};

/** The roles in which a deal names what changes hands. */
const subjects: readonly string[] = ['target', 'investee', 'joint-venture'];

/**
 * The deals that began or ended a spell. No source says so outright, so that this is our reading:
 *
 * - a deal begins a spell that names what is owned as target, investee or joint venture, and the
 *   owner in a role that leads to that kind of ownership;
 * - it ends one where it names the owner as seller and what is owned in any role;
 * - the change is dated by a source, and may lie on or after the first day of the deal;
 * - of several such deals it is the last before the change, and none that had ended before it.
 */
export function changesOf(
  store: AtlasStore,
  ownership: Ownership,
  deals: readonly Deal[],
): OwnershipChange[] {
  const { validTime, from, to } = ownership;
  const start = from && { earliest: validTime.startEarliest, latest: validTime.startLatest };
  const end = to && { earliest: validTime.endEarliest, latest: validTime.endLatest };
  const starter =
    start &&
    lastBefore(
      store,
      deals.filter((deal) => begins(deal, ownership)),
      start,
    );
  const ender =
    end &&
    lastBefore(
      store,
      deals.filter((deal) => ends(deal, ownership)),
      end,
    );
  return [
    ...(starter ? [{ change: 'start' as const, ownership, deal: starter }] : []),
    ...(ender ? [{ change: 'end' as const, ownership, deal: ender }] : []),
  ];
}

interface Days {
  readonly earliest: IsoDate | undefined;
  readonly latest: IsoDate | undefined;
}

function lastBefore(store: AtlasStore, deals: readonly Deal[], change: Days): Deal | undefined {
  const firstDay = (deal: Deal): string => timeOf(store, 'deal', deal)?.earliest ?? '';
  return deals
    .filter(({ ended }) => !ended?.latest || ended.latest >= (change.earliest ?? ''))
    .filter((deal) => firstDay(deal) !== '' && firstDay(deal) <= (change.latest ?? ''))
    .reduce<Deal | undefined>(
      (last, deal) => (last && firstDay(last) >= firstDay(deal) ? last : deal),
      undefined,
    );
}

function begins({ parties, covers }: Deal, { owner, owned, kind }: Ownership): boolean {
  const named = [
    ...(parties ?? []).filter(({ role }) => subjects.includes(role)),
    ...(covers ?? []),
  ];
  return (
    named.some((one) => isSame(one, owned)) &&
    (parties ?? []).some((party) => isSame(party, owner) && begun[party.role]?.includes(kind))
  );
}

function ends({ parties, covers }: Deal, { owner, owned }: Ownership): boolean {
  const all = [...(parties ?? []), ...(covers ?? [])];
  return (
    all.some((one) => isSame(one, owned)) &&
    (parties ?? []).some((party) => party.role === 'seller' && isSame(party, owner))
  );
}

/** Whether a party points at what a reference points at; beside its kind it has a role. */
function isSame(party: object, reference: object): boolean {
  const own = new Map<string, unknown>(Object.entries(party));
  return Object.entries(reference).every(([kind, id]) => own.get(kind) === id);
}
