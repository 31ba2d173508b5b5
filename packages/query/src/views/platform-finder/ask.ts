import { suggest, type TermVocabulary } from '@vitrine/core';
import { read } from '../../read.js';
import type { AtlasStore } from '../../store/store.js';
import { suggestTerm } from '../../store/suggest-id.js';
import { asking, type Asking } from '../asking.js';
import type { SubjectReference } from '../subject-reference.js';
import { askedFigure } from './ask-figure.js';
import { number, worded } from './ask-value.js';
import type { Sold } from './brand-looks.js';
import type { FigureBound } from './figures-look.js';
import { audiences, controls, type Audience, type Control, type PlatformNeeds } from './types.js';

/** Needs whose words and ids are all known. */
export interface AskedNeeds {
  readonly sells: Sold | undefined;
  readonly control: Control | undefined;
  readonly groups: readonly Audience[];
  readonly users: number | undefined;
  readonly services: readonly string[];
  readonly concerns: readonly string[];
  readonly figures: readonly FigureBound[];
  readonly weights: ReadonlyMap<string, number>;
  readonly platforms: readonly SubjectReference<'platform'>[] | undefined;
}

const names = [
  'sells',
  'control',
  'customers',
  'services',
  'concerns',
  'figures',
  'weights',
  'platforms',
];

/**
 * Checks the needs, which may come from a page without types.
 *
 * @throws VitrineError of the first problem's code, with all problems: `unknown-field`, `unknown-word`,
 *   `unknown-id`, `wrong-type`, `empty`, `ambiguous-unit`
 */
export function askedNeeds(store: AtlasStore, needs: PlatformNeeds): AskedNeeds {
  const ask = asking(store);
  ask.names(needs, names, '');
  const asked = {
    sells: soldOf(store, ask, needs.sells),
    control: needs.control === undefined ? undefined : controlOf(ask, needs.control),
    ...customersOf(ask, needs.customers),
    services: terms(store, ask, 'capability-kind', needs.services, 'services') ?? [],
    concerns: terms(store, ask, 'topic', needs.concerns, 'concerns') ?? [],
    figures: list(ask, needs.figures, 'figures').flatMap(
      (figure, index) => askedFigure(store, ask, figure, `figures[${index}]`) ?? [],
    ),
    weights: weightsOf(ask, needs.weights),
    platforms: ask.things(['platform'], needs.platforms, 'platforms'),
  };
  ask.done();
  return asked;
}

function soldOf(store: AtlasStore, ask: Asking, sells: unknown): Sold | undefined {
  if (sells === undefined) return undefined;
  ask.names(sells, ['categories', 'tier'], 'sells');
  const tier = read(sells, 'tier');
  const categories = terms(
    store,
    ask,
    'brand-category',
    read(sells, 'categories'),
    'sells.categories',
  );
  const known = tier === undefined ? undefined : term(store, ask, 'brand-tier', tier, 'sells.tier');
  if (categories === undefined && tier === undefined) {
    ask.report('empty', 'sells', 'name categories or a tier, or leave it out.');
  }
  return { categories, tier: known };
}

function controlOf(ask: Asking, given: unknown): Control | undefined {
  const control = controls.find((one) => one === given);
  if (!control) {
    ask.report('unknown-word', 'control', `unknown word ${suggest(worded(given), controls)}`);
  }
  return control;
}

function customersOf(ask: Asking, customers: unknown): Pick<AskedNeeds, 'groups' | 'users'> {
  if (customers === undefined) return { groups: [], users: undefined };
  ask.names(customers, ['groups', 'users'], 'customers');
  const groups = ask.words(audiences, read(customers, 'groups'), 'customers.groups') ?? [];
  return { groups, users: number(ask, read(customers, 'users'), 'customers.users') };
}

function terms(
  store: AtlasStore,
  ask: Asking,
  vocabulary: TermVocabulary,
  given: unknown,
  path: string,
): readonly string[] | undefined {
  if (given === undefined) return undefined;
  return list(ask, given, path).flatMap(
    (word, index) => term(store, ask, vocabulary, word, `${path}[${index}]`) ?? [],
  );
}

function term(
  store: AtlasStore,
  ask: Asking,
  vocabulary: TermVocabulary,
  word: unknown,
  path: string,
): string | undefined {
  if (typeof word === 'string' && store.get('term', `${vocabulary}/${word}`)) return word;
  const message = `unknown ${vocabulary} ${suggestTerm(store, vocabulary, worded(word))}`;
  ask.report('unknown-word', path, message);
  return undefined;
}

function list(ask: Asking, given: unknown, path: string): readonly unknown[] {
  if (given === undefined) return [];
  const items: readonly unknown[] = Array.isArray(given) ? given : [];
  if (!Array.isArray(given)) ask.report('wrong-type', path, 'must be a list.');
  return items;
}

/** Which needs there are is known only once all are read: their names are checked there. */
function weightsOf(ask: Asking, weights: unknown): ReadonlyMap<string, number> {
  if (weights === undefined) return new Map();
  if (typeof weights !== 'object' || weights === null) {
    ask.report('wrong-type', 'weights', 'must be a map, such as { control: 2 }.');
    return new Map();
  }
  const checked = Object.entries(weights).flatMap(([need, weight]): [string, number][] => {
    const known = number(ask, weight, `weights.${need}`);
    if (known !== undefined && known < 0) {
      ask.report('wrong-type', `weights.${need}`, 'must not be less than 0.');
    }
    return known === undefined ? [] : [[need, known]];
  });
  return new Map(checked);
}
