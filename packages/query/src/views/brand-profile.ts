import type { Brand, NamedThing, StatedValue } from '@vitrine/core';
import type { AtlasStore } from '../store/store.js';
import {
  evidenceFor,
  named,
  referenceTo,
  termNamed,
  viewContext,
  type ViewContext,
  type ViewOptions,
} from './context.js';
import { exhibit } from './exhibit.js';
import { figure, figuresOn } from './figures.js';
import { campaignSummary, dealSummary, happenedBy, insightSummary } from './happenings.js';
import { ownersOf } from './owners.js';
import { presencesOn } from './presences.js';
import { subjectsOfView } from './subject-of-view.js';
import type { BrandProfile, Cell } from './types.js';

/**
 * One brand on one day: who it is, where it is present, and what is said of it.
 *
 * @throws VitrineError `unknown-id` naming the nearest brand, `invalid-date`
 */
export function brandProfile(
  store: AtlasStore,
  id: string,
  options: ViewOptions = {},
): BrandProfile {
  const context = viewContext(store, options);
  const [brand] = subjectsOfView(store, 'brand', [{ id, path: 'id' }]);
  if (!brand) throw new RangeError('A view needs a brand.');
  const about = (by: string) => store.bucket('insight', by, brand.id);
  return exhibit(context, {
    view: 'brand-profile' as const,
    brand: {
      id: brand.id,
      name: brand.name,
      ...(brand.aliases && { aliases: brand.aliases }),
    },
    facts: factsOf(context, brand),
    owners: ownersOf(context, store.bucket('ownership', 'owned.brand', brand.id)),
    presences: presencesOn(context, store.bucket('presence', 'brand', brand.id)),
    figures: figuresOn(context, store.bucket('observation', 'subject.brand', brand.id)).map(
      (observation) => figure(context, observation),
    ),
    deals: happenedBy(context, 'deal', [
      ...store.bucket('deal', 'parties.brand', brand.id),
      ...store.bucket('deal', 'covers.brand', brand.id),
    ]).map((deal) => dealSummary(context, deal)),
    campaigns: happenedBy(context, 'campaign', [
      ...store.bucket('campaign', 'brand', brand.id),
      ...store.bucket('campaign', 'partners.brand', brand.id),
    ]).map((campaign) => campaignSummary(context, campaign)),
    insights: happenedBy(context, 'insight', [
      ...about('about.brand'),
      ...about('attributedTo.brand'),
    ]).map((insight) => insightSummary(context, insight)),
  });
}

function factsOf(context: ViewContext, brand: Brand): BrandProfile['facts'] {
  const { category, tier, country, founded, lineOf } = brand;
  const fact = <Value extends StatedValue>(field: string, value: Value): Cell<Value> => {
    const evidence = evidenceFor(context, 'brand', brand, field);
    return { value, record: referenceTo('brand', brand), ...(evidence && { evidence }) };
  };
  const things = (...list: NamedThing[]) => ({ type: 'things' as const, things: list });
  const term = (vocabulary: 'brand-category' | 'brand-tier') => (word: string) =>
    termNamed(context, vocabulary, word);
  return {
    ...(category && {
      category: fact('category', things(...category.map(term('brand-category')))),
    }),
    ...(tier !== undefined && { tier: fact('tier', things(term('brand-tier')(tier))) }),
    ...(country !== undefined && {
      country: fact('country', { type: 'country' as const, code: country }),
    }),
    ...(founded && { founded: fact('founded', { type: 'date' as const, date: founded }) }),
    ...(lineOf !== undefined && {
      lineOf: fact('lineOf', things(named(context, 'brands', lineOf))),
    }),
  };
}
