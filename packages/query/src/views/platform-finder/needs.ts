import { suggest, VitrineError, type NamedThing } from '@vitrine/core';
import { unnamed } from '../../store/lookup.js';
import { termNamed, type ViewContext } from '../context.js';
import type { AskedNeeds } from './ask.js';
import { audienceFigures, reachBounds } from './audiences.js';
import { channelsLook, peersLook } from './brand-looks.js';
import { figuresLook, firstFigureLook, type FigureBound } from './figures-look.js';
import type { LookedNeed, Look } from './finding.js';
import { modelLook } from './model-look.js';
import { toolsLook } from './tools-look.js';
import type { FinderNeed } from './types.js';
import { voicesLook } from './voices-look.js';

/**
 * The needs with the ways to look at each, in the order in which they are documented.
 *
 * @throws VitrineError `unknown-word` where a weight is given to no need
 */
export function needsOf(context: ViewContext, asked: AskedNeeds): LookedNeed[] {
  const { sells, control, groups, users, services, concerns, figures, weights } = asked;
  const needs: LookedNeed[] = [];
  const add = (need: Omit<FinderNeed, 'weight'>, ...looks: readonly Look[]): void => {
    if (needs.some((other) => other.need.id === need.id)) return;
    // A need counts as one unless its weight says otherwise.
    needs.push({ need: { ...need, weight: weights.get(need.id) ?? 1 }, looks });
  };
  if (sells) {
    const terms: NamedThing[] = [
      ...(sells.categories ?? []).map((word) => termNamed(context, 'brand-category', word)),
      ...(sells.tier === undefined ? [] : [termNamed(context, 'brand-tier', sells.tier)]),
    ];
    add({ id: 'peers', terms }, peersLook(sells));
  }
  if (control) {
    // Voices on control speak of what a brand decides itself, which somebody who sells through others gives up.
    const voices = control === 'own-store' ? [voicesLook('brand-control')] : [];
    add({ id: 'control', control }, modelLook(control), channelsLook(control), ...voices);
  }
  for (const group of groups) add({ id: `audience:${group}` }, figuresLook(audienceFigures[group]));
  if (users !== undefined) {
    const unit = termNamed(context, 'unit', 'users');
    add({ id: 'users', atLeast: users, unit }, firstFigureLook(reachBounds(users)));
  }
  for (const kind of services) {
    const label = termNamed(context, 'capability-kind', kind).name;
    add({ id: `service:${kind}`, label }, toolsLook(kind));
  }
  for (const topic of concerns) {
    add(
      { id: `concern:${topic}`, label: termNamed(context, 'topic', topic).name },
      voicesLook(topic),
    );
  }
  for (const bound of figures) add(figureNeed(context, bound), figuresLook([bound]));
  refuseOtherWeights(
    weights,
    needs.map(({ need }) => need.id),
  );
  return needs;
}

function figureNeed(context: ViewContext, bound: FigureBound): Omit<FinderNeed, 'weight'> {
  const { metric, population, unit, atLeast, atMost } = bound;
  const observed = context.store
    .bucket('observation', 'metric', metric)
    .find((one) => one.population?.en === population)?.population;
  return {
    id: population === undefined ? `figure:${metric}` : `figure:${metric}:${population}`,
    label: (context.store.get('metric', metric) ?? unnamed(metric)).name,
    ...(observed && { population: observed }),
    ...(atLeast !== undefined && { atLeast }),
    ...(atMost !== undefined && { atMost }),
    unit: termNamed(context, 'unit', unit),
  };
}

function refuseOtherWeights(weights: ReadonlyMap<string, number>, ids: readonly string[]): void {
  const others = [...weights.keys()].filter((need) => !ids.includes(need));
  if (others.length === 0) return;
  throw new VitrineError(
    'unknown-word',
    others.map((need) => ({
      code: 'unknown-word',
      path: `weights.${need}`,
      message: `no such need is given: ${suggest(need, ids)}`,
    })),
  );
}
