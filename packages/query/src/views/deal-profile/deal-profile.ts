import {
  evidenceOf,
  type Deal,
  type FuzzyDate,
  type Reference,
  type StatedValue,
} from '@vitrine/core';
import type { AtlasStore } from '../../store/store.js';
import {
  evidenceFor,
  referenceTo,
  standingOn,
  termNamed,
  viewContext,
  type ViewContext,
  type ViewOptions,
} from '../context.js';
import { exhibit } from '../exhibit.js';
import { happenedBy } from '../happenings.js';
import { changesOf } from '../ownership-history/changes.js';
import { ownershipSpell } from '../ownership-history/spell.js';
import { isShown } from '../presences.js';
import { referredThing } from '../referred-thing.js';
import { subjectsOfView } from '../subject-of-view.js';
import type { Cell } from '../types.js';
import { stageOn } from './stage.js';
import type { DealProfile } from './types.js';

/**
 * One deal as of a day: who took part, what it covers, when, for how much, and how far it had come.
 *
 * @throws VitrineError `unknown-id` naming the nearest deal, `invalid-date`
 */
export function dealProfile(store: AtlasStore, id: string, options: ViewOptions = {}): DealProfile {
  const context = viewContext(store, options);
  const [deal] = subjectsOfView(store, 'deal', [{ id, path: 'id' }]);
  if (!deal) throw new RangeError('A view needs a deal.');
  const { kind, parties, covers } = deal;
  const partiesEvidence = evidenceFor(context, 'deal', deal, 'parties');
  const coversEvidence = evidenceFor(context, 'deal', deal, 'covers');
  return exhibit(context, {
    view: 'deal-profile' as const,
    id: deal.id,
    record: referenceTo('deal', deal),
    ...(kind !== undefined && {
      kind: fact(context, deal, 'kind', {
        type: 'things' as const,
        things: [termNamed(context, 'deal-kind', kind)],
      }),
    }),
    parties: (parties ?? []).map((party) => ({
      role: termNamed(context, 'party-role', party.role),
      party: referredThing(context, party),
    })),
    ...(partiesEvidence && { partiesEvidence }),
    dates: datesOf(context, deal),
    ...amountOf(context, deal),
    covers: (covers ?? []).map((one) => referredThing(context, one)),
    ...(coversEvidence && { coversEvidence }),
    stage: stageOn(store, deal, context.day),
    changes: ownershipChanges(context, deal),
    evidence: evidenceOf(context.lookup, 'deal', deal, '*'),
  });
}

function fact<Value extends StatedValue>(
  context: ViewContext,
  deal: Deal,
  field: string,
  value: Value,
): Cell<Value> {
  const evidence = evidenceFor(context, 'deal', deal, field);
  return { value, record: referenceTo('deal', deal), ...(evidence && { evidence }) };
}

function datesOf(context: ViewContext, deal: Deal): DealProfile['dates'] {
  const { announced, effective, ended, asOf } = deal;
  const day = (field: string, date: FuzzyDate) =>
    fact(context, deal, field, { type: 'date' as const, date });
  return {
    ...(announced && { announced: day('announced', announced) }),
    ...(effective && { effective: day('effective', effective) }),
    ...(ended && { ended: day('ended', ended) }),
    ...(asOf && { asOf: day('asOf', asOf) }),
  };
}

function amountOf(context: ViewContext, deal: Deal): Pick<DealProfile, 'amount'> {
  const { amount } = deal;
  if (amount === undefined) return {};
  if (amount === 'undisclosed') {
    return { amount: fact(context, deal, 'amount', { type: 'undisclosed' as const }) };
  }
  const unit = termNamed(context, 'unit', amount.unit);
  const value = { type: 'quantity' as const, quantity: amount, unit };
  return { amount: fact(context, deal, 'amount', value) };
}

/** The ownerships that it changed: only those of what it names can be. */
function ownershipChanges(context: ViewContext, deal: Deal): DealProfile['changes'] {
  const { store } = context;
  const named: readonly Reference[] = [...(deal.parties ?? []), ...(deal.covers ?? [])];
  const owned = new Set(
    named.flatMap((reference) =>
      (['brand', 'organization', 'platform'] as const).flatMap((type) => {
        const id = new Map<string, string>(Object.entries(reference)).get(type);
        return id === undefined ? [] : store.bucket('ownership', `owned.${type}`, id);
      }),
    ),
  );
  return [...owned]
    .filter((ownership) => isShown(standingOn(context, 'ownership', ownership), context.day))
    .flatMap((ownership) =>
      changesOf(store, ownership, dealsAbout(context, ownership.owned))
        .filter((change) => change.deal === deal)
        .map(({ change }) => ({ change, spell: ownershipSpell(context, ownership) })),
    );
}

/** All deals by the day that name a thing, since the last of several is the one that changed its owner. */
function dealsAbout(context: ViewContext, reference: object): Deal[] {
  const { store } = context;
  const deals = Object.entries(reference).flatMap(([type, id]) => [
    ...store.bucket('deal', `parties.${type}`, String(id)),
    ...store.bucket('deal', `covers.${type}`, String(id)),
  ]);
  return happenedBy(context, 'deal', deals);
}
