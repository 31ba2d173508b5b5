import { suggest, type IsoDate } from '@vitrine/core';
import { read } from '../../read.js';
import type { AtlasStore } from '../../store/store.js';
import { askedDay, asking, termsOf, type Asking } from '../asking.js';
import { wordsOf, type SoughtWord } from './names.js';
import { facetNames, indexOrders, indexStates, type FacetName, type IndexOrder } from './types.js';

/** What is chosen of a facet; nothing where it narrows nothing. */
export type Chosen = Readonly<Record<FacetName, ReadonlySet<string> | undefined>>;

/** Which brands are wanted, all names known. */
interface AskedIndex {
  readonly day: IsoDate;
  readonly text: readonly SoughtWord[];
  readonly chosen: Chosen;
  readonly order: IndexOrder;
}

/**
 * @throws VitrineError with every problem: `unknown-id`, `unknown-word`, `unknown-field`, `invalid-date`,
 *   `empty`, `wrong-type`
 */
export function askedIndex(store: AtlasStore, options: unknown): AskedIndex {
  const ask = asking(store);
  ask.names(options, ['asOf', 'text', 'order', ...facetNames], '');
  const given = (name: string): unknown => read(options, name);
  const words = (name: FacetName, known: readonly string[]) =>
    setOf(ask.words(known, given(name), name));
  const platforms = ask.things(['platform'], given('platforms'), 'platforms');
  const owners = ask.things(['organization', 'person', 'brand'], given('owners'), 'owners');
  const asked: AskedIndex = {
    day: askedDay(ask, options),
    text: askedText(ask, given('text')),
    chosen: {
      states: words('states', indexStates),
      platforms: setOf(platforms?.map(({ id }) => id)),
      channels: words('channels', termsOf(store, 'channel')),
      owners: setOf(owners?.map(keyOf)),
      categories: words('categories', termsOf(store, 'brand-category')),
      countries: words('countries', countriesOf(store)),
      tiers: words('tiers', termsOf(store, 'brand-tier')),
    },
    order: askedOrder(ask, given('order')),
  };
  ask.done();
  return asked;
}

/** An owner by kind and id: a brand and a company may go by one id. */
export const keyOf = ({ type, id }: { readonly type: string; readonly id: string }): string =>
  `${type}/${id}`;

const setOf = (values: readonly string[] | undefined): ReadonlySet<string> | undefined =>
  values && new Set(values);

const countriesOf = (store: AtlasStore): readonly string[] => [
  ...new Set(store.all('brand').flatMap(({ country }) => country ?? [])),
];

function askedText(ask: Asking, text: unknown): readonly SoughtWord[] {
  if (text === undefined) return [];
  if (typeof text === 'string') return wordsOf(text);
  ask.report('wrong-type', 'text', "must be a text, such as 'coach'.");
  return [];
}

function askedOrder(ask: Asking, order: unknown): IndexOrder {
  const known = indexOrders.find((one) => one === (order ?? 'name'));
  if (known) return known;
  ask.report('unknown-word', 'order', `unknown word ${suggest(String(order), indexOrders)}`);
  return 'name';
}
