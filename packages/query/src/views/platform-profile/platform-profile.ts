import type { Platform, Presence } from '@vitrine/core';
import type { AtlasStore } from '../../store/store.js';
import {
  standingCell,
  standingOn,
  termNamed,
  viewContext,
  type ViewContext,
  type ViewOptions,
} from '../context.js';
import { exhibit } from '../exhibit.js';
import { figure, figuresOn } from '../figures.js';
import { dealSummary, insightSummary } from '../happenings.js';
import { ownersOf } from '../owners.js';
import { dealsOf, voicesOn } from '../platform-news.js';
import { compareStandings, isShown } from '../presences.js';
import { subjectsOfView } from '../subject-of-view.js';
import { tallyOf } from '../tally.js';
import { factsOf, lifeOf } from './facts.js';
import type { PlatformProfile } from './types.js';

/**
 * One platform on one day: what it is, who runs it, how large it is and what it offers.
 *
 * @throws VitrineError `unknown-id` naming the nearest platform, `invalid-date`
 */
export function platformProfile(
  store: AtlasStore,
  id: string,
  options: ViewOptions = {},
): PlatformProfile {
  const context = viewContext(store, options);
  const [platform] = subjectsOfView(store, 'platform', [{ id, path: 'id' }]);
  if (!platform) throw new RangeError('A view needs a platform.');
  const presences = store.bucket('presence', 'platform', platform.id);
  const { name, aliases } = platform;
  return exhibit(context, {
    view: 'platform-profile' as const,
    platform: { id: platform.id, name, ...(aliases && { aliases }) },
    facts: factsOf(context, platform),
    children: childrenOf(context, platform),
    owners: ownersOf(context, store.bucket('ownership', 'owned.platform', platform.id)),
    figures: figuresOn(context, store.bucket('observation', 'subject.platform', platform.id)).map(
      (observation) => figure(context, observation),
    ),
    tools: toolsOf(context, platform),
    brands: tallyOf(context, presences),
    channels: channelsOf(context, presences),
    deals: dealsOf(context, platform).map((deal) => dealSummary(context, deal)),
    insights: voicesOn(context, platform).map((insight) => insightSummary(context, insight)),
  });
}

function childrenOf(context: ViewContext, { id }: Platform): PlatformProfile['children'] {
  const { store, day } = context;
  return store
    .bucket('platform', 'parent', id)
    .filter(({ launched }) => (launched?.earliest ?? '') <= day)
    .map((child) => ({
      id: child.id,
      name: child.name,
      kind: termNamed(context, 'platform-kind', child.kind),
      ...lifeOf(context, child),
    }))
    .sort((a, b) => (a.name.en < b.name.en ? -1 : 1));
}

function toolsOf(context: ViewContext, { id }: Platform): PlatformProfile['tools'] {
  const shown = context.store
    .bucket('capability', 'platform', id)
    .map((tool) => ({ tool, standing: standingOn(context, 'capability', tool) }))
    .filter(({ standing }) => isShown(standing, context.day))
    .sort((a, b) => compareStandings(a.standing, b.standing));
  const kinds = [...new Set(shown.map(({ tool }) => tool.kind))].sort();
  return kinds.map((kind) => ({
    kind: termNamed(context, 'capability-kind', kind),
    tools: shown
      .filter(({ tool }) => tool.kind === kind)
      .map(({ tool, standing }) => ({
        tool: { id: tool.id, name: tool.name },
        cell: standingCell(context, 'capability', tool, standing),
      })),
  }));
}

function channelsOf(
  context: ViewContext,
  presences: readonly Presence[],
): PlatformProfile['channels'] {
  const channels = [...new Set(presences.map(({ channel }) => channel))].sort();
  return channels
    .map((channel) => ({
      channel: termNamed(context, 'channel', channel),
      brands: tallyOf(
        context,
        presences.filter((presence) => presence.channel === channel),
      ),
    }))
    .filter(({ brands }) => brands.brands.length > 0)
    .sort((a, b) => b.brands.present - a.brands.present);
}
