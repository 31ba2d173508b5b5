import { VitrineError, type Deal, type Ownership, type Problem } from '@vitrine/core';
import type { AtlasStore } from '../../store/store.js';
import {
  evidenceFor,
  named,
  referenceTo,
  standingOn,
  viewContext,
  type ViewContext,
  type ViewOptions,
} from '../context.js';
import { exhibit } from '../exhibit.js';
import { dealSummary, happenedBy } from '../happenings.js';
import { isShown } from '../presences.js';
import { referredThing } from '../referred-thing.js';
import { subjectReferences, type SubjectReference } from '../subject-reference.js';
import { changesOf } from './changes.js';
import { ownershipSpell } from './spell.js';
import { ownershipTree } from './tree.js';
import type { OwnedSubject, OwnershipDeal, OwnershipHistory, OwnershipSpell } from './types.js';

const ownedTypes = ['brand', 'organization', 'platform'] as const;
type Owned = SubjectReference<(typeof ownedTypes)[number]>;

/**
 * Who owned a brand, an organization or a platform and when, and the tree around it on one day.
 *
 * @throws VitrineError `unknown-id` naming the nearest one, `ambiguous-id` where things of two kinds go
 *   by it, `invalid-date`
 */
export function ownershipHistory(
  store: AtlasStore,
  id: OwnedSubject,
  options: ViewOptions = {},
): OwnershipHistory {
  const context = viewContext(store, options);
  const subject = oneSubject(store, id);
  return exhibit(context, {
    view: 'ownership-history' as const,
    subject: referredThing(context, { [subject.type]: subject.id }),
    ...relatives(context, subject),
    owners: spellsOf(context, subject),
    deals: dealsOf(context, subject),
    tree: {
      ancestors: ownershipTree(context, subject, 'owners'),
      holdings: ownershipTree(context, subject, 'holdings'),
    },
  });
}

function oneSubject(store: AtlasStore, id: unknown): Owned {
  const found = subjectReferences(store, ownedTypes, id, 'id');
  if (!Array.isArray(found)) throw new VitrineError(found.code, [found]);
  const [subject, another] = found;
  if (subject && !another) return subject;
  const ways = found.map(({ type, id: of }) => `'${type}/${of}'`).join(' or ');
  const problem: Problem = {
    code: 'ambiguous-id',
    path: 'id',
    message: `\`${subject?.id ?? ''}\` is the id of several things; write ${ways}.`,
  };
  throw new VitrineError(problem.code, [problem]);
}

/** What tells of an owner where no ownership is on record. */
function relatives(
  context: ViewContext,
  { type, id }: Owned,
): Pick<OwnershipHistory, 'lineOf' | 'operator'> {
  const brand = type === 'brand' ? context.store.get('brand', id) : undefined;
  const platform = type === 'platform' ? context.store.get('platform', id) : undefined;
  const lineOf = brand?.lineOf !== undefined && {
    ...cell(named(context, 'brands', brand.lineOf)),
    record: referenceTo('brand', brand),
    ...evident(evidenceFor(context, 'brand', brand, 'lineOf')),
  };
  const operator = platform?.operator !== undefined && {
    ...cell(named(context, 'organizations', platform.operator)),
    record: referenceTo('platform', platform),
    ...evident(evidenceFor(context, 'platform', platform, 'operator')),
  };
  return { ...(lineOf && { lineOf }), ...(operator && { operator }) };
}

const cell = (thing: ReturnType<typeof named>) => ({
  value: { type: 'things' as const, things: [thing] },
});

const evident = (evidence: ReturnType<typeof evidenceFor>) => ({ ...(evidence && { evidence }) });

function ownershipsOf({ store }: ViewContext, { type, id }: Owned): readonly Ownership[] {
  return store.bucket('ownership', `owned.${type}`, id);
}

/** By the first day on which it may have begun, then by its last; what is not known of a start comes first. */
function spellsOf(context: ViewContext, subject: Owned): OwnershipSpell[] {
  const startOf = ({ start, standing }: OwnershipSpell): string =>
    start.earliest ?? start.latest ?? standing.announced?.earliest ?? '';
  const endOf = ({ end }: OwnershipSpell): string => end.latest ?? '~';
  const order = (spell: OwnershipSpell): string =>
    `${startOf(spell)} ${endOf(spell)} ${spell.record.id}`;
  return ownershipsOf(context, subject)
    .map((ownership) => ({ ownership, standing: standingOn(context, 'ownership', ownership) }))
    .filter(({ standing }) => isShown(standing, context.day))
    .map(({ ownership, standing }) => ownershipSpell(context, ownership, standing))
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

const ownershipRoles: readonly string[] = ['target', 'investee', 'joint-venture'];

/** Deals in which it changes hands, and those that began or ended one of its spells. */
function dealsOf(context: ViewContext, subject: Owned): OwnershipDeal[] {
  const { store } = context;
  const { type, id } = subject;
  const all = happenedBy(context, 'deal', [
    ...store.bucket('deal', `parties.${type}`, id),
    ...(type === 'organization' ? [] : store.bucket('deal', `covers.${type}`, id)),
  ]);
  const changes = ownershipsOf(context, subject)
    .filter((ownership) => isShown(standingOn(context, 'ownership', ownership), context.day))
    .flatMap((ownership) => changesOf(store, ownership, all));
  const changesHands = ({ parties }: Deal): boolean =>
    (parties ?? []).some(
      (party) =>
        ownershipRoles.includes(party.role) &&
        Object.entries(party).some(([key, value]) => key === type && value === id),
    );
  return all.flatMap((deal): OwnershipDeal[] => {
    const own = changes.filter((change) => change.deal === deal);
    if (own.length === 0 && !changesHands(deal)) return [];
    return [
      {
        ...dealSummary(context, deal),
        changes: own.map(({ change, ownership }) => ({
          change,
          record: referenceTo('ownership', ownership),
        })),
      },
    ];
  });
}
