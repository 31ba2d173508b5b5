import type { Capability, NamedThing, Platform, StatedValue } from '@vitrine/core';
import {
  evidenceFor,
  named,
  referenceTo,
  standingCell,
  termNamed,
  type ViewContext,
} from './context.js';
import { compareStandings, isShown } from './presences.js';
import { tallyOf } from './tally.js';
import type { ComparisonCell, ComparisonItem, ComparisonRow, StandingCell } from './types.js';

/** What a row of facts says of a platform. */
type Fact = Extract<StatedValue, { type: 'things' | 'date' }>;

/** A row before it is known whether any of its cells has something to show. */
export const row = (
  id: string,
  cells: readonly ComparisonCell[],
  label?: NamedThing,
): ComparisonRow => ({ id, ...(label && { label: label.name }), cells });

export const items = (list: readonly ComparisonItem[]): ComparisonCell =>
  list.length > 0 ? { kind: 'items', items: list } : { kind: 'unknown' };

export function identityRows(
  context: ViewContext,
  platforms: readonly Platform[],
): ComparisonRow[] {
  const things = (thing: NamedThing | undefined): Fact | undefined =>
    thing && { type: 'things', things: [thing] };
  const inCollection = (collection: 'organizations' | 'platforms', id: string | undefined) =>
    things(id === undefined ? undefined : named(context, collection, id));
  const inVocabulary = (vocabulary: 'platform-kind' | 'platform-model', term: string | undefined) =>
    things(term === undefined ? undefined : termNamed(context, vocabulary, term));
  const cell = (platform: Platform, field: string, value: Fact | undefined): ComparisonCell => {
    if (!value) return { kind: 'unknown' };
    const evidence = evidenceFor(context, 'platform', platform, field);
    const record = referenceTo('platform', platform);
    return items([{ type: 'value', cell: { value, record, ...(evidence && { evidence }) } }]);
  };
  const rowOf = (field: string, valueOf: (platform: Platform) => Fact | undefined) =>
    row(
      field,
      platforms.map((platform) => cell(platform, field, valueOf(platform))),
    );
  const parents = rowOf('parent', ({ parent }) => inCollection('platforms', parent));
  return [
    rowOf('operator', ({ operator }) => inCollection('organizations', operator)),
    rowOf('kind', ({ kind }) => inVocabulary('platform-kind', kind)),
    rowOf('model', ({ model }) => inVocabulary('platform-model', model)),
    // A platform without a parent is part of no other one: there is nothing to know.
    {
      ...parents,
      cells: parents.cells.map((cell) =>
        cell.kind === 'unknown' ? { kind: 'not-applicable' } : cell,
      ),
    },
    rowOf('launched', ({ launched }) => launched && { type: 'date', date: launched }),
    rowOf('closed', ({ closed }) => closed && { type: 'date', date: closed }),
  ];
}

/** Of each brand its surest standing on the platform, whatever the channel. */
export function brandsRow(context: ViewContext, platforms: readonly Platform[]): ComparisonRow {
  return row(
    'brands',
    platforms.map(({ id }) => {
      const tally = tallyOf(context, context.store.bucket('presence', 'platform', id));
      return items(tally.brands.length > 0 ? [tally] : []);
    }),
  );
}

/** One row a kind of tool; each tool with its own standing on the day. */
export function toolRows(context: ViewContext, platforms: readonly Platform[]): ComparisonRow[] {
  const tools = platforms.map(({ id }) =>
    context.store.bucket('capability', 'platform', id).map((capability) => ({
      capability,
      cell: standingCell(context, 'capability', capability),
    })),
  );
  const shown = tools.map((list) => list.filter(({ cell }) => isShown(cell.standing, context.day)));
  const kinds = [...new Set(shown.flat().map(({ capability }) => capability.kind))].sort();
  const item = ({ capability, cell }: { capability: Capability; cell: StandingCell }) => ({
    type: 'standing' as const,
    thing: { id: capability.id, name: capability.name },
    cell,
  });
  return kinds.map((kind) =>
    row(
      `capability:${kind}`,
      shown.map((list) =>
        items(
          list
            .filter(({ capability }) => capability.kind === kind)
            .sort((a, b) => compareStandings(a.cell.standing, b.cell.standing))
            .map(item),
        ),
      ),
      termNamed(context, 'capability-kind', kind),
    ),
  );
}
